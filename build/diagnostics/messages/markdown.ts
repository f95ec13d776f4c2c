import type { MessageTable } from '../message.ts';

/** Slips in the writing itself, whatever the kind of file. */
export const markdownMessages = {
  'heading-underlined': {
    severity: 'error',
    en: { message: 'Unexpected line of `{line}` right under text, which turns the text into a heading', help: 'Leave an empty line above `{line}`, or write the heading with `##`.' },
    ru: { message: 'Строка `{line}` стоит прямо под текстом и превращает его в заголовок', help: 'Оставьте пустую строку над `{line}` или напишите заголовок через `##`.' },
    kk: { message: '`{line}` жолы мәтіннің дәл астында тұр, сондықтан мәтін тақырыпқа айналып кетеді', help: '`{line}` үстінен бос жол қалдырыңыз немесе тақырыпты `##` арқылы жазыңыз.' },
  },
  'heading-space-missing': {
    severity: 'error',
    en: { message: 'Unexpected `{text}` as plain text, expected a heading', help: 'Put one ordinary space after `{marks}`.' },
    ru: { message: '`{text}` читается как обычный текст, а не как заголовок', help: 'Поставьте один обычный пробел после `{marks}`.' },
    kk: { message: '`{text}` тақырып емес, жай мәтін болып оқылады', help: '`{marks}` белгісінен кейін бір кәдімгі бос орын қойыңыз.' },
  },
  'list-space-missing': {
    severity: 'error',
    en: { message: 'Unexpected `{text}` as plain text, expected an item of a list', help: 'Put one ordinary space after `{marks}`.' },
    ru: { message: '`{text}` читается как обычный текст, а не как пункт списка', help: 'Поставьте один обычный пробел после `{marks}`.' },
    kk: { message: '`{text}` тізімнің тармағы емес, жай мәтін болып оқылады', help: '`{marks}` белгісінен кейін бір кәдімгі бос орын қойыңыз.' },
  },
  'list-bullet-unknown': {
    severity: 'error',
    en: { message: 'Unexpected bullet `{bullet}`, expected `-`', help: 'Write `- ` (hyphen and space) in place of `{bullet}`.' },
    ru: { message: 'Пункт списка начинается знаком `{bullet}`, а нужен дефис `-`', help: 'Замените `{bullet}` на дефис с пробелом: `- `.' },
    kk: { message: 'Тізім тармағы `{bullet}` белгісінен басталған, ал дефис `-` керек', help: '`{bullet}` орнына дефис пен бос орын жазыңыз: `- `.' },
  },
  'quote-swallowed': {
    severity: 'error',
    en: { message: 'Unexpected `>` in the middle of a paragraph: it is no quote but a sign that is shown', help: 'Put an empty line above it, and indent it by no more than four spaces.' },
    ru: { message: 'Знак `>` оказался посреди абзаца: это не цитата, он будет показан как есть', help: 'Поставьте над ним пустую строку и сделайте отступ не больше четырёх пробелов.' },
    kk: { message: '`>` белгісі абзацтың ортасында қалды: бұл дәйексөз емес, белгінің өзі көрінеді', help: 'Оның үстіне бос жол қойып, төрт бос орыннан артық шегіндірмеңіз.' },
  },
  'comment-unclosed': {
    severity: 'error',
    en: { message: 'Unexpected `<!--` without an end: everything below it is lost', help: 'Close the comment with `-->` or remove `<!--`.' },
    ru: { message: 'Комментарий `<!--` не закрыт: всё, что ниже, пропадёт', help: 'Закройте комментарий знаком `-->` или уберите `<!--`.' },
    kk: { message: '`<!--` түсіндірмесі жабылмаған: одан төменгінің бәрі жоғалады', help: 'Түсіндірмені `-->` белгісімен жабыңыз немесе `<!--` белгісін өшіріңіз.' },
  },
  'italics-accidental': {
    severity: 'warning',
    en: { message: 'Unexpected italics between digits, `{text}`: the stars are gone', help: 'Write `×` or `\\*` for a star.' },
    ru: { message: 'Между цифрами получился курсив, `{text}`: звёздочки пропали', help: 'Напишите `×` или `\\*` вместо звёздочки.' },
    kk: { message: 'Цифрлар арасында көлбеу қаріп пайда болды, `{text}`: жұлдызшалар жоғалды', help: 'Жұлдызша орнына `×` немесе `\\*` жазыңыз.' },
  },
  'strike-accidental': {
    severity: 'warning',
    en: { message: 'Unexpected struck-out text `{text}` between single `~`', help: 'Write `≈` for “about”, `–` between two numbers, or `~~…~~` to strike out.' },
    ru: { message: 'Текст `{text}` между знаками `~` окажется зачёркнутым', help: 'Напишите `≈` вместо «примерно», `–` между двумя числами или `~~…~~`, чтобы зачеркнуть.' },
    kk: { message: '`~` белгілерінің арасындағы `{text}` мәтіні сызылып қалады', help: '«Шамамен» дегенге `≈`, екі санның арасына `–` жазыңыз, ал сызып тастау үшін `~~…~~` қолданыңыз.' },
  },
  'list-accidental': {
    severity: 'warning',
    en: { message: 'Unexpected list: `{marker}` at the beginning of a line is read as a number of an item', help: 'Begin the line with another word, or write `{better}`.' },
    ru: { message: 'Получился список: `{marker}` в начале строки читается как номер пункта', help: 'Начните строку другим словом или напишите `{better}`.' },
    kk: { message: 'Тізім пайда болды: жол басындағы `{marker}` тармақтың нөмірі болып оқылады', help: 'Жолды басқа сөзден бастаңыз немесе `{better}` деп жазыңыз.' },
  },
  'html-removed': {
    severity: 'error',
    en: { message: 'Unexpected HTML `{what}`, which no course may carry; it would be removed', help: 'Delete it. Allowed are `span lang`, `details`, `summary`, `abbr title`, `sub`, `sup`, `kbd`, `br`.' },
    ru: { message: 'HTML `{what}` в курсе не допускается и будет удалён', help: 'Уберите его. Разрешены `span lang`, `details`, `summary`, `abbr title`, `sub`, `sup`, `kbd`, `br`.' },
    kk: { message: 'Курста `{what}` HTML белгісіне рұқсат жоқ, ол алып тасталады', help: 'Оны өшіріңіз. Рұқсат етілгені: `span lang`, `details`, `summary`, `abbr title`, `sub`, `sup`, `kbd`, `br`.' },
  },
  'note-undefined': {
    severity: 'error',
    en: { message: 'Unexpected footnote `[^{id}]`, which this file does not explain', help: 'Add a line `[^{id}]: …` at the end of the file.' },
    ru: { message: 'Сноска `[^{id}]` нигде в этом файле не раскрыта', help: 'Добавьте в конец файла строку `[^{id}]: …`.' },
    kk: { message: '`[^{id}]` сілтемесінің түсіндірмесі бұл файлда жоқ', help: 'Файл соңына `[^{id}]: …` жолын қосыңыз.' },
  },
  'note-unused': {
    severity: 'warning',
    en: { message: 'Footnote `[^{id}]` is explained, but nothing in the text refers to it', help: 'Put `[^{id}]` where it belongs, or delete this line.' },
    ru: { message: 'Сноска `[^{id}]` раскрыта, но в тексте на неё ничто не ссылается', help: 'Поставьте `[^{id}]` в нужное место текста или удалите эту строку.' },
    kk: { message: '`[^{id}]` түсіндірмесі бар, бірақ мәтінде оған сілтеме жоқ', help: 'Мәтіннің керек жеріне `[^{id}]` қойыңыз немесе бұл жолды өшіріңіз.' },
  },
  'note-twice': {
    severity: 'error',
    en: { message: 'Unexpected second explanation of footnote `[^{id}]`', help: 'Give this footnote another name.' },
    ru: { message: 'Сноска `[^{id}]` раскрыта второй раз', help: 'Дайте этой сноске другое имя.' },
    kk: { message: '`[^{id}]` түсіндірмесі екінші рет берілген', help: 'Бұл сілтемеге басқа ат беріңіз.' },
  },
  'link-source-unknown': {
    severity: 'error',
    en: { message: 'Unexpected link to `{target}`, expected a heading of `sources.md`', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Ссылка ведёт к `{target}`, но такого заголовка нет в `sources.md`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: 'Сілтеме `{target}` дегенге бағытталған, бірақ `sources.md` ішінде ондай тақырып жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'link-term-unknown': {
    severity: 'error',
    en: { message: 'Unexpected link to `{target}`, expected a heading of `glossary.md`', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Ссылка ведёт к `{target}`, но такого заголовка нет в `glossary.md`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: 'Сілтеме `{target}` дегенге бағытталған, бірақ `glossary.md` ішінде ондай тақырып жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'link-unit-unknown': {
    severity: 'error',
    en: { message: 'Unexpected link to `{target}`: `course.yaml` lists no such unit', help: 'Did you mean the file of `{nearest}`?' },
    ru: { message: 'Ссылка ведёт к `{target}`, но такого файла нет в `course.yaml`', help: 'Возможно, вы имели в виду файл `{nearest}`?' },
    kk: { message: 'Сілтеме `{target}` дегенге бағытталған, бірақ `course.yaml` ішінде ондай файл жоқ', help: 'Мүмкін, `{nearest}` файлын айтқан шығарсыз?' },
  },
  'link-target-unknown': {
    severity: 'error',
    en: { message: 'Unexpected link to `{target}`, which the learner could not open', help: 'Link to a web address (`https://…`), to another unit (`12-name.md`), to `sources.md#…` or to `glossary.md#…`.' },
    ru: { message: 'Ссылку на `{target}` слушатель открыть не сможет', help: 'Сошлитесь на адрес в сети (`https://…`), на другой файл модуля (`12-name.md`), на `sources.md#…` или `glossary.md#…`.' },
    kk: { message: '`{target}` сілтемесін тыңдаушы аша алмайды', help: 'Желідегі мекенжайға (`https://…`), модульдің басқа файлына (`12-name.md`), `sources.md#…` немесе `glossary.md#…` дегенге сілтеме беріңіз.' },
  },
} as const satisfies MessageTable;
