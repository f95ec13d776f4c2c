/**
 * Plays plans on LMSs, interrupts them, and compares what is stored in the end with what a learner leaves who was never
 * interrupted, in an LMS without a quirk. What differs is lost, or invented.
 */
import type { Course } from '../../src/model/course.schema.ts';
import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { Learner, type Ending } from '../fixtures/learner.ts';
import { FakeStorage } from '../../scripts/lms/page/stubs/fake-window.ts';
import { lmsStubs } from '../../scripts/lms/page/stubs/registry.ts';
import type { LmsStub } from '../../scripts/lms/page/stubs/stub.ts';
import { nextStep, type Plan } from './plan.ts';
import { allowFor } from './quirks.ts';
import { storedIn, type Stored } from './stored.ts';

/** How and when a learner is interrupted. */
export interface Interruption {
  readonly name: string;
  readonly how: Ending;
  /** Time between two steps, milliseconds. */
  readonly pause: number;
  /** The same tab comes back, with what it keeps. */
  readonly sameTab: boolean;
}

export const interruptions: readonly Interruption[] = [
  { name: 'killed', how: 'kill', pause: 61_000, sameTab: false },
  { name: 'killed at once', how: 'kill', pause: 0, sameTab: false },
  { name: 'killed, same tab', how: 'kill', pause: 0, sameTab: true },
  { name: 'left', how: 'unload', pause: 0, sameTab: false },
  { name: 'closed', how: 'button', pause: 8_000, sameTab: false },
];

export interface Stage {
  readonly stub: LmsStub;
  readonly profile: ProfileId;
}

/** Every stub that records, in every profile of its run-time. */
export function stages(): readonly Stage[] {
  return lmsStubs.filter(({ writable }) => writable).flatMap((stub) =>
    (Object.keys(profiles) as ProfileId[])
      .filter((id) => profiles[id].runtime === profiles[stub.profile].runtime)
      .map((profile) => ({ stub, profile })),
  );
}

export interface Played {
  readonly stored: Stored;
  /** Steps the plan has. */
  readonly steps: number;
  /** Calls an LMS had to refuse. */
  readonly refused: readonly string[];
}

/** More means that a learner is thrown back again and again. */
const MOST_STEPS = 400;

/** Plays a plan to its end; `at` tells after which steps the page ends, of all steps taken so far. */
export function play(course: Course, { stub, profile }: Stage, plan: Plan, { how, pause, sameTab }: Interruption, at: (step: number) => boolean): Played {
  const lms = stub.create(profile);
  const learner = new Learner(course, lms, { profile: profiles[profile], ...(sameTab ? { tab: new FakeStorage() } : {}) });
  learner.open();
  let steps = 0;
  for (let step = nextStep(course, learner.state, plan); step; step = nextStep(course, learner.state, plan)) {
    learner.do(step, pause);
    steps += 1;
    if (steps > MOST_STEPS) throw new Error(`${stub.name}, ${profile}, ${plan.name}: the learner never comes to an end.`);
    if (at(steps)) learner.comeBack(how);
  }
  learner.clock.advance(61_000);
  lms.timePasses();
  learner.close('button');
  const refused = lms.rejected.filter(({ call }) => call !== 'Commit').map(({ call, element, value, code }) => `${call} ${element}=${value} → ${code}`);
  return { stored: storedIn(lms), steps, refused };
}

const never = (): boolean => false;

/**
 * Steps after which a page can end and the course go on: all, but for LMSs that lose a finished attempt, or that never
 * knew of it. There the next launch is another attempt.
 */
export function lastInterruption({ stub }: Stage, model: Played): number {
  return stub.keepsState === 'always' ? model.steps : model.steps - 1;
}

/** What an LMS without quirks has in the end of an attempt without interruptions. */
export class Models {
  readonly #course: Course;
  readonly #known = new Map<string, Played>();

  constructor(course: Course) {
    this.#course = course;
  }

  of(profile: ProfileId, plan: Plan): Played {
    const key = `${profile} ${plan.name}`;
    const known = this.#known.get(key) ?? play(this.#course, strictStage(profile), plan, interruptions[0]!, never);
    this.#known.set(key, known);
    return known;
  }
}

function strictStage(profile: ProfileId): Stage {
  const stub = lmsStubs.find((one) => one.name.startsWith('strict') && profiles[one.profile].runtime === profiles[profile].runtime);
  if (!stub) throw new Error('There is no strict stub.');
  return { stub, profile };
}

/** What is wrong with an interrupted attempt; empty when nothing is. */
export function differences(stage: Stage, { how }: Interruption, { stored, refused }: Played, model: Played): readonly string[] {
  const expected = allowFor(stage.stub, model.stored);
  const fields = Object.keys(expected) as (keyof Stored)[];
  // Such an LMS has said that it stored what it has not; the state comes back from the tab, the journal does not.
  const lost = stage.stub.keepsState === 'unless-killed' && how === 'kill' ? ['interactions'] : [];
  return [...fields.filter((field) => !lost.includes(field)).filter((field) => JSON.stringify(stored[field]) !== JSON.stringify(expected[field])).map((field) => `${field}: ${brief(stored[field])}, expected ${brief(expected[field])}`), ...refused];
}

function brief(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
