import { describe, expect, test } from 'vitest';
import { alignment } from '../../build/report/facts/alignment.ts';
import { moduleReport } from '../../build/report/module-report.ts';
import type { RoadFacts, RolePlayFacts } from '../../build/report/role-play-types.ts';
import { exampleLowered } from '../fixtures/example-course.ts';

const report = moduleReport(exampleLowered(), { findings: [], packages: [] });
const [rolePlay] = report.rolePlays as [RolePlayFacts];
const choicesOf = (road: RoadFacts | null | undefined): readonly string[] => road?.edges.map((id) => rolePlay.map.edges.find((edge) => edge.id === id)?.text.en ?? id) ?? [];

describe('the report of the example', () => {
  test('is plain data: JSON gives it back unchanged', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('knows the endings, their odds and their roads', () => {
    expect(rolePlay).toMatchObject({ scenes: 4, decisions: 2, choices: 4, states: 4, exact: true, loops: false, never: 0 });
    const [agreed, left] = rolePlay.endings;
    expect(agreed).toMatchObject({ kind: 'success', odds: 0.5, range: { fewest: 2, lowest: { percent: 25 }, highest: { percent: 100 } } });
    expect(left).toMatchObject({ kind: 'failure', odds: 0.5, range: { fewest: 2, lowest: { percent: 0 }, highest: { percent: 25 } } });
    expect(choicesOf(rolePlay.best)).toEqual(['Three visits are hard. Let us look together.', 'I will request it and answer in three days.']);
    expect(choicesOf(rolePlay.worst)).toEqual(['Those are the rules.', 'Go to the akimat.']);
  });

  test('knows who passes without understanding, in each language', () => {
    const guess = Object.fromEntries(rolePlay.guessing.map(({ strategy, pass }) => [strategy, pass]));
    expect(guess['random']).toEqual({ ru: 0.25, kk: 0.25, en: 0.25 });
    expect(guess['longest']).toEqual({ ru: 1, kk: 1, en: 1 });
    expect(report.quizzes[0]?.levels).toEqual([{ id: 'frontline', drawn: 1, guess: 0.5 }, { id: 'senior', drawn: 1, guess: 0.5 }]);
    expect(report.guessing).toEqual({ chance: 0.125, limit: 1 });
  });

  test('says what is at stake and what is behind it', () => {
    expect(rolePlay.competencies).toMatchObject([{ id: 'active-empathy', decisions: 2, lowest: -2, highest: 4 }]);
    expect(report.evidence).toContainEqual({ competency: 'active-empathy', level: 'senior', decisions: { least: 2, most: 2 }, questions: { least: 0, most: 0 }, enough: true });
    expect(report.alignment.competencies).toEqual([
      { id: 'active-empathy', topics: ['listening'], decisions: 2, questions: 0, holes: ['no-questions'] },
      { id: 'clarity', topics: ['listening'], decisions: 0, questions: 1, holes: ['no-decisions'] },
    ]);
    expect(report.alignment.topics[0]?.holes).toEqual([]);
  });

  test('counts the same in every language', () => {
    expect(report.parity.map(({ language, units, scenes, choices, questions }) => [language, units, scenes, choices, questions])).toEqual([['ru', 3, 4, 4, 1], ['kk', 3, 4, 4, 1], ['en', 3, 4, 4, 1]]);
    expect(report.accessibility).toEqual({ figures: 1, described: 1, recordings: 0, captioned: 0, transcribed: 0 });
    expect(report.readability.filter(({ language }) => language === 'kk').every(({ grade }) => grade === null)).toBe(true);
  });

  test('names every profile with room for the longest saved state', () => {
    expect(report.savedState.map(({ profile, limit }) => [profile, limit])).toEqual([['scorm12', 4_096], ['scorm2004-2nd', 4_000], ['scorm2004-3rd', 64_000], ['scorm2004-4th', 64_000]]);
    expect(report.savedState.every(({ characters, limit }) => characters > 0 && characters < limit)).toBe(true);
  });

  test('gives time in steps of five minutes, the slow reader never less than the quick one', () => {
    for (const { quick, typical, slow } of report.seatTime) {
      expect([quick % 5, typical % 5, slow % 5]).toEqual([0, 0, 0]);
      expect(quick).toBeLessThanOrEqual(typical);
      expect(typical).toBeLessThanOrEqual(slow);
    }
  });
});

describe('what a topic lacks', () => {
  const course = exampleLowered().courses.ru!;
  const rolePlayUnit = course.units.find(({ kind }) => kind === 'role-play')!;
  const holesOf = (units: typeof course.units, outcomes: readonly string[] = []): readonly string[] =>
    alignment({ ...course, units, topics: [{ ...course.topics[0]!, outcomes: [...outcomes], units: units.map(({ id }) => id) }] }).topics[0]!.holes;

  test('nothing, where it only measures what others teach', () => {
    expect(holesOf([{ ...rolePlayUnit, mode: 'assessed' } as typeof rolePlayUnit])).toEqual([]);
  });

  test('outcomes, a lesson and questions, where people practise without any', () => {
    expect(holesOf([{ ...rolePlayUnit, mode: 'practice' } as typeof rolePlayUnit])).toEqual(['no-outcomes', 'no-lesson', 'no-questions']);
  });

  test('questions, where there is nothing at all', () => {
    expect(holesOf([], ['see'])).toEqual(['no-questions']);
  });
});
