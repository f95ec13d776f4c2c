import { describe, expect, it } from 'vitest';
import { accentColours, darkAccent, poorContrast } from '../../build/branding/accent-colours.ts';
import { contrast, mix } from '../../build/branding/colour.ts';

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#0b5563', '#0b5563')).toBe(1);
  });
});

it('a mixture lies between its colours', () => {
  expect([mix('#000000', '#ffffff', 0), mix('#000000', '#ffffff', 0.5), mix('#000000', '#ffffff', 1)]).toEqual(['#000000', '#808080', '#ffffff']);
});

describe('an accent', () => {
  it('of the player itself can be read in both themes', () => {
    expect([poorContrast('#0b5563', 'light'), poorContrast('#72cbd7', 'dark')]).toEqual([undefined, undefined]);
  });

  it.each(['#2fa8c7', '#ffd400', '#e30613', '#00afca', '#7f7f7f'])('%s gets a shade that can be read where it cannot itself', (colour) => {
    for (const theme of ['light', 'dark'] as const) {
      const better = poorContrast(colour, theme)?.better ?? colour;
      expect(poorContrast(better, theme)).toBeUndefined();
    }
    expect(poorContrast(darkAccent(colour), 'dark')).toBeUndefined();
  });

  it('brings words on its own ground that can be read', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { accent, onAccent, bubbleOwn, onBubbleOwn } = accentColours(theme === 'light' ? '#7a1f5c' : '#e39bc6', theme);
      expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(bubbleOwn, onBubbleOwn)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
