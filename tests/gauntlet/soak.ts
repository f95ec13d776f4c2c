/**
 * Random learners, random leaving: whatever they did, the course they come back to is the one they left, and what the
 * LMS has recorded never goes down. Run at length by `npm run soak`.
 */
import { decodeState } from '../../src/engine/decode-state.ts';
import { encodeState } from '../../src/engine/encode-state.ts';
import { seeded } from '../../src/engine/random.ts';
import { RECORD_MEMO_LENGTH } from '../../src/engine/state-format.ts';
import { withoutReflections } from '../../src/engine/without-reflections.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { LearnerState } from '../../src/model/learner-state.ts';
import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { Learner, type Ending } from '../fixtures/learner.ts';
import { Amnesia } from '../../scripts/lms/page/stubs/amnesia.ts';
import type { DataModel } from '../../scripts/lms/page/stubs/data-model.ts';
import { FakeStorage } from '../../scripts/lms/page/stubs/fake-window.ts';
import { NoCount } from '../../scripts/lms/page/stubs/no-count.ts';
import { scorm12Model } from '../../scripts/lms/page/stubs/scorm12-model.ts';
import { scorm2004Model } from '../../scripts/lms/page/stubs/scorm2004-model.ts';
import { SilentThenBack } from '../../scripts/lms/page/stubs/silent-then-back.ts';
import { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';
import { UniqueIds } from '../../scripts/lms/page/stubs/unique-ids.ts';
import { WipeUnlessSuspended } from '../../scripts/lms/page/stubs/wipe-unless-suspended.ts';
import { gauntletCourse } from './course.ts';
import { anythingToDo, pick } from './wander.ts';

const kinds: readonly (new (model: DataModel) => StrictLms)[] = [StrictLms, Amnesia, NoCount, SilentThenBack, UniqueIds, WipeUnlessSuspended];
const profileIds = Object.keys(profiles) as ProfileId[];
const STEPS = 24;

/** What went wrong in a sequence; undefined when nothing did. */
export type Outcome = string | undefined;

/** One random sequence of actions, pauses, kills and resumes. The same seed gives the same sequence. */
export class Wanderer {
  readonly #course: Course;

  constructor(course: Course = gauntletCourse()) {
    this.#course = course;
  }

  run(seed: number): Outcome {
    const random = seeded(seed);
    const profile = profiles[pick(random, profileIds)];
    const model = profile.runtime === 'scorm12' ? scorm12Model() : scorm2004Model(profile.suspendDataLimit);
    const lms = new (pick(random, kinds))(model);
    const keepsTab = random() < 0.5;
    const learner = new Learner(this.#course, lms, { profile, newSeed: () => Math.floor(random() * 2 ** 32), ...(keepsTab ? { tab: new FakeStorage() } : {}) });
    const asSaved = (state: LearnerState): string => JSON.stringify(decodeState(encodeState(withoutReflections(this.#course, state), profile.suspendDataLimit - RECORD_MEMO_LENGTH)).state);
    learner.open();
    let stored = learner.state;
    let best = { rank: 0, score: 0 };
    for (let step = 0; step < STEPS; step += 1) {
      const commits = lms.accepted;
      learner.do(anythingToDo(this.#course, learner.state, random));
      learner.clock.advance(pick(random, [0, 200, 4_000, 30_000, 70_000]));
      if (lms.accepted !== commits) stored = learner.state;
      if (random() > 0.2) continue;

      const how = pick(random, ['kill', 'unload', 'button'] as const satisfies readonly Ending[]);
      const left = learner.state;
      learner.comeBack(how);
      const expected = how === 'kill' && !keepsTab ? stored : left;
      const where = `seed ${seed}, ${lms.constructor.name}, ${profile.id}, ${how} after step ${step}${keepsTab ? ', same tab' : ''}`;
      if (asSaved(expected) !== JSON.stringify(learner.state)) return `${where}: came back to ${JSON.stringify(learner.state)}, left ${asSaved(expected)}`;
      if (learner.problems.length > 0) return `${where}: ${learner.problems.join()}`;
      stored = learner.state;
      const now = standing(lms);
      if (now.rank < best.rank || now.score < best.score) return `${where}: the record went down from ${JSON.stringify(best)} to ${JSON.stringify(now)}`;
      best = now;
    }
    const refused = lms.rejected.filter(({ call }) => call !== 'Commit' && !(lms instanceof UniqueIds && call === 'SetValue'));
    return refused.length === 0 ? undefined : `seed ${seed}, ${profile.id}: refused ${JSON.stringify(refused[0])}`;
  }
}

/** How far a record has come. */
function standing(lms: StrictLms): { readonly rank: number; readonly score: number } {
  const { status, success, score } = lms.record;
  const ranks = ['', 'unknown', 'not attempted', 'incomplete', 'completed', 'failed', 'passed'];
  return { rank: ranks.indexOf(status) + (success === 'passed' ? 10 : 0), score: Number(score) };
}
