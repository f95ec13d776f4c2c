import type { MessageTable } from '../message.ts';

export const courseMessages = {
  'competency-undeclared': {
    severity: 'error',
    en: { message: 'Unexpected competency `{name}`, expected one that `course.yaml` lists', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Компетенции `{name}` нет среди тех, что перечислены в `course.yaml`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`{name}` құзыреттілігі `course.yaml` тізімінде жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'competency-not-in-academy': {
    severity: 'error',
    en: { message: 'Unexpected competency `{name}`, expected one that `academy.yaml` declares', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Компетенция `{name}` не объявлена в `academy.yaml`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`{name}` құзыреттілігі `academy.yaml` ішінде жарияланбаған', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
  'translation-missing': {
    severity: 'error',
    en: { message: 'The language `{language}` has no file `{file}`', help: 'Create `{file}` after the model of `{model}`.' },
    ru: { message: 'В языке `{language}` нет файла `{file}`', help: 'Создайте `{file}` по образцу `{model}`.' },
    kk: { message: '`{language}` тілінде `{file}` файлы жоқ', help: '`{file}` файлын `{model}` үлгісімен жасаңыз.' },
  },
  'test-out-without-quiz': {
    severity: 'error',
    en: { message: 'Unexpected `test-out` in topic `{topic}`, which has no quiz', help: 'Add a quiz to the topic, or take `test-out` out.' },
    ru: { message: 'В теме `{topic}` стоит `test-out`, а теста в ней нет', help: 'Добавьте в тему тест или уберите `test-out`.' },
    kk: { message: '`{topic}` тақырыбында `test-out` тұр, бірақ тест жоқ', help: 'Тақырыпқа тест қосыңыз немесе `test-out` сөзін алып тастаңыз.' },
  },
} as const satisfies MessageTable;
