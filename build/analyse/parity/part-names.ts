import type { MessageLanguage } from '../../diagnostics/message.ts';
import type { PartName } from './skeleton.ts';

/** How each part is called in a message. */
export const partNames: Readonly<Record<PartName, Readonly<Record<MessageLanguage, string>>>> = {
  unit: { en: 'a unit', ru: 'часть курса', kk: 'бөлім' },
  mode: { en: 'the mode', ru: 'режим', kk: 'режимі' },
  pass: { en: 'the pass mark', ru: 'порог', kk: 'өту шегі' },
  levels: { en: 'the levels of post', ru: 'для кого', kk: 'кімге' },
  'feedback-moment': { en: 'the moment of feedback', ru: 'момент отзыва', kk: 'түсіндірме сәті' },
  scene: { en: 'a scene', ru: 'сцена', kk: 'көрініс' },
  ending: { en: 'the ending', ru: 'финал', kk: 'аяқталу' },
  block: { en: 'a line or paragraph', ru: 'реплика или ремарка', kk: 'сөз не ремарка' },
  choice: { en: 'a choice', ru: 'вариант ответа', kk: 'нұсқа' },
  target: { en: 'the link', ru: 'ссылка', kk: 'сілтеме' },
  points: { en: 'the points', ru: 'баллы', kk: 'ұпай' },
  effects: { en: 'the change of scales', ru: 'изменение шкал', kk: 'шкала өзгерісі' },
  memory: { en: 'the memory', ru: 'память', kk: 'есте сақтау' },
  condition: { en: 'the condition', ru: 'условие', kk: 'шарт' },
  once: { en: '`once`', ru: '«один раз»', kk: '«бір рет»' },
  order: { en: 'the order of choices', ru: 'порядок вариантов', kk: 'нұсқалар реті' },
  persona: { en: 'a persona', ru: 'строка о персонаже', kk: 'кейіпкер' },
  scale: { en: 'a scale', ru: 'шкала', kk: 'шкала' },
  rule: { en: 'a rule to keep', ru: 'строка с правилом', kk: 'ереже' },
  section: { en: 'a section', ru: 'глава', kk: 'тарау' },
  question: { en: 'a question', ru: 'строка с вопросом', kk: 'сұрақ' },
  key: { en: 'the key', ru: 'ключ', kk: 'кілт' },
  draw: { en: 'the draw', ru: 'выборка', kk: 'іріктеу' },
  competency: { en: 'the competency', ru: 'компетенция', kk: 'құзыреттілік' },
  media: { en: 'the picture or recording', ru: 'файл', kk: 'сурет не жазба' },
  plan: { en: 'the plan', ru: 'план', kk: 'жоспар' },
};
