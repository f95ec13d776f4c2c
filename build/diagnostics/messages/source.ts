import type { MessageTable } from '../message.ts';

/** Files and folders: what is missing, what can't be read. */
export const sourceMessages = {
  'courses-empty': {
    severity: 'error',
    en: { message: 'There is no module in this folder: no folder in it has a `course.yaml`', help: 'Run the command beside the folder `courses`, or make a module with `new module`.' },
    ru: { message: 'В этой папке нет ни одного модуля: ни в одной её папке нет `course.yaml`', help: 'Запустите команду рядом с папкой `courses` или создайте модуль: `new module`.' },
    kk: { message: 'Бұл қалтада модуль жоқ: ешбір ішкі қалтада `course.yaml` табылмады', help: 'Команданы `courses` қалтасының қасында іске қосыңыз немесе `new module` арқылы модуль жасаңыз.' },
  },
  'academy-missing': {
    severity: 'error',
    en: { message: 'There is no `academy.yaml` beside the modules', help: 'Create it: institution, languages, levels, framework and competencies.' },
    ru: { message: 'Рядом с модулями нет файла `academy.yaml`', help: 'Создайте его: учреждение, языки, уровни, рамка и компетенции.' },
    kk: { message: 'Модульдердің қасында `academy.yaml` файлы жоқ', help: 'Оны жасаңыз: мекеме, тілдер, буындар, құзыреттілік шеңбері мен құзыреттіліктер.' },
  },
  'module-unknown': {
    severity: 'error',
    en: { message: 'There is no module `{name}`', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Модуля `{name}` нет', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`{name}` деген модуль жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'file-not-utf8': {
    severity: 'error',
    en: { message: 'Unexpected letters from here on: the file is not saved as UTF-8', help: 'Save the file again with the encoding UTF-8.' },
    ru: { message: 'С этого места буквы не читаются: файл сохранён не в UTF-8', help: 'Сохраните файл заново в кодировке UTF-8.' },
    kk: { message: 'Осы жерден бастап әріптер оқылмайды: файл UTF-8 кодтауында сақталмаған', help: 'Файлды UTF-8 кодтауымен қайта сақтаңыз.' },
  },
  'unit-file-missing': {
    severity: 'error',
    en: { message: 'The unit `{unit}` has no file `{file}`', help: 'Create `{file}`, or take the unit out of `course.yaml`.' },
    ru: { message: 'У единицы `{unit}` нет файла `{file}`', help: 'Создайте `{file}` или уберите единицу из `course.yaml`.' },
    kk: { message: '`{unit}` бөлімінің `{file}` файлы жоқ', help: '`{file}` файлын жасаңыз немесе бөлімді `course.yaml` ішінен алып тастаңыз.' },
  },
  'page-file-missing': {
    severity: 'error',
    en: { message: 'The language `{language}` has no file `{file}`', help: 'Create `{file}` after the model of `{model}`.' },
    ru: { message: 'В языке `{language}` нет файла `{file}`', help: 'Создайте `{file}` по образцу `{model}`.' },
    kk: { message: '`{language}` тілінде `{file}` файлы жоқ', help: '`{file}` файлын `{model}` үлгісімен жасаңыз.' },
  },
  'unit-unlisted': {
    severity: 'warning',
    en: { message: 'This file is not in any topic of `course.yaml`, so nobody will see it', help: 'Add `{unit}` to the `units` of a topic.' },
    ru: { message: 'Этого файла нет ни в одной теме `course.yaml`, его никто не увидит', help: 'Добавьте `{unit}` в `units` одной из тем.' },
    kk: { message: 'Бұл файл `course.yaml` ішіндегі ешбір тақырыпта жоқ, оны ешкім көрмейді', help: '`{unit}` атауын бір тақырыптың `units` тізіміне қосыңыз.' },
  },
  'unit-unlisted-in-rules': {
    severity: 'error',
    en: { message: 'Unexpected unit `{unit}`, expected one that a topic lists', help: 'Write it as it stands under `topics`.' },
    ru: { message: 'Единицы `{unit}` нет ни в одной теме', help: 'Напишите её так же, как в `topics`.' },
    kk: { message: '`{unit}` ешбір тақырыпта жоқ', help: 'Оны `topics` ішіндегідей жазыңыз.' },
  },
  'unit-twice': {
    severity: 'error',
    en: { message: 'Unexpected second unit `{unit}`, expected every name once in a course', help: 'Rename one file: the number in front does not make a name different.' },
    ru: { message: 'Единица `{unit}` встречается второй раз, а имя должно быть одно на курс', help: 'Переименуйте один из файлов: номер впереди имени не различает.' },
    kk: { message: '`{unit}` екінші рет кездеседі, ал атау курста бір рет қана болуы керек', help: 'Бір файлдың атын өзгертіңіз: алдындағы нөмір атауды ажыратпайды.' },
  },
  'unit-kind-differs': {
    severity: 'error',
    en: { message: 'Unexpected kind `{kind}`, expected `{expected}` as in the other languages', help: 'Correct `kind`.' },
    ru: { message: 'Здесь вид `{kind}`, а в других языках — `{expected}`', help: 'Исправьте `kind`.' },
    kk: { message: 'Мұнда түрі `{kind}`, ал басқа тілдерде — `{expected}`', help: '`kind` мәнін түзетіңіз.' },
  },
  'unit-kind-not-unit': {
    severity: 'error',
    en: { message: 'Unexpected kind `{kind}`, expected a unit: lesson, role-play, quiz, survey or reflection', help: 'Correct `kind`, or take the file out of `topics`.' },
    ru: { message: 'Вид `{kind}` не может стоять в теме: нужен урок, ролевая игра, тест, опрос или рефлексия', help: 'Исправьте `kind` или уберите файл из `topics`.' },
    kk: { message: '`{kind}` түрі тақырыпта тұра алмайды: сабақ, рөлдік ойын, тест, сауалнама немесе рефлексия керек', help: '`kind` мәнін түзетіңіз немесе файлды `topics` ішінен алып тастаңыз.' },
  },
  'name-untranslated': {
    severity: 'error',
    en: { message: '`{name}` has no words in the language `{language}`', help: 'Add a line `{language}: …`.' },
    ru: { message: 'Для `{name}` нет слов на языке `{language}`', help: 'Добавьте строку `{language}: …`.' },
    kk: { message: '`{name}` үшін `{language}` тілінде сөз жоқ', help: '`{language}: …` жолын қосыңыз.' },
  },
  'topic-untitled': {
    severity: 'error',
    en: { message: 'The topic `{topic}` has no heading in this file', help: 'Add `### …` for it, in the order of the topics in `course.yaml`.' },
    ru: { message: 'У темы `{topic}` нет заголовка в этом файле', help: 'Добавьте для неё `### …` в том же порядке, что темы в `course.yaml`.' },
    kk: { message: 'Бұл файлда `{topic}` тақырыбының атауы жоқ', help: 'Оған `### …` қосыңыз, реті `course.yaml` ішіндегідей болсын.' },
  },
  'lock-unreadable': {
    severity: 'error',
    en: { message: 'Unexpected writing in the file of short ids', help: 'Take the file back from version control: the tool writes it itself.' },
    ru: { message: 'Файл коротких номеров не читается', help: 'Верните файл из истории изменений: его ведёт сама программа.' },
    kk: { message: 'Қысқа нөмірлер файлы оқылмады', help: 'Файлды өзгерістер тарихынан қайтарыңыз: оны бағдарламаның өзі жүргізеді.' },
  },
} as const satisfies MessageTable;
