/**
 * What goes to the LMS with every save: of what changed, in this order: score, objectives, interactions, progress and
 * bookmark, state, time, exit, and the status last, because some LMSs take the score at the moment the status becomes
 * final.
 */
import type { ScormProfile } from '../model/scorm-profile.ts';
import { InteractionJournal, ObjectiveList } from './journal.ts';
import type { RecordSnapshot } from './learner-record.ts';
import type { Assignment, Leaving, RecordDialect, RecordStatus } from './record-dialect.ts';
import { suspendData, type RecordMemo } from './record-memo.ts';
import type { ScormSession } from './scorm-session.ts';

export interface Content {
  /** Undefined while the learner has done nothing in this session. */
  readonly snapshot: RecordSnapshot | undefined;
  readonly state: string | undefined;
  readonly memo: RecordMemo;
  readonly milliseconds: number;
  readonly leaving: Leaving | undefined;
}

export class RecordWriter {
  readonly interactions: InteractionJournal;
  private readonly session: ScormSession;
  private readonly dialect: RecordDialect;
  private readonly profile: ScormProfile;
  private readonly objectives: ObjectiveList;
  private readonly passMark: number | undefined;

  /** `reported`: interactions of earlier sessions, by our own count. */
  constructor(session: ScormSession, dialect: RecordDialect, profile: ScormProfile, reported: number) {
    this.session = session;
    this.dialect = dialect;
    this.profile = profile;
    this.passMark = dialect.passMark(session);
    this.interactions = new InteractionJournal(session, dialect, reported);
    this.objectives = new ObjectiveList(session, dialect);
  }

  /** Whether all that a learner would miss has arrived. */
  write({ snapshot, state, memo, milliseconds, leaving }: Content): boolean {
    const { elements } = this.dialect;
    const scored = snapshot === undefined || this.setAll(this.score(snapshot, memo));
    if (snapshot) this.objectives.send(snapshot.objectives);
    this.interactions.send();
    if (snapshot) this.setAll([...this.dialect.progress(snapshot.progress), ...this.bookmark(snapshot)]);
    const counted = { ...memo, interactions: this.interactions.count };
    const kept = state === undefined || this.setAll([[elements.state, suspendData(counted, state, this.profile.suspendDataLimit)]]);
    const isOver = this.isOver(memo.status, leaving);
    this.session.set(elements.sessionTime, this.dialect.sessionTime(milliseconds));
    this.session.set(elements.exit, this.dialect.exit(isOver ? 'over' : 'suspend'));
    const stated = this.keepStatus(memo.status);
    if (leaving) this.setAll(this.dialect.navigation(leaving === 'finish' && !isOver ? 'suspend' : leaving));
    return scored && kept && stated;
  }

  keepStatus(status: RecordStatus): boolean {
    return this.dialect.status(status).map(([element, value]) => this.session.keep(element, value)).every((outcome) => outcome === 'sent');
  }

  /** Moodle forgets everything of a 2004 course, score and status too, whose last exit was not `suspend`. */
  private isOver({ completion }: RecordStatus, leaving: Leaving | undefined): boolean {
    return leaving === 'finish' && this.profile.suspends === 'until-done' && completion === 'completed';
  }

  /** An LMS with a pass mark of its own fails a learner as soon as it sees less, so mid-course it sees nothing. */
  private score({ score }: RecordSnapshot, memo: RecordMemo): readonly Assignment[] {
    if (score === undefined) return [];
    const best = Math.max(score, memo.score);
    const tooEarly = this.passMark !== undefined && best < this.passMark && memo.status.completion === 'incomplete';
    return tooEarly ? [] : this.dialect.score(best);
  }

  /** At the outline the last bookmark stays: some LMSs refuse an empty one. The state knows better anyway. */
  private bookmark({ location }: RecordSnapshot): readonly Assignment[] {
    return location === '' ? [] : [[this.dialect.elements.location, location.slice(0, this.profile.locationLimit)]];
  }

  private setAll(assignments: readonly Assignment[]): boolean {
    return assignments.map(([element, value]) => this.session.set(element, value)).every((outcome) => outcome === 'sent');
  }
}
