import { grounds, type AccentColours, type Theme } from '../../src/model/branding.ts';
import { contrast, mix } from './colour.ts';

/** @see WCAG 2.2, 1.4.3 at level AA */
export const LEAST_CONTRAST = 4.5;
const [WHITE, BLACK] = ['#ffffff', '#000000'];

/** The colours that follow from an accent, in the proportions of the player's own. */
export function accentColours(accent: string, theme: Theme): AccentColours {
  const { card, paper } = grounds[theme];
  const light = theme === 'light';
  const bubbleOwn = light ? accent : mix(accent, BLACK, 0.45);
  return {
    accent,
    accentStrong: mix(accent, light ? BLACK : WHITE, 0.28),
    accentSoft: mix(card, accent, light ? 0.12 : 0.16),
    onAccent: readable(accent, WHITE, light ? grounds.light.ink : mix(paper, BLACK, 0.3)),
    bubbleOwn,
    onBubbleOwn: readable(bubbleOwn, WHITE, grounds.light.ink),
  };
}

function readable(ground: string, one: string, other: string): string {
  return contrast(ground, one) >= contrast(ground, other) ? one : other;
}

export interface PoorContrast {
  readonly ground: string;
  readonly ratio: number;
  /** The nearest shade that would do. */
  readonly better: string;
}

/** The ground on which this accent is hardest to read; undefined when all of them will do. */
export function poorContrast(accent: string, theme: Theme): PoorContrast | undefined {
  const [worst] = contrasts(accent, theme).toSorted((one, other) => one.ratio - other.ratio);
  if (!worst || worst.ratio >= LEAST_CONTRAST) return undefined;
  return { ...worst, better: betterShade(accent, theme) };
}

function contrasts(accent: string, theme: Theme): readonly { readonly ground: string; readonly ratio: number }[] {
  const { accentSoft, onAccent, bubbleOwn, onBubbleOwn, accentStrong } = accentColours(accent, theme);
  const { paper, card, raised } = grounds[theme];
  const pairs = [...[paper, card, raised, accentSoft, onAccent].map((ground) => [accent, ground] as const), [onBubbleOwn, bubbleOwn] as const, [accentStrong, accentSoft] as const];
  return pairs.map(([text, ground]) => ({ ground, ratio: contrast(text, ground) }));
}

function betterShade(accent: string, theme: Theme): string {
  for (let share = 0.02; share < 1; share += 0.02) {
    const shade = mix(accent, theme === 'light' ? BLACK : WHITE, share);
    if (contrasts(shade, theme).every(({ ratio }) => ratio >= LEAST_CONTRAST)) return shade;
  }
  return grounds[theme].ink;
}

/** An accent for the dark theme where the academy names none: its own, as light as it must be. */
export function darkAccent(accent: string): string {
  return poorContrast(accent, 'dark')?.better ?? accent;
}
