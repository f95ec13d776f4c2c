import type { lesson as english } from '../en/lesson.ts';

export const lesson: typeof english = {
  tones: { note: 'Ескертпе', tip: 'Кеңес', important: 'Маңызды', case: 'Тәжірибеден', rule: 'Ереже' },
  notes: 'Ескертпелер',
  note: (number) => `${number}-ескертпе`,
  close: 'Жабу',
  enlarge: (alt) => `Үлкейту: ${alt}`,
  captions: 'Субтитр',
  transcript: 'Жазбаның мәтіні',
  check: 'Өзіңізді тексеріңіз',
};
