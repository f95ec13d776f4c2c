import type { MessageTable } from '../../diagnostics/message.ts';

/** Names and kinds of files. */
export const fileMessages = {
  'file-name-backslash': {
    severity: 'error',
    en: { message: 'A backslash in the path, expected `/`', help: 'Make the zip with another program: this one is not read by the Moodle app and on Linux.' },
    ru: { message: 'В пути обратная косая черта, должна быть `/`', help: 'Соберите архив другой программой: приложение Moodle и Linux такой не прочтут.' },
    kk: { message: 'Жолда кері қиғаш сызық тұр, `/` болуы керек', help: 'Мұрағатты басқа бағдарламамен жинаңыз: Moodle қосымшасы мен Linux оны оқымайды.' },
  },
  'file-name-not-ascii': {
    severity: 'error',
    en: { message: 'Letters other than Latin in the name', help: 'Rename the file: ADL’s own checker and several systems do not find it.' },
    ru: { message: 'В имени не только латинские буквы', help: 'Переименуйте файл: проверка ADL и часть систем его не находят.' },
    kk: { message: 'Атауында латын емес әріптер бар', help: 'Файлды қайта атаңыз: ADL тексерісі мен кейбір жүйелер оны таппайды.' },
  },
  'file-name-signs': {
    severity: 'warning',
    en: { message: 'Spaces or special signs in the name, expected letters, digits, `.`, `_` and `-`', help: 'Rename the file: some systems refuse such names.' },
    ru: { message: 'В имени пробелы или особые знаки; надёжны буквы, цифры, `.`, `_` и `-`', help: 'Переименуйте файл: некоторые системы такие имена не принимают.' },
    kk: { message: 'Атауында бос орын не ерекше белгі бар; әріп, цифр, `.`, `_`, `-` сенімді', help: 'Файлды қайта атаңыз: кейбір жүйелер мұндай атауды қабылдамайды.' },
  },
  'file-names-differ-in-case': {
    severity: 'error',
    en: { message: 'Differs from `{other}` only in capitals', help: 'Rename one of them: on Windows one would replace the other.' },
    ru: { message: 'Отличается от `{other}` только заглавными буквами', help: 'Переименуйте один из файлов: в Windows один заменит другой.' },
    kk: { message: '`{other}` атауынан тек бас әріпімен ерекшеленеді', help: 'Біреуін қайта атаңыз: Windows жүйесінде бірі екіншісін алмастырады.' },
  },
  'file-base-name-twice': {
    severity: 'warning',
    en: { message: 'Has the same name as `{other}` in another folder', help: 'Open edX serves files by their bare name and shows one of the two in both places. Rename one.' },
    ru: { message: 'Называется так же, как `{other}` в другой папке', help: 'Open edX отдаёт файлы по одному имени и покажет в обоих местах один из них. Переименуйте.' },
    kk: { message: 'Басқа қалтадағы `{other}` файлымен аттас', help: 'Open edX файлдарды тек аты бойынша береді де, екі жерде де бірін көрсетеді. Біреуін қайта атаңыз.' },
  },
  'file-ending-refused': {
    severity: 'warning',
    en: { message: 'A file that runs on servers', help: 'Docebo and others refuse the whole package for it. Take it out: a course has no use for it.' },
    ru: { message: 'Файл, который выполняется на сервере', help: 'Docebo и другие системы откажутся от всего пакета. Уберите его: курсу он не нужен.' },
    kk: { message: 'Серверде орындалатын файл', help: 'Docebo сияқты жүйелер бүкіл пакетті қабылдамайды. Алып тастаңыз: курсқа керек емес.' },
  },
  'file-type-unknown': {
    severity: 'info',
    en: { message: 'Some servers do not know this kind of file and send it in a way that browsers refuse', help: 'Prefer `.js` to `.mjs`, and do without `.wasm` where you can.' },
    ru: { message: 'Некоторые серверы не знают этот вид файлов и отдают его так, что браузер отказывается', help: 'Лучше `.js`, чем `.mjs`; без `.wasm`, если можно.' },
    kk: { message: 'Кейбір серверлер файлдың бұл түрін білмейді, сондықтан браузер қабылдамайды', help: '`.mjs` орнына `.js` алыңыз, мүмкін болса `.wasm` қолданбаңыз.' },
  },
  'file-left-behind': {
    severity: 'info',
    en: { message: 'Left behind by a computer, not part of the course', help: 'Leave it out of the zip.' },
    ru: { message: 'Служебный файл компьютера, к курсу не относится', help: 'Не кладите его в архив.' },
    kk: { message: 'Компьютердің қызметтік файлы, курсқа қатысы жоқ', help: 'Мұрағатқа салмаңыз.' },
  },
} as const satisfies MessageTable;
