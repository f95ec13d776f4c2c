import { expect, test } from 'vitest';
import { competencyEvidence } from '../../../build/analyse/rules/competency-evidence.ts';
import { moduleGuessingPasses } from '../../../build/analyse/rules/module-guessing-passes.ts';
import { quizFewQuestions } from '../../../build/analyse/rules/quiz-few-questions.ts';
import { rolePlayGuessingPasses } from '../../../build/analyse/rules/role-play-guessing-passes.ts';
import { translationLengthRank } from '../../../build/analyse/rules/translation-length-rank.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import { exampleCourse } from '../../fixtures/example-course.ts';
import { runRule } from './run-rule.ts';

const example = exampleCourse('ru');
const withRules = (rules: Partial<Course['rules']>): Course => ({ ...example, rules: { ...example.rules, ...rules } });

test('a competency with too little behind it is named once, whatever the number of languages', () => {
  const found = runRule(competencyEvidence, [withRules({ evidence: 2 }), { ...exampleCourse('kk'), rules: { ...example.rules, evidence: 2 } }]);
  expect(found).toEqual([{ code: 'competency-evidence', pointer: '/competencies/1', values: { competency: 'Ясность', count: 1, needed: 2 } }]);
});

test('guessing through the module: one road of four, and one answer of two', () => {
  const [found] = runRule(moduleGuessingPasses, [example]);
  expect(found?.values).toEqual({ odds: '12.5', limit: 1 });
  expect(runRule(moduleGuessingPasses, [example], { rolePlay: 30, module: 13 })).toEqual([]);
});

test('the limit of a role-play comes from course.yaml', () => {
  expect(runRule(rolePlayGuessingPasses, [example])[0]?.values['limit']).toBe(5);
  expect(runRule(rolePlayGuessingPasses, [example], { rolePlay: 100, module: 1 })).toEqual([]);
});

test('a quiz that counts has at least ten questions', () => {
  expect(runRule(quizFewQuestions, [example])[0]?.values).toEqual({ count: 1, least: 10 });
  expect(runRule(quizFewQuestions, [withRules({ scored: [] })])).toEqual([]);
});

test('a key that only the translation makes the longest', () => {
  const kk = exampleCourse('kk');
  const units = kk.units.map((unit) => (unit.kind === 'quiz' ? JSON.parse(JSON.stringify(unit).replace('Тыңдаймын', 'Алдымен оны соңына дейін тыңдаймын')) as typeof unit : unit));
  expect(runRule(translationLengthRank, [example, { ...kk, units }]).map(({ code, values }) => [code, values['rank']])).toEqual([['translation-length-rank', 'longest']]);
  expect(runRule(translationLengthRank, [example, kk, exampleCourse('en')])).toEqual([]);
});
