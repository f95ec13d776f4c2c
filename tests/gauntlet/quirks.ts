/** What a quirky LMS stores in place of what it was told: nothing a course could do about, and nothing else. */
import { emptyLearnerState } from '../../src/engine/learner-place.ts';
import { MasteryWins } from '../../scripts/lms/page/stubs/mastery-wins.ts';
import { FailZero } from '../../scripts/lms/page/stubs/fail-zero.ts';
import type { LmsStub } from '../../scripts/lms/page/stubs/stub.ts';
import { WipeOnDone } from '../../scripts/lms/page/stubs/wipe-on-done.ts';
import type { Stored } from './stored.ts';

const LMS_MARK = 80;

export function allowFor(stub: LmsStub, stored: Stored): Stored {
  const lms = stub.create();
  const failed = stored.status === 'failed' || stored.success === 'failed';
  if (lms instanceof FailZero && failed) return { ...stored, score: '0' };
  if (lms instanceof WipeOnDone && ['completed', 'passed'].includes(stored.status)) return { ...stored, state: emptyLearnerState() };
  if (lms instanceof MasteryWins) return judged(stored);
  return stored;
}

/**
 * Passed or failed by the LMS's own mark, whatever the course says. In 1.2 it would fail a learner who may still try
 * again, so such a learner's score is not shown to it.
 */
function judged(stored: Stored): Stored {
  if (stored.status === 'incomplete') return { ...stored, score: '' };
  const verdict = Number(stored.score) >= LMS_MARK ? 'passed' : 'failed';
  return stored.success === '' ? { ...stored, status: verdict } : { ...stored, success: verdict };
}
