import { describe, expect, it } from 'vitest';
import { findInSource } from '../../build/source/find-in-source.ts';

const text = 'Prior to lunch.\n\nNow *prior\nto* the talk, ещё раз. IT and it.';
const whole = { path: 'a.md', start: 0, end: text.length };

function found(words: string, from = 0): string {
  const { start, end } = findInSource(words, { ...whole, start: from }, { text });
  return text.slice(start, end);
}

describe('words in a source', () => {
  it('are found whatever their case and the signs between them', () => {
    expect(found('prior to', 20)).toBe('prior\nto');
    expect(found('PRIOR TO LUNCH')).toBe('Prior to lunch');
  });

  it('are found as written first of all', () => {
    expect(found('it')).toBe('it');
    expect(found('IT')).toBe('IT');
  });

  it('begin where a word begins, with ё or е', () => {
    expect(found('еще раз')).toBe('ещё раз');
    expect(found('unch')).toBe(text);
  });

  it('leave the place as it was when they are not there', () => {
    expect(found('nothing of the kind')).toBe(text);
    expect(found('…')).toBe(text);
  });
});
