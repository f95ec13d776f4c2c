import type { lesson as english } from '../en/lesson.ts';

export const lesson: typeof english = {
  tones: { note: 'Примечание', tip: 'Совет', important: 'Важно', case: 'Из практики', rule: 'Правило' },
  notes: 'Примечания',
  note: (number) => `Примечание ${number}`,
  close: 'Закрыть',
  enlarge: (alt) => `Увеличить: ${alt}`,
  captions: 'Субтитры',
  transcript: 'Текст записи',
  check: 'Проверьте себя',
};
