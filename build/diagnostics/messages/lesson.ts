import type { MessageTable } from '../message.ts';

/** Lessons, and the pages of a module that are not units. */
export const lessonMessages = {
  'unit-title-missing': {
    severity: 'error',
    en: { message: 'Unexpected file without a title', help: 'Begin the text with a line `# Title`.' },
    ru: { message: 'В файле нет заглавия', help: 'Начните текст строкой `# Заглавие`.' },
    kk: { message: 'Файлдың тақырыбы жоқ', help: 'Мәтінді `# Тақырып` жолынан бастаңыз.' },
  },
  'unit-title-twice': {
    severity: 'error',
    en: { message: 'Unexpected second title `{title}`, expected one `#` heading in a file', help: 'Write it with `##`.' },
    ru: { message: 'В файле второе заглавие `{title}`, а заголовок с одним `#` должен быть один', help: 'Напишите его через `##`.' },
    kk: { message: 'Файлда екінші `{title}` тақырыбы тұр, ал бір `#` белгілі тақырып біреу ғана болуы керек', help: 'Оны `##` арқылы жазыңыз.' },
  },
  'unit-empty': {
    severity: 'error',
    en: { message: 'Unexpected file without any text for the learner', help: 'Write the text below the title.' },
    ru: { message: 'В файле нет текста для слушателя', help: 'Напишите текст под заглавием.' },
    kk: { message: 'Файлда тыңдаушыға арналған мәтін жоқ', help: 'Тақырыптың астына мәтін жазыңыз.' },
  },
  'callout-unknown': {
    severity: 'error',
    en: { message: 'Unexpected `[!{name}]`, expected `[!NOTE]`, `[!TIP]` or `[!IMPORTANT]`', help: 'For a case or a rule write `> **Case.** …` or `> **Rule.** …`.' },
    ru: { message: 'Врезки `[!{name}]` нет, есть `[!NOTE]`, `[!TIP]` и `[!IMPORTANT]`', help: 'Случай и правило пишутся так: `> **Случай.** …`, `> **Правило.** …`.' },
    kk: { message: '`[!{name}]` деген ерекше блок жоқ, бары: `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`', help: 'Жағдай мен ереже былай жазылады: `> **Жағдай.** …`, `> **Ереже.** …`.' },
  },
  'callout-title': {
    severity: 'error',
    en: { message: 'Unexpected text after `[!{name}]` on the same line', help: 'Leave `[!{name}]` alone on its line and begin the text on the next, after `> `.' },
    ru: { message: 'После `[!{name}]` в той же строке стоит текст', help: 'Оставьте `[!{name}]` в строке одно, а текст начните со следующей, после `> `.' },
    kk: { message: '`[!{name}]` белгісінен кейін сол жолда мәтін тұр', help: '`[!{name}]` жолында жалғыз тұрсын, мәтінді келесі жолдан, `> ` белгісінен кейін бастаңыз.' },
  },
  'fold-out-unclosed': {
    severity: 'error',
    en: { message: 'Unexpected `<details>` without an end', help: 'Write `</details>` on a line of its own where the fold-out ends.' },
    ru: { message: 'Раскрывающийся блок `<details>` не закрыт', help: 'Там, где он кончается, напишите отдельной строкой `</details>`.' },
    kk: { message: '`<details>` ашылмалы блогы жабылмаған', help: 'Блок аяқталатын жерге бөлек жолға `</details>` жазыңыз.' },
  },
  'fold-out-unopened': {
    severity: 'error',
    en: { message: 'Unexpected `</details>` without a beginning', help: 'Delete it, or write `<details>` where the fold-out begins.' },
    ru: { message: '`</details>` стоит без начала', help: 'Удалите его или напишите `<details>` там, где блок начинается.' },
    kk: { message: '`</details>` басталмаған блокты жауып тұр', help: 'Оны өшіріңіз немесе блок басталатын жерге `<details>` жазыңыз.' },
  },
  'fold-out-summary-missing': {
    severity: 'error',
    en: { message: 'Unexpected `<details>` without a line to click', help: 'Write `<summary>…</summary>` on the line below `<details>`.' },
    ru: { message: 'У блока `<details>` нет строки, которую нажимают', help: 'Под `<details>` напишите `<summary>…</summary>`.' },
    kk: { message: '`<details>` блогында басатын жол жоқ', help: '`<details>` астына `<summary>…</summary>` жазыңыз.' },
  },
  'fold-out-blank-line': {
    severity: 'error',
    en: { message: 'Unexpected text right after `</summary>`: its formatting would be lost', help: 'Leave an empty line after `</summary>` and before `</details>`.' },
    ru: { message: 'Текст стоит сразу после `</summary>`, и оформление в нём пропадёт', help: 'Оставьте пустую строку после `</summary>` и перед `</details>`.' },
    kk: { message: 'Мәтін `</summary>` белгісінен кейін бірден басталған, безендіруі жоғалады', help: '`</summary>` соңынан және `</details>` алдынан бос жол қалдырыңыз.' },
  },
  'fold-out-question': {
    severity: 'error',
    en: { message: 'Unexpected heading in a fold-out, expected text only', help: 'Move it above `<details>`, or write it in bold.' },
    ru: { message: 'Внутри раскрывающегося блока стоит заголовок, а там может быть только текст', help: 'Перенесите его выше `<details>` или выделите жирным.' },
    kk: { message: 'Ашылмалы блоктың ішінде тақырып тұр, ал онда тек мәтін болуы керек', help: 'Оны `<details>` үстіне шығарыңыз немесе жуан қаріппен жазыңыз.' },
  },
  'section-chip-unexpected': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` under the heading of a section, expected the post levels it is for', help: 'Write for example `{example}`, or delete the chip.' },
    ru: { message: 'Под заголовком раздела стоит метка `{chip}`, а там можно указать только, кому он предназначен', help: 'Напишите, например, `{example}` или удалите метку.' },
    kk: { message: 'Бөлім тақырыбының астында `{chip}` белгісі тұр, ал онда тек бөлімнің кімге арналғанын жазуға болады', help: 'Мысалы, `{example}` деп жазыңыз немесе белгіні өшіріңіз.' },
  },
  'entry-twice': {
    severity: 'error',
    en: { message: 'Unexpected second entry `{name}`', help: 'Delete one of the two, or give it another name.' },
    ru: { message: 'Статья `{name}` встречается второй раз', help: 'Удалите одну из двух или назовите её иначе.' },
    kk: { message: '`{name}` деген мақала екінші рет кездесіп тұр', help: 'Екеуінің бірін өшіріңіз немесе басқаша атаңыз.' },
  },
  'entry-empty': {
    severity: 'error',
    en: { message: 'Unexpected entry `{name}` without text', help: 'Write the text below the heading.' },
    ru: { message: 'Под заголовком `{name}` ничего не написано', help: 'Напишите текст под заголовком.' },
    kk: { message: '`{name}` тақырыбының астында ештеңе жазылмаған', help: 'Тақырыптың астына мәтін жазыңыз.' },
  },
  'facilitator-picture': {
    severity: 'warning',
    en: { message: 'Unexpected picture `{text}` in the note for the facilitator, which is printed as text', help: 'Say in words what it shows.' },
    ru: { message: 'В записке ведущему картинка `{text}`, а записка печатается только текстом', help: 'Скажите словами, что на ней.' },
    kk: { message: 'Жүргізушіге арналған жазбада `{text}` суреті тұр, ал жазба тек мәтін болып басылады', help: 'Суретте не барын сөзбен айтыңыз.' },
  },
  'course-outcomes-missing': {
    severity: 'warning',
    en: { message: 'Topic `{title}` has no list of what the learner will be able to do', help: 'Add a list of outcomes under the heading.' },
    ru: { message: 'У темы `{title}` нет списка того, что сможет слушатель', help: 'Добавьте под заголовком список результатов.' },
    kk: { message: '`{title}` тақырыбында тыңдаушының не істей алатыны жазылмаған', help: 'Тақырыптың астына нәтижелер тізімін қосыңыз.' },
  },
} as const satisfies MessageTable;
