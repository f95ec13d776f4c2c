import type { LoweredCourse } from '../lower/origins.ts';

const LIMITS = { rolePlay: 5, module: 1 };

/** Greatest chance, in percent, with which guessing may pass a role-play and the module. */
export function limitsOf({ limits }: Pick<LoweredCourse, 'limits'>): NonNullable<LoweredCourse['limits']> {
  return limits ?? LIMITS;
}
