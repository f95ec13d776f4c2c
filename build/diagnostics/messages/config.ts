import type { MessageTable } from '../message.ts';

/** academy.yaml, course.yaml and front matter. */
export const configMessages = {
  'config-syntax': {
    severity: 'error',
    en: { message: 'Unexpected writing in `{text}`, expected `key: value`', help: 'Compare the line with its neighbours: brackets and quotes must be closed, each key stands on its own line.' },
    ru: { message: 'Строка `{text}` не читается, ожидалось `ключ: значение`', help: 'Сравните строку с соседними: скобки и кавычки должны быть закрыты, каждый ключ стоит на своей строке.' },
    kk: { message: '`{text}` жолы оқылмады, `кілт: мән` күтілген еді', help: 'Жолды көршілерімен салыстырыңыз: жақша мен тырнақша жабылуы, әр кілт өз жолында тұруы керек.' },
  },
  'config-colon': {
    severity: 'error',
    en: { message: 'Unexpected second colon in `{text}`', help: 'Put the value in double quotes: `key: "words: more words"`.' },
    ru: { message: 'В строке `{text}` лишнее двоеточие', help: 'Возьмите значение в двойные кавычки: `ключ: "слова: ещё слова"`.' },
    kk: { message: '`{text}` жолында артық қос нүкте бар', help: 'Мәнді қос тырнақшаға алыңыз: `кілт: "сөз: тағы сөз"`.' },
  },
  'config-indent': {
    severity: 'error',
    en: { message: 'Unexpected indent of `{text}`', help: 'Begin the line under the lines it belongs with, using spaces.' },
    ru: { message: 'Неожиданный отступ у строки `{text}`', help: 'Начните строку ровно под теми, к которым она относится; отступ делайте пробелами.' },
    kk: { message: '`{text}` жолының шегінісі күтпеген жерде', help: 'Жолды өзі қатысты жолдармен бір деңгейден бастаңыз, шегіністі бос орынмен жасаңыз.' },
  },
  'config-tab': {
    severity: 'error',
    en: { message: 'Unexpected Tab at the beginning of `{text}`, expected spaces', help: 'Replace the Tab by two spaces.' },
    ru: { message: 'В начале строки `{text}` стоит Tab, а нужны пробелы', help: 'Замените Tab двумя пробелами.' },
    kk: { message: '`{text}` жолының басында Tab тұр, бос орын керек', help: 'Tab орнына екі бос орын қойыңыз.' },
  },
  'config-sign-in-front': {
    severity: 'error',
    en: { message: 'Unexpected sign at the beginning of a value in `{text}`', help: 'Put the value in double quotes.' },
    ru: { message: 'Значение в строке `{text}` начинается с особого знака', help: 'Возьмите значение в двойные кавычки.' },
    kk: { message: '`{text}` жолындағы мән айрықша таңбадан басталады', help: 'Мәнді қос тырнақшаға алыңыз.' },
  },
  'config-no-break-space': {
    severity: 'error',
    en: { message: 'Unexpected no-break space after a colon, expected an ordinary space', help: 'Delete it and press the space bar.' },
    ru: { message: 'После двоеточия стоит неразрывный пробел, а нужен обычный', help: 'Удалите его и нажмите пробел.' },
    kk: { message: 'Қос нүктеден кейін үзілмейтін бос орын тұр, кәдімгі бос орын керек', help: 'Оны өшіріп, бос орын пернесін басыңыз.' },
  },
  'config-aliases': {
    severity: 'error',
    en: { message: 'Unexpected number of `*` references, expected every value written out', help: 'Write the values themselves.' },
    ru: { message: 'Слишком много ссылок через `*`, значения нужно писать целиком', help: 'Напишите сами значения.' },
    kk: { message: '`*` арқылы сілтеме тым көп, мәндер толық жазылуы керек', help: 'Мәндердің өзін жазыңыз.' },
  },
  'config-key-twice': {
    severity: 'error',
    en: { message: 'Unexpected second `{text}`, expected each key once', help: 'Keep one of them.' },
    ru: { message: 'Ключ `{text}` стоит второй раз, а должен один', help: 'Оставьте один из них.' },
    kk: { message: '`{text}` кілті екінші рет тұр, бір рет қана болуы керек', help: 'Біреуін ғана қалдырыңыз.' },
  },
  'config-key-unknown': {
    severity: 'error',
    en: { message: 'Unexpected key `{key}`', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Неизвестный ключ `{key}`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: 'Белгісіз кілт: `{key}`', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'config-key-missing': {
    severity: 'error',
    en: { message: 'The key `{key}` is missing here', help: 'Add a line `{key}: …`.' },
    ru: { message: 'Здесь не хватает ключа `{key}`', help: 'Добавьте строку `{key}: …`.' },
    kk: { message: 'Мұнда `{key}` кілті жетіспейді', help: '`{key}: …` жолын қосыңыз.' },
  },
  'config-value-not-text': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected words', help: 'Put the value in double quotes.' },
    ru: { message: 'Здесь `{value}`, а ожидались слова', help: 'Возьмите значение в двойные кавычки.' },
    kk: { message: 'Мұнда `{value}` тұр, сөз күтілген еді', help: 'Мәнді қос тырнақшаға алыңыз.' },
  },
  'config-value-not-number': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected a number', help: 'Write the number in digits, without quotes.' },
    ru: { message: 'Здесь `{value}`, а ожидалось число', help: 'Напишите число цифрами и без кавычек.' },
    kk: { message: 'Мұнда `{value}` тұр, сан күтілген еді', help: 'Санды цифрмен, тырнақшасыз жазыңыз.' },
  },
  'config-value-not-list': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected a list', help: 'Write it in square brackets: `[one, two]`.' },
    ru: { message: 'Здесь `{value}`, а ожидался список', help: 'Напишите в квадратных скобках: `[один, два]`.' },
    kk: { message: 'Мұнда `{value}` тұр, тізім күтілген еді', help: 'Төртбұрышты жақшаға алыңыз: `[бір, екі]`.' },
  },
  'config-value-not-map': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected lines of `key: value` below', help: 'Put the parts on lines of their own, indented by two spaces.' },
    ru: { message: 'Здесь `{value}`, а ожидались строки `ключ: значение` ниже', help: 'Поставьте части на отдельные строки с отступом в два пробела.' },
    kk: { message: 'Мұнда `{value}` тұр, төменде `кілт: мән` жолдары күтілген еді', help: 'Бөліктерін бөлек жолдарға екі бос орынмен шегініп жазыңыз.' },
  },
  'config-value-not-boolean': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected `true` or `false`', help: 'Write `true` for yes and `false` for no.' },
    ru: { message: 'Здесь `{value}`, а ожидалось `true` или `false`', help: 'Напишите `true` (да) или `false` (нет).' },
    kk: { message: 'Мұнда `{value}` тұр, `true` немесе `false` күтілген еді', help: '`true` (иә) немесе `false` (жоқ) деп жазыңыз.' },
  },
  'config-value-not-one-of': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected one of {options}', help: 'Write one of these words.' },
    ru: { message: 'Здесь `{value}`, а ожидалось одно из: {options}', help: 'Напишите одно из этих слов.' },
    kk: { message: 'Мұнда `{value}` тұр, мыналардың бірі күтілген еді: {options}', help: 'Осы сөздердің бірін жазыңыз.' },
  },
  'config-value-range': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, the limit here is {limit}', help: 'Write a value within the limit.' },
    ru: { message: 'Здесь `{value}`, а граница — {limit}', help: 'Напишите значение в допустимых пределах.' },
    kk: { message: 'Мұнда `{value}` тұр, ал шегі — {limit}', help: 'Шектен аспайтын мән жазыңыз.' },
  },
  'config-value-name': {
    severity: 'error',
    en: { message: 'Unexpected `{value}`, expected small Latin letters, digits and hyphens', help: 'Write it like `before-the-reception`.' },
    ru: { message: 'Здесь `{value}`, а можно только строчные латинские буквы, цифры и дефис', help: 'Напишите, например, `before-the-reception`.' },
    kk: { message: 'Мұнда `{value}` тұр, тек кіші латын әрпі, цифр және дефис жарайды', help: 'Мысалы, `before-the-reception` деп жазыңыз.' },
  },
  'front-matter-missing': {
    severity: 'error',
    en: { message: 'Unexpected first line, expected `---` and what kind of file this is', help: 'Begin the file with three lines: `---`, `kind: lesson`, `---`.' },
    ru: { message: 'Файл начинается не с `---`, и не сказано, что это за файл', help: 'Начните файл с трёх строк: `---`, `kind: lesson`, `---`.' },
    kk: { message: 'Файл `---` жолынан басталмайды, оның түрі айтылмаған', help: 'Файлды үш жолдан бастаңыз: `---`, `kind: lesson`, `---`.' },
  },
  'front-matter-fence': {
    severity: 'error',
    en: { message: 'Unexpected `{text}`, expected a line of exactly three hyphens `---`', help: 'Write `---` with three hyphens; Word may have turned two of them into a dash.' },
    ru: { message: 'Здесь `{text}`, а нужна строка ровно из трёх дефисов `---`', help: 'Напишите `---` тремя дефисами: Word мог превратить два из них в тире.' },
    kk: { message: 'Мұнда `{text}` тұр, дәл үш дефистен тұратын `---` жолы керек', help: '`---` деп үш дефис жазыңыз: Word екеуін сызықшаға айналдырған болуы мүмкін.' },
  },
  'front-matter-open': {
    severity: 'error',
    en: { message: 'The lines after the first `---` are never closed by another `---`', help: 'Put `---` on a line of its own after the last `key: value`.' },
    ru: { message: 'Строки после первого `---` не закрыты вторым `---`', help: 'Поставьте `---` отдельной строкой после последнего `ключ: значение`.' },
    kk: { message: 'Бірінші `---` жолынан кейінгі жолдар екінші `---` жолымен жабылмаған', help: 'Соңғы `кілт: мән` жолынан кейін бөлек жолға `---` қойыңыз.' },
  },
  'front-matter-key-unused': {
    severity: 'warning',
    en: { message: 'The key `{key}` means nothing in a file of kind `{kind}`', help: 'Delete the line, or correct `kind`.' },
    ru: { message: 'Ключ `{key}` ничего не значит в файле вида `{kind}`', help: 'Удалите строку или исправьте `kind`.' },
    kk: { message: '`{kind}` түріндегі файлда `{key}` кілтінің мәні жоқ', help: 'Жолды өшіріңіз немесе `kind` мәнін түзетіңіз.' },
  },
  'framework-undeclared': {
    severity: 'error',
    en: { message: 'Unexpected component `{name}`, expected one that `framework` lists', help: 'Add it under `framework`, or correct the word.' },
    ru: { message: 'Компонента `{name}` нет в списке `framework`', help: 'Добавьте его в `framework` или исправьте слово.' },
    kk: { message: '`{name}` құрамдасы `framework` тізімінде жоқ', help: 'Оны `framework` ішіне қосыңыз немесе сөзді түзетіңіз.' },
  },
} as const satisfies MessageTable;
