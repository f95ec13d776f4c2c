import type { MessageTable } from '../message.ts';

/** Chips: the words between back-ticks. */
export const chipMessages = {
  'chip-unknown': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}`', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Непонятная метка `{chip}`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: 'Түсініксіз белгі: `{chip}`', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'chip-name-unknown': {
    severity: 'error',
    en: { message: 'Unexpected name in `{chip}`, expected a competency of this course or a scale of this role-play', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'В метке `{chip}` неизвестное имя: нет ни такой компетенции курса, ни такой шкалы в этой игре', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`{chip}` белгісіндегі атау белгісіз: курста ондай құзыреттілік те, бұл ойында ондай шкала да жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'chip-scale-unknown': {
    severity: 'error',
    en: { message: 'Unexpected name in `{chip}`, expected a scale from the table of scales', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'В условии `{chip}` неизвестная шкала: её нет в таблице шкал', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`{chip}` шартындағы шкала кестеде жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'chip-language': {
    severity: 'error',
    en: { message: 'Unexpected chip in another language: `{chip}`', help: 'Write `{word}`.' },
    ru: { message: 'Метка на другом языке: `{chip}`', help: 'Напишите `{word}`.' },
    kk: { message: 'Белгі басқа тілде: `{chip}`', help: '`{word}` деп жазыңыз.' },
  },
  'chip-condition-word': {
    severity: 'error',
    en: { message: 'The condition `{chip}` lacks its word `{word}`', help: 'Write `{word} {chip}`.' },
    ru: { message: 'В условии `{chip}` нет слова `{word}`', help: 'Напишите `{word} {chip}`.' },
    kk: { message: '`{chip}` шартында `{word}` сөзі жоқ', help: '`{chip} {word}` деп жазыңыз.' },
  },
  'chip-sign-missing': {
    severity: 'error',
    en: { message: 'The chip `{chip}` lacks a sign in front of its number', help: 'Write `{right}`, or a minus instead of the plus.' },
    ru: { message: 'В метке `{chip}` нет знака перед числом', help: 'Напишите `{right}` или поставьте минус вместо плюса.' },
    kk: { message: '`{chip}` белгісінде санның алдында таңба жоқ', help: '`{right}` деп жазыңыз немесе плюс орнына минус қойыңыз.' },
  },
  'chip-reversed': {
    severity: 'error',
    en: { message: 'Unexpected order in `{chip}`, expected the name first', help: 'Write `{right}`.' },
    ru: { message: 'В метке `{chip}` сначала нужно имя, потом число', help: 'Напишите `{right}`.' },
    kk: { message: '`{chip}` белгісінде алдымен атауы, сосын саны тұруы керек', help: '`{right}` деп жазыңыз.' },
  },
  'chip-look-alike': {
    severity: 'warning',
    en: { message: 'Letter {position} of `{chip}`, `{letter}`, comes from another alphabet', help: 'Type the word again in one keyboard layout.' },
    ru: { message: 'В `{chip}` буква № {position}, `{letter}`, из другой раскладки', help: 'Наберите слово заново в одной раскладке.' },
    kk: { message: '`{chip}` ішіндегі {position}-таңба, `{letter}`, басқа пернетақтадан', help: 'Сөзді бір пернетақтада қайта теріңіз.' },
  },
  'chip-twice': {
    severity: 'error',
    en: { message: 'Unexpected second `{name}` on one choice', help: 'Keep one chip; perhaps the bullet of the choice below was deleted.' },
    ru: { message: 'У одного варианта `{name}` стоит второй раз', help: 'Оставьте одну метку; возможно, пропал маркер следующего варианта.' },
    kk: { message: 'Бір нұсқада `{name}` екінші рет тұр', help: 'Бір белгі қалдырыңыз; мүмкін, келесі нұсқаның маркері өшіп қалған шығар.' },
  },
  'chip-in-quote': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` inside a quote', help: 'Put an empty line above it and take it out of the quote.' },
    ru: { message: 'Метка `{chip}` оказалась внутри цитаты', help: 'Поставьте перед ней пустую строку и вынесите её из цитаты.' },
    kk: { message: '`{chip}` белгісі дәйексөздің ішінде қалған', help: 'Алдына бос жол қойып, оны дәйексөзден шығарыңыз.' },
  },
  'chip-in-heading': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` in the heading of a scene: links to the scene break', help: 'Put the chip on a line of its own below the heading.' },
    ru: { message: 'Метка `{chip}` стоит в заголовке сцены: ссылки на сцену перестанут работать', help: 'Поставьте метку отдельной строкой под заголовком.' },
    kk: { message: '`{chip}` белгісі көріністің тақырыбында тұр: көрініске сілтемелер істемей қалады', help: 'Белгіні тақырыптың астына бөлек жолға қойыңыз.' },
  },
  'chip-backticks': {
    severity: 'error',
    en: { message: 'Unexpected `{chip}` in the text, expected a chip between back-ticks', help: 'Write it between two ` signs, on a line of its own.' },
    ru: { message: '`{chip}` стоит в тексте, хотя похоже на метку', help: 'Возьмите в знаки ` с двух сторон и поставьте отдельной строкой.' },
    kk: { message: '`{chip}` мәтін ішінде тұр, бірақ белгіге ұқсайды', help: 'Екі жағына ` таңбасын қойып, бөлек жолға шығарыңыз.' },
  },
  'chip-guard-loose': {
    severity: 'error',
    en: { message: 'The condition `{chip}` has nothing to guard', help: 'Put it right above a paragraph, a quote or a go-there link.' },
    ru: { message: 'Условие `{chip}` ни к чему не относится', help: 'Поставьте его прямо над абзацем, цитатой или ссылкой дальше.' },
    kk: { message: '`{chip}` шарты ештеңеге қатысты емес', help: 'Оны абзацтың, дәйексөздің немесе сілтеменің дәл үстіне қойыңыз.' },
  },
  'chip-otherwise-loose': {
    severity: 'error',
    en: { message: 'Unexpected `{chip}`, expected a condition before it', help: 'Write the condition above the part before, or delete this chip.' },
    ru: { message: 'Перед `{chip}` нет условия', help: 'Поставьте условие над предыдущей частью или удалите эту метку.' },
    kk: { message: '`{chip}` алдында шарт жоқ', help: 'Алдыңғы бөліктің үстіне шарт қойыңыз немесе бұл белгіні өшіріңіз.' },
  },
  'chip-in-words': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` among the words of a choice', help: 'Put it on the line below, indented by four spaces.' },
    ru: { message: 'Метка `{chip}` стоит среди слов варианта', help: 'Поставьте её строкой ниже с отступом в четыре пробела.' },
    kk: { message: '`{chip}` белгісі нұсқаның сөздерінің ішінде тұр', help: 'Оны келесі жолға төрт бос орынмен шегініп қойыңыз.' },
  },
  'chip-in-text': {
    severity: 'warning',
    en: { message: 'Unexpected back-ticks in the text: `{chip}`', help: 'Put a chip on a line of its own; words need no back-ticks.' },
    ru: { message: 'Внутри текста стоят знаки `: `{chip}`', help: 'Метку поставьте отдельной строкой, а словам эти знаки не нужны.' },
    kk: { message: 'Мәтін ішінде ` таңбалары тұр: `{chip}`', help: 'Белгіні бөлек жолға қойыңыз, ал сөзге бұл таңба керек емес.' },
  },
  'chip-not-for-choice': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` on a choice', help: 'Endings stand under the heading of a scene, levels in the front matter.' },
    ru: { message: 'Метке `{chip}` не место у варианта', help: 'Финал ставят под заголовком сцены, уровни — в начале файла.' },
    kk: { message: '`{chip}` белгісі нұсқаға қойылмайды', help: 'Аяқталу көрініс тақырыбының астына, буын файлдың басына қойылады.' },
  },
  'chip-not-on-choice': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` in a scene, expected it under a choice', help: 'Points, changes and memory belong to choices: indent it by four spaces under one.' },
    ru: { message: 'Метка `{chip}` стоит в сцене, а должна стоять под вариантом', help: 'Баллы, изменения и память относятся к вариантам: сдвиньте её на четыре пробела под вариант.' },
    kk: { message: '`{chip}` белгісі көріністе тұр, ал нұсқаның астында тұруы керек', help: 'Ұпай, өзгеріс және есте сақтау нұсқаға жатады: оны нұсқаның астына төрт бос орынға шегіндіріңіз.' },
  },
  'chip-not-in-scene': {
    severity: 'error',
    en: { message: 'Unexpected chip `{chip}` in a role-play', help: 'Delete it; it belongs to questions or to lessons.' },
    ru: { message: 'Метке `{chip}` не место в ролевой игре', help: 'Удалите её: она для вопросов или уроков.' },
    kk: { message: '`{chip}` белгісі рөлдік ойында қойылмайды', help: 'Өшіріңіз: ол сұрақтарға немесе сабаққа арналған.' },
  },
} as const satisfies MessageTable;
