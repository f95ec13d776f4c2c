/**
 * Whole courses on every LMS we know the quirks of, in every edition, to every ending, the page ended after every step
 * and the course opened again: in the end the LMS has the same record as of a learner nobody interrupted.
 * `npm run gauntlet` ends the page at one step at a time and in more ways, and prints a table.
 */
import { describe, expect, test } from 'vitest';
import { gauntletCourse } from '../gauntlet/course.ts';
import { plansOf } from '../gauntlet/plan.ts';
import { differences, interruptions, lastInterruption, Models, play, stages } from '../gauntlet/run.ts';

const course = gauntletCourse();
const plans = plansOf(course);
const models = new Models(course);
let cases = 0;

test('the course has endings of all kinds, and learners who try again', () => {
  expect(plans.map(({ name }) => name)).toEqual(['ending 1', 'ending 2', 'ending 3', 'ending 4', 'second try']);
  expect(new Set(plans.map((plan) => models.of('scorm12', plan).stored.status)).size).toBeGreaterThan(1);
});

describe.each(stages())('$stub.name as $profile', (stage) => {
  test('keeps every record whole, with the page killed and opened again after every step', () => {
    for (const plan of plans) {
      const model = models.of(stage.profile, plan);
      const patient = { ...interruptions[0]!, sameTab: stage.stub.keepsState === 'unless-killed' };
      const last = lastInterruption(stage, model);
      expect(differences(stage, patient, play(course, stage, plan, patient, (step) => step <= last), model), plan.name).toEqual([]);
      cases += last;
    }
  });

  test('keeps every record whole, with the page left after every step', () => {
    const left = { ...interruptions[3]!, pause: 61_000 };
    for (const plan of plans) {
      const model = models.of(stage.profile, plan);
      const last = lastInterruption(stage, model);
      expect(differences(stage, left, play(course, stage, plan, left, (step) => step <= last), model), plan.name).toEqual([]);
      cases += last;
    }
  });
});

test('the number of interruptions is counted', () => {
  console.log(`Gauntlet: ${stages().length} LMSs and editions × ${plans.length} endings, ${cases} interruptions survived.`);
  expect(cases).toBeGreaterThan(10_000);
});
