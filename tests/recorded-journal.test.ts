import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLevel, emptyLearnerState } from '../src/engine/learner-place.ts';
import { AttemptStarted } from '../src/events/attempt-started.ts';
import { ChoiceTaken } from '../src/events/choice-taken.ts';
import type { LearnerEvent } from '../src/events/learner-event.ts';
import { QuestionAnswered } from '../src/events/question-answered.ts';
import { QuizFinished } from '../src/events/quiz-finished.ts';
import { UnitFinished } from '../src/events/unit-finished.ts';
import type { LearnerState } from '../src/model/learner-state.ts';
import { profiles } from '../src/model/scorm-profile.ts';
import '../src/event-recorder.ts';
import { RecordedJournal } from '../src/recorded-journal.ts';
import type { InteractionRecord, LearnerRecord, RecordSnapshot } from '../src/scorm/learner-record.ts';
import { playerCourse } from './fixtures/player-course.ts';

const course = playerCourse('en');

class Ledger implements LearnerRecord {
  readonly saveStatus = 'saved';
  readonly reported: InteractionRecord[] = [];
  saved: RecordSnapshot | undefined;
  readonly work: boolean[] = [];
  closed: string | undefined;
  open = () => ({ state: undefined, mode: 'normal', language: undefined }) as const;
  save = (snapshot: RecordSnapshot, matters = true): void => { this.saved = snapshot; this.work.push(matters); };
  giveWay = (): void => undefined;
  report = (interaction: InteractionRecord): void => { this.reported.push(interaction); };
  commit = (): void => undefined;
  close = (how: string): void => { this.closed = how; };
  onSaveStatus = () => () => undefined;
}

let ledger: Ledger;
let journal: RecordedJournal;
let state: LearnerState;

beforeEach(() => {
  ledger = new Ledger();
  journal = new RecordedJournal(ledger, profiles.scorm12, () => new Date(2026, 0, 1));
  state = chooseLevel(emptyLearnerState(), 'frontline');
});

function happen(...events: LearnerEvent[]): void {
  for (const event of events) {
    const after = event.after(course, state, () => 7);
    journal.note(course, state, after, event);
    state = after;
  }
}

const reported = (): string[] => ledger.reported.map(({ id, result, latencyMs }) => `${id} ${result} ${latencyMs}`);
const start = (unit: string): AttemptStarted => new AttemptStarted({ unit });
const choose = (choice: string): ChoiceTaken => new ChoiceTaken({ unit: 'third-visit', choice, latencyMs: 900 });
const answer = (unit: string, question: string, chosen: string): QuestionAnswered => new QuestionAnswered({ unit, question, answer: chosen, latencyMs: 400 });

describe('the recorded journal', () => {
  it('reports every decision with its attempt, and saves every step', () => {
    happen(start('third-visit'), choose('c1'), choose('c3'), start('third-visit'), choose('c2'));
    expect(reported()).toEqual(['third-visit.l1 correct 900', 'third-visit.l2 correct 900', 'third-visit.l1.a2 incorrect 900']);
    expect(ledger.work).toEqual([false, true, true, false, true]);
    expect(ledger.saved?.score).toBe(50);
  });

  it('reports a check in a lesson at once', () => {
    happen(answer('naming', 'q7', 'o8'));
    expect(reported()).toEqual(['naming.q7 incorrect 400']);
  });

  it('reports answers of an assessed quiz when it is handed in, as they stand then', () => {
    happen(start('final'), answer('final', 'q1', 'o2'), answer('final', 'q1', 'o1'));
    expect(reported()).toEqual([]);
    happen(new QuizFinished({ unit: 'final' }));
    expect(reported()).toEqual(['final.q1 correct 400']);
  });

  it('finishes the session only when the course is done and not failed', () => {
    journal.close(course, state);
    expect(ledger.closed).toBe('suspend');
    happen(new UnitFinished({ unit: 'naming' }), new UnitFinished({ unit: 'why-listen' }), start('third-visit'), choose('c1'), choose('c3'), start('final'), answer('final', 'q1', 'o1'), new QuizFinished({ unit: 'final' }));
    journal.close(course, state);
    expect(ledger.closed).toBe('finish');
  });
});
