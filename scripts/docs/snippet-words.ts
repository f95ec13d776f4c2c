import type { Language } from '../../src/model/common.schema.ts';

export type SnippetName = 'scene' | 'speech' | 'choice' | 'points' | 'minus' | 'condition' | 'otherwise' | 'remember' | 'once' | 'ending' | 'goto' | 'tables'
  | 'single' | 'trueFalse' | 'match' | 'order' | 'gap' | 'number' | 'callout' | 'case' | 'rule' | 'foldOut' | 'figure';

interface SnippetWords {
  /** What to type, and what comes of it. */
  readonly names: Readonly<Record<SnippetName, readonly [string, string]>>;
  /** Words to be typed over. */
  readonly say: Readonly<Record<(typeof places)[number], string>>;
}

const places = ['scene', 'name', 'mood', 'words', 'address', 'competency', 'feedback', 'scaleName', 'memory', 'role', 'portrait', 'scale', 'start', 'least', 'most', 'question', 'answer', 'statement', 'left', 'right', 'summary', 'alt'] as const;

export const snippetWords: Readonly<Record<Language, SnippetWords>> = {
  ru: {
    names: {
      scene: ['сцена', 'Сцена с первой репликой'], speech: ['реплика', 'Кто-то говорит'], choice: ['выбор', 'Выбор с баллами и отзывом'], points: ['плюс', 'Баллы'], minus: ['минус', 'Баллы с минусом'],
      condition: ['если', 'Условие'], otherwise: ['иначе', 'В другом случае'], remember: ['запомнить', 'Запомнить выбор'], once: ['один раз', 'Только один раз'], ending: ['финал', 'Финал сцены'], goto: ['переход', 'Переход к сцене'],
      tables: ['персонажи', 'Таблицы персонажей и шкал'], single: ['вопрос', 'Вопрос с вариантами'], trueFalse: ['верно', 'Верно или неверно'], match: ['сопоставьте', 'Сопоставление'], order: ['порядок', 'Расположить по порядку'],
      gap: ['пропуск', 'Пропуск в тексте'], number: ['число', 'Число с допуском'], callout: ['врезка', 'Врезка'], case: ['случай', 'Случай из практики'], rule: ['правило', 'Правило'], foldOut: ['раскрыть', 'Текст под строкой'], figure: ['рисунок', 'Рисунок с описанием'],
    },
    say: {
      scene: 'Название сцены', name: 'Имя', mood: 'настроение', words: 'слова', address: 'сцена', competency: 'Компетенция', feedback: 'Отзыв.', scaleName: 'доверие', memory: 'обещано', role: 'Роль', portrait: 'Портрет',
      scale: 'Шкала', start: 'Начало', least: 'От', most: 'До', question: 'Вопрос?', answer: 'Ответ', statement: 'Утверждение.', left: 'Слева', right: 'Справа', summary: 'Строка', alt: 'Что на рисунке',
    },
  },
  kk: {
    names: {
      scene: ['көрініс', 'Алғашқы сөзі бар көрініс'], speech: ['сөз', 'Біреу сөйлейді'], choice: ['шешім', 'Ұпайы мен түсіндірмесі бар нұсқа'], points: ['қосу', 'Ұпай'], minus: ['алу', 'Ұпайды азайту'],
      condition: ['болса', 'Шарт'], otherwise: ['әйтпесе', 'Басқа жағдайда'], remember: ['есте', 'Шешімді есте сақтау'], once: ['бір рет', 'Тек бір рет'], ending: ['аяқталу', 'Көріністің аяқталуы'], goto: ['өту', 'Көрініске өту'],
      tables: ['кейіпкерлер', 'Кейіпкерлер мен шкалалар кестесі'], single: ['сұрақ', 'Нұсқалары бар сұрақ'], trueFalse: ['дұрыс', 'Дұрыс не дұрыс емес'], match: ['жұптаңыз', 'Жұптастыру'], order: ['рет', 'Ретімен қою'],
      gap: ['бос орын', 'Мәтіндегі бос орын'], number: ['сан', 'Ауытқуы бар сан'], callout: ['ескерту', 'Ескерту'], case: ['жағдай', 'Тәжірибедегі жағдай'], rule: ['ереже', 'Ереже'], foldOut: ['ашу', 'Жол астындағы мәтін'], figure: ['сурет', 'Сипаттамасы бар сурет'],
    },
    say: {
      scene: 'Көрініс аты', name: 'Аты', mood: 'көңіл күйі', words: 'сөз', address: 'көрініс', competency: 'Құзыреттілік', feedback: 'Түсіндірме.', scaleName: 'сенім', memory: 'уәде', role: 'Рөлі', portrait: 'Бейнесі',
      scale: 'Шкала', start: 'Басы', least: 'Ең азы', most: 'Ең көбі', question: 'Сұрақ?', answer: 'Жауап', statement: 'Пікір.', left: 'Сол жағы', right: 'Оң жағы', summary: 'Жол', alt: 'Суретте не бар',
    },
  },
  en: {
    names: {
      scene: ['scene', 'A scene with its first line'], speech: ['speech', 'Somebody speaks'], choice: ['choice', 'A choice with points and feedback'], points: ['plus', 'Points'], minus: ['minus', 'Points taken away'],
      condition: ['if', 'A condition'], otherwise: ['otherwise', 'The other case'], remember: ['remember', 'Remember a choice'], once: ['once', 'Only once'], ending: ['ending', 'The ending of a scene'], goto: ['goto', 'Go to a scene'],
      tables: ['personas', 'Tables of personas and scales'], single: ['question', 'A question with answers'], trueFalse: ['true', 'True or false'], match: ['match', 'Matching'], order: ['order', 'Put in order'],
      gap: ['gap', 'A gap in the text'], number: ['number', 'A number with a tolerance'], callout: ['callout', 'A callout'], case: ['case', 'A case from practice'], rule: ['rule', 'A rule'], foldOut: ['details', 'Text below a line to click'], figure: ['figure', 'A picture with its description'],
    },
    say: {
      scene: 'Name of the scene', name: 'Name', mood: 'mood', words: 'words', address: 'scene', competency: 'Competency', feedback: 'Feedback.', scaleName: 'trust', memory: 'promised', role: 'Role', portrait: 'Portrait',
      scale: 'Scale', start: 'Start', least: 'From', most: 'To', question: 'Question?', answer: 'Answer', statement: 'Statement.', left: 'Left', right: 'Right', summary: 'Line', alt: 'What is in the picture',
    },
  },
};
