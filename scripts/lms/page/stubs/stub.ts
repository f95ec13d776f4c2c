import { profiles, type ProfileId } from '../../../../src/model/scorm-profile.ts';
import type { StrictLms } from './strict-lms.ts';

/** One LMS to test against, and what may be expected of it when the course did everything right. */
export interface LmsStub {
  readonly name: string;
  /** What is special about it. */
  readonly what: string;
  readonly profile: ProfileId;
  /** `profile`: another of the same run-time; what it can hold may differ. */
  readonly create: (profile?: ProfileId) => StrictLms;
  /** Whether the learner's state comes back: always, not after the course is finished, or only where the page was not killed. */
  readonly keepsState: 'always' | 'until-finished' | 'unless-killed';
  /** Whether anything may be written at all. */
  readonly writable: boolean;
}

type Extras = Partial<Pick<LmsStub, 'keepsState' | 'writable'>>;

export function stub(name: string, what: string, profile: ProfileId, create: (suspendData: number) => StrictLms, extras: Extras = {}): LmsStub {
  return { name, what, profile, create: (other = profile) => create(profiles[other].suspendDataLimit), keepsState: 'always', writable: true, ...extras };
}
