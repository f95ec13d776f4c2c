import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fingerprintsOf } from '../../../build/translations/fingerprints.ts';
import type { Diagnostic } from '../../../build/diagnostics/diagnostic.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import { lineAt, MODULE, ModuleCopy } from './module-copy.ts';
import { seedEasyPass, seedGraph, seedHardPass, seedNoSuccess } from './role-play-seeds.ts';
import { seedHabits, seedItems, seedLesson, seedMeasurement, seedParity, type SeededItem } from './text-seeds.ts';

// Each copy is compiled whole, and the module grows.
vi.setConfig({ testTimeout: 180_000 });

const clean = new ModuleCopy('ru');
const { modules, diagnostics: found } = clean.compile();
const lowered = modules[0]!.lowered!;
const { source } = lowered;
const languages: readonly Language[] = lowered.languages;
const translations = languages.filter((language) => language !== source);

/** Faults found so far, to be compared with the rules there are. */
const proved = new Set<string>();
let count = 0;

function linesOf(copy: ModuleCopy, diagnostics: readonly Diagnostic[], code: string, path: string): readonly number[] {
  return diagnostics.filter((one) => one.code === code && one.span.path === path).map(({ span }) => lineAt(copy.text(path), span.start));
}

/** Every fault is found on its line, where the clean module has nothing of the kind. */
function expectAll(copy: ModuleCopy): void {
  const { diagnostics } = copy.compile();
  for (const { code, path, at } of copy.seeded) {
    expect(linesOf(copy, diagnostics, code, path), `${code} in ${path} at “${at}”`).toContain(copy.lineOf(path, at));
    proved.add(code);
    count += 1;
  }
}

const competencyIn = (language: Language): string => lowered.courses[language]!.competencies[0]!.short;

it('the clean module is told of nothing that is not so', () => {
  const serious = found.filter(({ severity }) => severity !== 'info').map(({ code, span }) => `${code} ${span.path}:${lineAt(clean.text(span.path), span.start)}`);
  console.log(`the module as it stands: ${serious.length} errors and warnings${serious.map((one) => `\n  ${one}`).join('')}`);
  expect(found.filter(({ severity }) => severity === 'error').map(({ code, span }) => `${code} ${span.path}`)).toEqual([]);
  // What is left is for its authors; a flood of it would be alarms of ours.
  expect(serious.length).toBeLessThanOrEqual(lowered.courses[source]!.units.length);
});

describe.each(languages)('faults seeded in %s', (language) => {
  it('in the graph of a role-play', () => {
    const copy = new ModuleCopy(language);
    seedGraph(copy, competencyIn(language));
    expectAll(copy);
  });

  it.each([['that nobody fails', seedEasyPass], ['without success', seedNoSuccess], ['that nobody passes', seedHardPass]] as const)('in a role-play %s', (_, seed) => {
    const copy = new ModuleCopy(language);
    seed(copy, competencyIn(language));
    expectAll(copy);
  });

  it('in a lesson and the glossary', () => {
    const copy = new ModuleCopy(language);
    seedLesson(copy, source);
    expectAll(copy);
  });

  it('in the questions of a quiz', () => {
    const copy = new ModuleCopy(language);
    const items = seedItems(copy);
    const [path = ''] = copy.pages('quiz');
    const { diagnostics } = copy.compile();
    for (const item of items) expect(placesOf(item, copy.text(path), linesOf(copy, diagnostics, item.code, path)), `${item.code} in ${language}: ${item.heading}`).toContain(item.place);
    for (const { code } of items) proved.add(code);
    count += items.length;
  });

  it('in the habits of a quiz', () => {
    const copy = new ModuleCopy(language);
    seedHabits(copy);
    expectAll(copy);
  });
});

/** What stands on the lines of a question on which something was found. */
function placesOf({ heading }: SeededItem, text: string, lines: readonly number[]): readonly string[] {
  const written = text.split('\n');
  const from = written.indexOf(heading);
  const to = written.findIndex((line, index) => index > from && line.startsWith('### '));
  return lines.filter((line) => line > from && (to < 0 || line <= to)).map((line) => {
    const own = written[line - 1]!;
    return own.startsWith('###') ? 'heading' : own.startsWith('- [') ? 'option' : 'feedback';
  });
}

it('measurement, in the language written first', () => {
  const copy = new ModuleCopy(source);
  seedMeasurement(copy);
  expectAll(copy);
});

describe.each(translations)('a translation into %s', (language) => {
  it('that is not the same', () => {
    const copy = new ModuleCopy(language);
    seedParity(copy);
    expectAll(copy);
  });

  it('that is older than its original', () => {
    const copy = new ModuleCopy(language);
    const part = [...fingerprintsOf(lowered, language).values()].find(({ key }) => key.includes('/scenes/'))!;
    copy.write(`${MODULE}/translations.lock`, `${language} ${part.key} 0123456789 ${part.hash}\n`);
    const { path, start } = lowered.origins[language]!.get(part.pointer)!;
    expect(linesOf(copy, copy.compile().diagnostics, 'translation-stale', path)).toEqual([lineAt(copy.text(path), start)]);
    proved.add('translation-stale');
  });
});

/** Those that need a role-play or a learner's state of tens of thousands of states, or a question of another kind: their docs pages prove them. */
const ELSEWHERE = ['role-play-too-large', 'state-too-large', 'item-too-long', 'item-all-correct', 'item-feedback-missing'];

it('every rule has had its fault', () => {
  const folder = new URL('../../../build/analyse/', import.meta.url);
  const files = ['rules', 'parity'].flatMap((name) => readdirSync(new URL(`${name}/`, folder)).map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')));
  const codes = new Set(files.flatMap((text) => [...text.matchAll(/'((?:abbreviation|address|competency|glossary|item|language|line|module|plain|quiz|role-play|sentence|state|translation)-[a-z-]+)'[,\s:)]/gu)].map(([, code = '']) => code)));
  console.log(`${count} faults of ${proved.size} rules seeded and found on their lines`);
  expect([...codes].filter((code) => !proved.has(code) && !ELSEWHERE.includes(code)).toSorted()).toEqual([]);
});
