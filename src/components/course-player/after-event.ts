import { answerQuestion, chooseLanguage, chooseLevel, finishQuiz, finishUnit, moveTo, rewind, startAttempt, takeChoice } from '../../engine/learner-progress.ts';
import { testOut } from '../../engine/test-out.ts';
import { AttemptRewound } from '../../events/attempt-rewound.ts';
import { AttemptStarted } from '../../events/attempt-started.ts';
import { ChoiceTaken } from '../../events/choice-taken.ts';
import { LanguageChosen } from '../../events/language-chosen.ts';
import { LevelChosen } from '../../events/level-chosen.ts';
import { QuestionAnswered } from '../../events/question-answered.ts';
import { QuizFinished } from '../../events/quiz-finished.ts';
import { ResultOpened } from '../../events/result-opened.ts';
import { UnitFinished } from '../../events/unit-finished.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import type { UnitOpened } from '../../events/unit-opened.ts';
import type { Course, Unit, UnitKind } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { Quiz } from '../../model/quiz.schema.ts';

/** Everything a learner can do that changes what the course remembers. */
export type LearnerEvent =
  | AttemptRewound | AttemptStarted | ChoiceTaken | LanguageChosen | LevelChosen | QuestionAnswered | QuizFinished
  | ResultOpened | UnitFinished | UnitLeft | UnitOpened;

/** The names of these events, for listening. */
export const learnerEvents = [
  'attempt-rewound', 'attempt-started', 'choice-taken', 'level-chosen', 'question-answered', 'quiz-finished', 'result-opened',
  'unit-finished', 'unit-left', 'unit-opened',
] as const satisfies readonly LearnerEvent['type'][];

/** The state after what the learner did. `newSeed` makes the seed of an attempt that starts. */
export function afterEvent(course: Course, state: LearnerState, event: LearnerEvent, newSeed: () => number): LearnerState {
  if (event instanceof LanguageChosen) return chooseLanguage(state, event.detail.language);
  if (event instanceof LevelChosen) return chooseLevel(state, event.detail.level);
  if (event instanceof UnitLeft || event instanceof ResultOpened) return moveTo(state, undefined);
  return afterUnitEvent(course, state, event, newSeed);
}

type UnitEvent = Exclude<LearnerEvent, LanguageChosen | LevelChosen | UnitLeft | ResultOpened>;

function afterUnitEvent(course: Course, state: LearnerState, event: UnitEvent, newSeed: () => number): LearnerState {
  const unit = unitOf(course, event.detail.unit);
  if (event instanceof AttemptStarted) return startAttempt(state, unit, newSeed());
  if (event instanceof ChoiceTaken) return takeChoice(state, ofKind(unit, 'role-play'), event.detail.choice, course.rules.partialPasses);
  if (event instanceof AttemptRewound) return rewind(state, ofKind(unit, 'role-play'), event.detail.decisions);
  if (event instanceof QuestionAnswered) return answerQuestion(state, unit, event.detail.question, event.detail.answer);
  if (event instanceof QuizFinished) return afterQuiz(course, state, ofKind(unit, 'quiz'));
  return event instanceof UnitFinished ? finishUnit(state, unit) : moveTo(state, unit);
}

function afterQuiz(course: Course, state: LearnerState, quiz: Quiz): LearnerState {
  return testOut(course, finishQuiz(state, quiz), quiz);
}

function unitOf(course: Course, id: string): Unit {
  const unit = course.units.find((candidate) => candidate.id === id);
  if (!unit) throw new RangeError(`The course has no unit ${id}.`);
  return unit;
}

function ofKind<K extends UnitKind>(unit: Unit, kind: K): Extract<Unit, { kind: K }> {
  if (unit.kind !== kind) throw new RangeError(`Unit ${unit.id} is a ${unit.kind}, not a ${kind}.`);
  return unit as Extract<Unit, { kind: K }>;
}
