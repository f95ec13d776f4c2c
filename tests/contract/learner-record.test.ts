/**
 * One promise over every LMS we know the quirks of: after anything a learner does the stored record says the right
 * thing, the learner comes back to the same place, and nothing was sent that had to be refused.
 */
import { describe, expect, test } from 'vitest';
import { decodeState } from '../../src/engine/decode-state.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import type { LearnerRecord } from '../../src/scorm/learner-record.ts';
import { createLearnerRecord } from '../../src/scorm/create-learner-record.ts';
import { FakeClock } from '../fixtures/fake-clock.ts';
import { learnerJourney, type Step } from '../fixtures/learner-journey.ts';
import { CutOff } from '../../scripts/lms/page/stubs/cut-off.ts';
import { LateApi } from '../../scripts/lms/page/stubs/late-api.ts';
import { MasteryWins } from '../../scripts/lms/page/stubs/mastery-wins.ts';
import { brokenStubs, lmsStubs } from '../../scripts/lms/page/stubs/registry.ts';
import { NoUnload } from '../../scripts/lms/page/stubs/no-unload.ts';
import type { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';
import type { LmsStub } from '../../scripts/lms/page/stubs/stub.ts';

const journey = learnerJourney();
const halfway = journey.findIndex(({ name }) => name === 'role-play finished');
const last = journey.at(-1)!;

class Course {
  readonly stub: LmsStub;
  readonly lms: StrictLms;
  clock = new FakeClock();
  record!: LearnerRecord;

  constructor(stub: LmsStub) {
    this.stub = stub;
    this.lms = stub.create();
  }

  launch(): ReturnType<LearnerRecord['open']> {
    this.clock = new FakeClock();
    const window = this.lms.launch();
    if (this.lms instanceof LateApi) this.lms.arrive();
    this.record = createLearnerRecord(profiles[this.stub.profile], window, this.clock);
    return this.record.open();
  }

  /** The learner does one thing and thinks for a while before the next. */
  take({ snapshot, interactions }: Step, pause = 8_000): void {
    for (const interaction of interactions) this.record.report(interaction);
    this.record.save(snapshot);
    this.clock.advance(pause);
    if (pause > 0) this.lms.timePasses();
  }

  close(how: 'suspend' | 'finish' | 'unload'): void {
    if (how === 'unload') this.lms.pageGoes();
    this.record.close(how);
    if (how !== 'unload') this.lms.timePasses();
    this.clock.forget();
  }

  /** A browser that dies says nothing, and pages that are gone have no timers. */
  kill(): void {
    this.clock.forget();
  }
}

/** What the stored record has to say after a step. */
function expectRecord(course: Course, { snapshot }: Step): void {
  const { status, success, score } = course.lms.record;
  const finished = snapshot.completion === 'completed';
  if (course.stub.profile === 'scorm12') expect(status).toBe(finished ? 'passed' : 'incomplete');
  else expect([status, success]).toEqual(finished ? ['completed', 'passed'] : ['incomplete', 'unknown']);
  const early = course.lms instanceof MasteryWins && !finished;
  expect(Number(score)).toBe(early ? 0 : (snapshot.score ?? 0));
}

function stateOf(text: string | undefined): unknown {
  const { state, problems } = decodeState(text ?? '');
  expect(problems).toEqual([]);
  return state;
}

describe.each(lmsStubs.filter(({ writable }) => writable))('$name: $what', (stub) => {
  test('a learner who leaves half-way comes back to the same place', () => {
    const course = new Course(stub);
    expect(course.launch()).toMatchObject({ state: undefined, mode: 'normal' });
    for (const step of journey.slice(0, halfway + 1)) course.take(step);
    course.close('suspend');
    expectRecord(course, journey[halfway]!);
    expect(stateOf(course.launch().state)).toEqual(journey[halfway]!.state);
    expect(course.lms.rejected.filter(isNotCommit)).toEqual([]);
  });

  test('a learner who finishes has passed, with the score, and every decision in the journal', () => {
    const course = new Course(stub);
    course.launch();
    for (const step of journey) course.take(step);
    course.close('suspend');
    expectRecord(course, last);
    expect(course.lms.record.interactions).toEqual(journey.flatMap(({ interactions }) => interactions.map(({ id }) => id)));
    const { state } = course.launch();
    if (stub.keepsState !== 'until-finished') expect(stateOf(state)).toEqual(last.state);
    expect(course.lms.rejected.filter(isNotCommit)).toEqual([]);
  });

  test('a page that goes away by itself saves as well, without a commit just before the end', () => {
    const course = new Course(stub);
    course.launch();
    for (const step of journey.slice(0, halfway - 1)) course.take(step);
    course.take(journey[halfway - 1]!, 0);
    course.close('unload');
    expect(course.lms.calls.at(-1)).toBe('Terminate');
    expect(course.lms.calls.at(-2)).not.toBe('Commit');
    const { state } = course.launch();
    const arrived = course.lms instanceof NoUnload || course.lms instanceof CutOff ? halfway - 2 : halfway - 1;
    expect(stateOf(state)).toEqual(journey[arrived]!.state);
    expect(course.lms.rejected.filter(isNotCommit)).toEqual([]);
  });

  test.runIf(stub.keepsState !== 'unless-killed')('a page killed at any step has lost nothing that was done more than a minute before', () => {
    for (const [index, step] of journey.entries()) {
      const course = new Course(stub);
      course.launch();
      for (const each of journey.slice(0, index + 1)) course.take(each);
      course.clock.advance(60_000);
      course.lms.timePasses();
      course.kill();
      const { state } = course.launch();
      if (stub.keepsState === 'until-finished' && step.snapshot.completion === 'completed') continue;
      expect(stateOf(state)).toEqual(step.state);
    }
  });

  test('a finished course opened again is never lowered, not by an empty state either', () => {
    const course = new Course(stub);
    course.launch();
    for (const step of journey) course.take(step);
    course.close('suspend');
    const { score } = course.lms.record;
    course.launch();
    course.take(journey[0]!);
    course.close('suspend');
    expectRecord(course, last);
    expect(course.lms.record.score).toBe(score);
  });

  test('a journal continues where it ended', () => {
    const course = new Course(stub);
    course.launch();
    for (const step of journey.slice(0, halfway + 1)) course.take(step);
    course.close('suspend');
    course.launch();
    for (const step of journey.slice(halfway + 1)) course.take(step);
    course.close('suspend');
    expect(course.lms.record.interactions).toEqual(journey.flatMap(({ interactions }) => interactions.map(({ id }) => id)));
    expect(course.lms.rejected.filter(isNotCommit)).toEqual([]);
  });
});

describe.each(lmsStubs.filter(({ writable }) => !writable))('$name: $what', (stub) => {
  test('plays with the saved state and writes nothing', () => {
    const course = new Course(stub);
    const before = course.lms.record;
    expect(course.launch()).toMatchObject({ state: 's1.kept', mode: stub.name.split(',')[0] });
    expect(course.record.saveStatus).toBe('read-only');
    for (const step of journey) course.take(step);
    course.close('suspend');
    expect(course.lms.record).toEqual(before);
    expect(course.lms.calls.filter((call) => call.startsWith('SetValue') || call === 'Commit')).toEqual([]);
    expect(course.lms.calls.filter((call) => call === 'Terminate')).toHaveLength(1);
    expect(course.lms.rejected).toEqual([]);
  });
});

describe.each(brokenStubs)('$name: $what', (stub) => {
  test('plays on and says that nothing is saved', () => {
    const course = new Course(stub);
    expect(course.launch()).toEqual({ state: undefined, mode: 'normal', language: undefined });
    for (const step of journey) course.take(step);
    expect(course.record.saveStatus).toBe('not-saved');
    expect(() => course.close('finish')).not.toThrow();
  });
});

/** Commits are refused by LMSs that are away for a while; that is not the course's mistake. */
function isNotCommit({ call }: { readonly call: string }): boolean {
  return call !== 'Commit';
}
