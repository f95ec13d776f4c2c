import type { Scale } from '../../model/role-play.schema.ts';

/** How full a scale is, 0…1. */
export function scaleShare({ min, max }: Pick<Scale, 'min' | 'max'>, value: number): number {
  return max === min ? 1 : (value - min) / (max - min);
}

/** Place of a value in the five words from "almost none" to "full": the ends only for the very ends. */
export function scaleAmount(scale: Pick<Scale, 'min' | 'max'>, value: number): 0 | 1 | 2 | 3 | 4 {
  const share = scaleShare(scale, value);
  if (share <= 0) return 0;
  if (share >= 1) return 4;
  if (share < 0.4) return 1;
  return share <= 0.6 ? 2 : 3;
}
