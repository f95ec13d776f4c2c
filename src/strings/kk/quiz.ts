import type { quiz as english } from '../en/quiz.ts';

export const quiz: typeof english = {
  yourAnswer: 'Жауабыңыз',
  start: 'Бастау',
};
