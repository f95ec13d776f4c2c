import { courseResult } from './engine/course-result.ts';
import { drawQuestions } from './engine/draw-questions.ts';
import { unitState } from './engine/learner-place.ts';
import { replayRolePlay } from './engine/replay-role-play.ts';
import { unitOfCourse } from './engine/unit-of-course.ts';
import { ChoiceTaken } from './events/choice-taken.ts';
import type { LearnerEvent } from './events/learner-event.ts';
import { QuestionAnswered } from './events/question-answered.ts';
import { QuizFinished } from './events/quiz-finished.ts';
import { UnitFinished } from './events/unit-finished.ts';
import type { Course, Unit } from './model/course.schema.ts';
import type { LearnerState } from './model/learner-state.ts';
import type { Question } from './model/question.schema.ts';
import type { ScormProfile } from './model/scorm-profile.ts';
import { describeAnswer } from './scorm/describe-answer.ts';
import { describeDecision, type Moment } from './scorm/describe-decision.ts';
import { learnToWrite, type JournalWriter } from './recorded-journal.ts';
import type { InteractionRecord, LearnerRecord } from './scorm/learner-record.ts';
import { snapshotOf } from './scorm/snapshot.ts';

/** Says in the terms of a learner record what happened in the course. */
export class EventRecorder implements JournalWriter {
  private readonly record: LearnerRecord;
  private readonly profile: ScormProfile;
  private readonly now: () => Date;
  /** Time taken over answers that are reported when all are handed in, by unit and question. */
  private readonly latencies = new Map<string, number>();

  constructor(record: LearnerRecord, profile: ScormProfile, now: () => Date) {
    this.record = record;
    this.profile = profile;
    this.now = now;
  }

  note(course: Course, before: LearnerState, after: LearnerState, event: LearnerEvent): void {
    for (const interaction of this.interactionsOf(course, before, after, event)) this.record.report(interaction);
    this.record.save(snapshotOf(course, after, this.profile), isWork(event));
  }

  close(course: Course, state: LearnerState): void {
    this.record.save(snapshotOf(course, state, this.profile));
    const { completion, success } = courseResult(course, state);
    this.record.close(completion === 'completed' && success !== 'failed' ? 'finish' : 'suspend');
  }

  private interactionsOf(course: Course, before: LearnerState, after: LearnerState, event: LearnerEvent): readonly InteractionRecord[] {
    if (event instanceof ChoiceTaken) return this.decision(course, before, after, event);
    if (event instanceof QuestionAnswered) return this.answer(course, before, event);
    if (event instanceof QuizFinished || event instanceof UnitFinished) return this.answersHandedIn(unitOfCourse(course, event.detail.unit), before);
    return [];
  }

  private decision(course: Course, before: LearnerState, after: LearnerState, { detail }: ChoiceTaken): readonly InteractionRecord[] {
    const unit = unitOfCourse(course, detail.unit);
    if (unit.kind !== 'role-play') return [];
    const { decisions } = replayRolePlay(unit, unitState(after, unit).path);
    const taken = decisions[decisions.length - 1];
    if (taken?.chosen.id !== detail.choice) return [];
    const time = decisions.filter(({ list }) => list.id === taken.list.id).length;
    return [describeDecision(unit, taken, { ...this.moment(before, unit, detail.latencyMs), time })];
  }

  /** Where answers count only once they are handed in, they may change until then. */
  private answer(course: Course, before: LearnerState, { detail }: QuestionAnswered): readonly InteractionRecord[] {
    const unit = unitOfCourse(course, detail.unit);
    if (isHandedIn(unit)) {
      this.latencies.set(`${unit.id}.${detail.question}`, detail.latencyMs);
      return [];
    }
    const question = questionsOf(unit, before).find(({ id }) => id === detail.question);
    return question ? describeAnswer(unit, question, detail.answer, this.moment(before, unit, detail.latencyMs)) : [];
  }

  private answersHandedIn(unit: Unit, before: LearnerState): readonly InteractionRecord[] {
    if (!isHandedIn(unit)) return [];
    const { answers } = unitState(before, unit);
    return questionsOf(unit, before).flatMap((question) => {
      const answer = answers[question.id];
      const latency = this.latencies.get(`${unit.id}.${question.id}`) ?? 0;
      return answer === undefined ? [] : describeAnswer(unit, question, answer, this.moment(before, unit, latency));
    });
  }

  private moment(before: LearnerState, unit: Unit, latencyMs: number): Moment {
    return { at: this.now(), latencyMs, attempt: unitState(before, unit).attempts + 1 };
  }
}

learnToWrite((record, profile, now) => new EventRecorder(record, profile, now));

/** What a learner would not like to do again. An answer of a quiz can still be changed, a page can be opened again. */
function isWork(event: LearnerEvent): boolean {
  return event instanceof ChoiceTaken || event instanceof QuizFinished || event instanceof UnitFinished;
}

function isHandedIn(unit: Unit): boolean {
  return unit.kind === 'survey' || unit.kind === 'reflection' || (unit.kind === 'quiz' && unit.mode === 'assessed');
}

function questionsOf(unit: Unit, state: LearnerState): readonly Question[] {
  if (unit.kind === 'role-play') return [];
  if (unit.kind !== 'lesson') return drawQuestions(unit, state.level, unitState(state, unit).seed);
  return unit.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'check' ? [block.question] : []));
}
