import { describe, expect, it, vi } from 'vitest';
import { en as words } from '../../src/strings/en.ts';
import { sortIn } from '../../src/strings/alphabet.ts';
import { localeFor } from '../../src/strings/locale.ts';
import { dateIn } from '../../src/strings/months.ts';

const [kk, ru, en] = [localeFor('kk'), localeFor('ru'), localeFor('en')];

describe('a locale', () => {
  it('writes numbers as each language does', () => {
    expect(kk.number(1234567.5)).toBe('1\u00a0234\u00a0567,5');
    expect(ru.number(-12)).toBe('−12');
    expect(en.number(1234.5)).toBe('1,234.5');
  });

  it('sets a space before the percent sign in Russian only', () => {
    expect([kk.percent(75), ru.percent(75), en.percent(75)]).toEqual(['75%', '75\u00a0%', '75%']);
  });

  it('writes dates with its own names of months', () => {
    const day = new Date(2025, 2, 5);
    expect([dateIn('kk', day), dateIn('ru', day), dateIn('en', day)]).toEqual(['2025 жылғы 5 наурыз', '5 марта 2025 г.', '5 March 2025']);
  });

  it('counts minutes: Russian in three forms, Kazakh in one', () => {
    expect([1, 3, 5, 11, 21].map((n) => ru.minutes(n))).toEqual(['1 минута', '3 минуты', '5 минут', '11 минут', '21 минута']);
    expect([1, 5].map((n) => kk.minutes(n))).toEqual(['1 минут', '5 минут']);
    expect(en.minutes(0.2)).toBe('1 minute');
  });

  it('sorts by the Kazakh alphabet', () => {
    const sorted = sortIn('kk', ['Ізет', 'Һарекет', 'Арна', 'Қала', 'Әдеп', 'Кеңес', 'Ғылым', 'Гүл', 'Үміт', 'Ұлт', 'Уақыт'], (word) => word);
    expect(sorted).toEqual(['Арна', 'Әдеп', 'Гүл', 'Ғылым', 'Кеңес', 'Қала', 'Уақыт', 'Ұлт', 'Үміт', 'Һарекет', 'Ізет']);
  });
});

describe('words that come in two parts', async () => {
  vi.resetModules();
  const { frameLocaleFor, isWholeLocale, learnWords, localeFor: wholeLocaleFor } = await import('../../src/strings/locale.ts');
  const { shell, outline, ...screens } = words;

  it('make one locale, which is whole once both are there', () => {
    expect(() => learnWords('en', screens)).toThrow('before the first');
    learnWords('en', { shell, outline });
    const frame = frameLocaleFor('en');
    expect(frame.minutes(2)).toBe('2 minutes');
    expect(isWholeLocale(frame)).toBe(false);
    expect(() => wholeLocaleFor('en')).toThrow('Not all words of en');
    learnWords('en', screens);
    expect(wholeLocaleFor('en')).toBe(frame);
  });
});
