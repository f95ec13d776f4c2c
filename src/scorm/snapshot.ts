import { attemptsLeft } from '../engine/attempts-left.ts';
import { courseResult, type CompetencyResult, type CourseResult } from '../engine/course-result.ts';
import { encodeState } from '../engine/encode-state.ts';
import { withoutReflections } from '../engine/without-reflections.ts';
import { unitsFor, unitState } from '../engine/learner-place.ts';
import { RECORD_MEMO_LENGTH } from '../engine/state-format.ts';
import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { ScormProfile } from '../model/scorm-profile.ts';
import type { ObjectiveRecord, RecordSnapshot } from './learner-record.ts';

/** All that a record can hold of a learner's state. With a profile, typed texts are dropped where it has no room for them. */
export function snapshotOf(course: Course, state: LearnerState, profile?: Pick<ScormProfile, 'suspendDataLimit'>): RecordSnapshot {
  const result = courseResult(course, state);
  return {
    state: encodeState(withoutReflections(course, state), profile ? profile.suspendDataLimit - RECORD_MEMO_LENGTH : Infinity),
    location: state.position.unit ?? '',
    progress: result.progress,
    completion: result.completion,
    success: result.success,
    retriable: result.success === 'failed' && isRetriable(course, state),
    score: result.score,
    objectives: result.competencies.map((competency) => objectiveOf(course, result, competency)),
  };
}

function objectiveOf(course: Course, { completion }: CourseResult, { id, percent, enough }: CompetencyResult): ObjectiveRecord {
  const description = course.competencies.find((competency) => competency.id === id)?.name ?? id;
  return { id, score: percent, success: successOf(course, completion, enough ? percent : undefined), description };
}

/** Too little evidence says nothing, and nobody has failed at a competency in mid-course. */
function successOf(course: Course, completion: CourseResult['completion'], percent: number | undefined): ObjectiveRecord['success'] {
  if (percent === undefined) return 'unknown';
  if (percent >= course.rules.mark) return 'passed';
  return completion === 'completed' ? 'failed' : 'unknown';
}

/** Whether further attempts could still turn failure into a pass. */
function isRetriable(course: Course, state: LearnerState): boolean {
  const scored = unitsFor(course, state.level).filter(({ id }) => course.rules.scored.includes(id));
  const failed = scored.filter((unit) => !unitState(state, unit).passed);
  const isOpen = (unit: Unit): boolean => !('attempts' in unit) || attemptsLeft(unit, unitState(state, unit)) > 0;
  return course.rules.each && failed.length > 0 ? failed.every(isOpen) : scored.some(isOpen);
}
