import type { rolePlay as english } from '../en/role-play.ts';

export const rolePlay: typeof english = {
  name: 'Ролевая игра',
  start: 'Начать',
  tryAgain: 'Попробовать ещё раз',
};
