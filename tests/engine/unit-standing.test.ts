import { describe, expect, it } from 'vitest';
import { chooseLevel, emptyLearnerState, moveTo } from '../../src/engine/learner-place.ts';
import { finishUnit, startAttempt, takeChoice } from '../../src/engine/learner-progress.ts';
import { standingOf, unitAfter, unitsInOrder, unitToGoOn } from '../../src/engine/unit-standing.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { playerCourse } from '../fixtures/player-course.ts';

const course = playerCourse('en');
const [naming, whyListen, thirdVisit, final] = course.units as [typeof course.units[0], typeof course.units[0], RolePlay, typeof course.units[0]];
const begun = chooseLevel(emptyLearnerState(), 'frontline');
const play = (...choices: string[]) => choices.reduce((state, choice) => takeChoice(state, thirdVisit, choice, false), startAttempt(begun, thirdVisit, 1));

describe('how a unit stands', () => {
  it('new, under way, done', () => {
    expect(standingOf(course, naming!, begun)).toBe('new');
    expect(standingOf(course, naming!, moveTo(begun, naming))).toBe('running');
    expect(standingOf(course, naming!, finishUnit(begun, naming!))).toBe('done');
  });

  it('passed or not where the score counts', () => {
    expect(standingOf(course, thirdVisit, play('c1', 'c3'))).toBe('passed');
    expect(standingOf(course, thirdVisit, play('c2', 'c4'))).toBe('not-passed');
  });
});

describe('the way through a course', () => {
  it('follows the topics', () => {
    expect(unitsInOrder(course, begun).map(({ id }) => id)).toEqual(['naming', 'why-listen', 'third-visit', 'final']);
  });

  it('goes on with what is under way, else with the first not done', () => {
    expect(unitToGoOn(course, begun)).toBe(naming);
    expect(unitToGoOn(course, moveTo(begun, thirdVisit))).toBe(thirdVisit);
  });

  it('leads from the last unit back to what was left out, and ends when nothing was', () => {
    expect(unitAfter(course, begun, naming!)).toBe(whyListen);
    expect(unitAfter(course, begun, final!)).toBe(naming);
    const all = course.units.reduce((state, unit) => finishUnit(state, unit), begun);
    expect(unitAfter(course, all, final!)).toBeUndefined();
    expect(unitToGoOn(course, all)).toBeUndefined();
  });
});
