import { decodeState } from '../../src/engine/decode-state.ts';
import type { LearnerState } from '../../src/model/learner-state.ts';
import { readSuspendData } from '../../src/scorm/record-memo.ts';
import type { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';

/** All that a teacher and the next launch would find, but for times. */
export interface Stored {
  readonly status: string;
  readonly success: string;
  readonly score: string;
  /** `comp_clarity 80 passed`, sorted: LMSs differ in their order. */
  readonly objectives: readonly string[];
  /** `exam.q1 choice o1 correct`, in order. */
  readonly interactions: readonly string[];
  readonly state: LearnerState;
}

export function storedIn(lms: StrictLms): Stored {
  const { status, success, score, state } = lms.record;
  return {
    status, success, score,
    objectives: listed(lms, 'objectives', ['id', 'score.raw', 'status', 'success_status']).toSorted(),
    interactions: listed(lms, 'interactions', ['id', 'type', 'student_response', 'learner_response', 'result']),
    state: decodeState(readSuspendData(state).state ?? '').state,
  };
}

function listed(lms: StrictLms, list: string, fields: readonly string[]): readonly string[] {
  const entries: string[] = [];
  for (let index = 0; lms.stored.has(`cmi.${list}.${index}.id`); index += 1) {
    entries.push(fields.map((field) => lms.stored.get(`cmi.${list}.${index}.${field}`) ?? '').filter((value) => value !== '' && value !== 'unknown').join(' '));
  }
  return entries;
}
