import { expect, it } from 'vitest';
import { wordStem } from '../../src/engine/word-stem.ts';

/** Forms of one word, and a word that is none of them. */
const families = {
  kk: [
    [['сезім', 'сезімдер', 'сезімін', 'сезімдерімізді', 'сезімнің'], 'сөз'],
    [['келуші', 'келушілер', 'келушінің', 'келушіге'], 'келісім'],
    [['кітап', 'кітабы', 'кітаптар', 'кітаптан'], 'кіру'],
    [['адам', 'адамдар', 'адамдардың', 'адаммен'], 'арна'],
  ],
  ru: [
    [['разговор', 'разговора', 'разговоры', 'разговорами', 'разговоре'], 'рассказ'],
    [['чувство', 'чувства', 'чувствами', 'чувству'], 'число'],
    [['слушать', 'слушает', 'слушали'], 'служить'],
  ],
  en: [[['listen', 'listens', 'listening', 'listened'], 'lesson']],
} as const;

for (const language of ['kk', 'ru', 'en'] as const) {
  it.each(families[language].map(([forms, other]) => [forms[0], forms, other] as const))(`${language}: the forms of %s share their stem`, (_name, forms, other) => {
    const stems = new Set(forms.map((form) => wordStem(form, language)));
    expect([...stems]).toHaveLength(1);
    expect(stems.has(wordStem(other, language))).toBe(false);
  });
}

it('short words stay what they are', () => {
  expect([wordStem('ата', 'kk'), wordStem('иш', 'ru'), wordStem('is', 'en')]).toEqual(['ата', 'иш', 'is']);
});
