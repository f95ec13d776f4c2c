import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/common.schema.ts';
import { createReporter } from '../../../build/diagnostics/report.ts';
import type { ChipMeaning } from '../../../build/parse/chips/chip.ts';
import { readChips } from '../../../build/parse/chips/read-chips.ts';

/** Reads a code span; the text stands between back-ticks at the start of a file. */
function read(text: string, language: Language): { chips: readonly ChipMeaning[]; written: readonly string[]; found: readonly string[]; help: readonly (string | undefined)[] } {
  const reporter = createReporter('en');
  const chips = readChips({ text, span: { path: 'page.md', start: 0, end: text.length + 2 } }, language, reporter);
  const source = `\`${text}\``;
  return {
    chips: chips.map(({ text: _text, span: _span, ...meaning }) => meaning),
    written: chips.map(({ span }) => source.slice(span.start, span.end)),
    found: reporter.diagnostics.map(({ code }) => code),
    help: reporter.diagnostics.map(({ help }) => help),
  };
}

const trust = { name: 'доверие', comparison: '>=', value: 3 } as const;

const understood: Readonly<Record<Language, Readonly<Record<string, ChipMeaning>>>> = {
  ru: {
    'Эмпатия +2': { kind: 'change', name: 'Эмпатия', value: 2 },
    'терпение очереди −1': { kind: 'change', name: 'терпение очереди', value: -1 },
    'доверие +0,5': { kind: 'change', name: 'доверие', value: 0.5 },
    'если доверие ≥ 3': { kind: 'scale-test', ...trust },
    'если доверие>=3': { kind: 'scale-test', ...trust },
    'если доверие ≥ −3': { kind: 'scale-test', ...trust, value: -3 },
    'если доверие < 3': { kind: 'scale-test', ...trust, comparison: '<' },
    'если обещано': { kind: 'memory-test', name: 'обещано', remembered: true },
    'если не обещано': { kind: 'memory-test', name: 'обещано', remembered: false },
    иначе: { kind: 'otherwise' },
    'один раз': { kind: 'once' },
    'запомнить: обещано': { kind: 'remember', name: 'обещано' },
    'финал успех': { kind: 'ending', ending: 'success' },
    'финал: частичный': { kind: 'ending', ending: 'partial' },
    'Финал неудача': { kind: 'ending', ending: 'failure' },
    'кому: руководитель, среднее звено': { kind: 'levels', levels: ['senior', 'middle'] },
    сопоставьте: { kind: 'match' },
    'по порядку': { kind: 'order' },
    'лучший и худший': { kind: 'best-worst' },
    'шкала 1–5: очень редко … очень часто': { kind: 'scale', from: 1, to: 5, low: 'очень редко', high: 'очень часто' },
    'рефлексия от 200 знаков': { kind: 'reflection', minLength: 200 },
    рефлексия: { kind: 'reflection', minLength: 0 },
    '2 балла': { kind: 'points', value: 2 },
    'вес 0,5': { kind: 'weight', value: 0.5 },
    Самосознание: { kind: 'name', name: 'Самосознание' },
  },
  kk: {
    'Өзін-өзі реттеу -1': { kind: 'change', name: 'Өзін-өзі реттеу', value: -1 },
    'бос уәде +1': { kind: 'change', name: 'бос уәде', value: 1 },
    'сенім ≥ 3 болса': { kind: 'scale-test', name: 'сенім', comparison: '>=', value: 3 },
    'егер сенім ≥ 3': { kind: 'scale-test', name: 'сенім', comparison: '>=', value: 3 },
    'егер сенім ≥ 3 болса': { kind: 'scale-test', name: 'сенім', comparison: '>=', value: 3 },
    'бос уәде ≤ 0 болса': { kind: 'scale-test', name: 'бос уәде', comparison: '<=', value: 0 },
    'уәде болса': { kind: 'memory-test', name: 'уәде', remembered: true },
    'уәде болмаса': { kind: 'memory-test', name: 'уәде', remembered: false },
    'егер уәде болмаса': { kind: 'memory-test', name: 'уәде', remembered: false },
    'есте сақтау: уәде': { kind: 'remember', name: 'уәде' },
    әйтпесе: { kind: 'otherwise' },
    'бір рет': { kind: 'once' },
    'ішінара сәтті аяқталу': { kind: 'ending', ending: 'partial' },
    'кімге: жоғары буын / маман': { kind: 'levels', levels: ['senior', 'frontline'] },
    сәйкестендіріңіз: { kind: 'match' },
    'ең тиімді және ең тиімсіз': { kind: 'best-worst' },
    'шкала 1–5: өте сирек … өте жиі': { kind: 'scale', from: 1, to: 5, low: 'өте сирек', high: 'өте жиі' },
    'рефлексия кемінде 200 таңба': { kind: 'reflection', minLength: 200 },
    '2 ұпай': { kind: 'points', value: 2 },
    'салмағы 0,5': { kind: 'weight', value: 0.5 },
  },
  en: {
    'Empathy +2': { kind: 'change', name: 'Empathy', value: 2 },
    'if trust ≥ 3': { kind: 'scale-test', name: 'trust', comparison: '>=', value: 3 },
    'if not promised': { kind: 'memory-test', name: 'promised', remembered: false },
    'remember: promised': { kind: 'remember', name: 'promised' },
    otherwise: { kind: 'otherwise' },
    once: { kind: 'once' },
    'ending success': { kind: 'ending', ending: 'success' },
    'for: senior / middle': { kind: 'levels', levels: ['senior', 'middle'] },
    'scale 1–5: very rarely … very often': { kind: 'scale', from: 1, to: 5, low: 'very rarely', high: 'very often' },
    'reflection from 200 characters': { kind: 'reflection', minLength: 200 },
    '2 points': { kind: 'points', value: 2 },
    'weight 0.5': { kind: 'weight', value: 0.5 },
  },
};

for (const [language, chips] of Object.entries(understood) as [Language, Readonly<Record<string, ChipMeaning>>][]) {
  describe(`chips in ${language}`, () => {
    it.each(Object.entries(chips))('%s', (text, meaning) => {
      expect(read(text, language)).toMatchObject({ chips: [meaning], written: [`\`${text}\``], found: [] });
    });
  });
}

describe('several chips in one pair of back-ticks', () => {
  it('are parted by commas and semicolons, each with its own place', () => {
    const { chips, written } = read('Эмпатия +2; доверие +0,5, один раз', 'ru');
    expect(chips.map(({ kind }) => kind)).toEqual(['change', 'change', 'once']);
    expect(written).toEqual(['Эмпатия +2', 'доверие +0,5', 'один раз']);
  });
});

describe('slips', () => {
  it('names the word to write instead of one in another language', () => {
    expect(read('есте сақтау: уәде', 'ru').help).toEqual(['Write `запомнить: уәде`.']);
    expect(read('если доверие ≥ 3', 'kk').help).toEqual(['Write `доверие ≥ 3 болса`.']);
    expect(read('если не обещано', 'kk').help).toEqual(['Write `обещано болмаса`.']);
    expect(read('финал успех', 'en').help).toEqual(['Write `ending success`.']);
  });

  it('understands all the same what was meant', () => {
    expect(read('+2 Эмпатия', 'ru')).toMatchObject({ chips: [{ kind: 'change', value: 2 }], found: ['chip-reversed'] });
    expect(read('Эмпатия 2', 'ru')).toMatchObject({ chips: [{ kind: 'change', value: 2 }], found: ['chip-sign-missing'] });
    expect(read('доверие ≥ 3', 'ru')).toMatchObject({ chips: [{ kind: 'scale-test' }], found: ['chip-condition-word'] });
    expect(read('eсли обещано', 'ru')).toMatchObject({ chips: [{ kind: 'memory-test' }], found: ['chip-look-alike'] });
  });
});
