import type { lesson as english } from '../en/lesson.ts';

export const lesson: typeof english = {
  done: 'Оқып шықтым',
};
