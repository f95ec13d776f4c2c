import type { rolePlay as english } from '../en/role-play.ts';

export const rolePlay: typeof english = {
  name: 'Рөлдік ойын',
  start: 'Бастау',
  tryAgain: 'Қайталап көру',
};
