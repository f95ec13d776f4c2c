/**
 * The learner's record in an LMS, the same for both run-times but for a dialect: when to open, to save and to end.
 * Status and score never go down. In review and browse mode nothing is written at all.
 */
import type { ScormProfile } from '../model/scorm-profile.ts';
import type { Clock } from './clock.ts';
import type { InteractionRecord, LearnerRecord, OpenedRecord, RecordSnapshot, SaveStatus } from './learner-record.ts';
import { recall, together } from './recall.ts';
import { higher, type Leaving, type RecordDialect, type RecordStatus } from './record-dialect.ts';
import { emptyMemo, readSuspendData, suspendData, type RecordMemo } from './record-memo.ts';
import { RecordWriter } from './record-writer.ts';
import { retryAfter, SaveQueue, type Urgency } from './save-queue.ts';
import { SaveSignal } from './save-signal.ts';
import type { ScormSession } from './scorm-session.ts';
import { StudyTime } from './study-time.ts';
import type { TabCopy } from './tab-copy.ts';

export class ScormRecord implements LearnerRecord {
  private readonly session: ScormSession;
  private readonly dialect: RecordDialect;
  private readonly profile: ScormProfile;
  private readonly clock: Clock;
  private readonly copy: TabCopy;
  private readonly signal = new SaveSignal('saving');
  private readonly queue: SaveQueue;
  private readonly time: StudyTime;
  /** From the moment the session is open and may be written to. */
  private writer: RecordWriter | undefined;
  /** Reported before the LMS answered, or in a page that ended before it could send. */
  private early: InteractionRecord[] = [];
  private memo: RecordMemo = emptyMemo;
  private openedWith: string | undefined;
  /** A state the LMS does not have, from the tab. */
  private ahead: string | undefined;
  private snapshot: RecordSnapshot | undefined;
  private cancelOpening: () => void = () => undefined;
  /** Nothing is to be written any more: what the learner has may only be looked at, or is written elsewhere. */
  private silent = false;
  private leaving: Leaving | undefined;

  constructor(session: ScormSession, dialect: RecordDialect, profile: ScormProfile, clock: Clock, copy: TabCopy) {
    this.session = session;
    this.dialect = dialect;
    this.profile = profile;
    this.clock = clock;
    this.copy = copy;
    this.time = new StudyTime(clock);
    this.queue = new SaveQueue(clock, () => this.send(), (status) => this.signal.change(status));
  }

  get saveStatus(): SaveStatus {
    return this.signal.status;
  }

  onSaveStatus(listener: (status: SaveStatus) => void): () => void {
    return this.signal.listen(listener);
  }

  open(): OpenedRecord {
    this.cancelOpening();
    if (!this.session.open()) this.openLater(1);
    const mode = this.mode();
    this.copy.ownedBy(this.session.get(this.dialect.elements.learner));
    const { state, memo, isAhead, unsent } = recall(this.session.get(this.dialect.elements.state).trim(), this.dialect.readStatus(this.session), this.copy.read());
    this.memo = memo;
    this.early = [...unsent];
    this.ahead = isAhead ? state : undefined;
    this.openedWith = state;
    if (mode !== 'normal') this.fallSilent('read-only');
    else if (this.session.isOpen) this.begin(isAhead ? 'soon' : 'later');
    return { state, mode, language: this.session.get(this.dialect.elements.language).trim() || undefined };
  }

  /** LMSs that do not tell the mode mean the normal one. */
  private mode(): OpenedRecord['mode'] {
    const word = this.session.word(this.dialect.elements.mode);
    return word === 'review' || word === 'browse' ? word : 'normal';
  }

  private openLater(failures: number): void {
    this.signal.change('not-saved');
    this.cancelOpening();
    this.cancelOpening = this.clock.after(retryAfter(failures), () => {
      if (this.session.open()) this.joinLate();
      else this.openLater(failures + 1);
    });
  }

  /** The LMS answers, and the course has begun without it. What the LMS has from before must not be written over. */
  private joinLate(): void {
    const kept = readSuspendData(this.session.get(this.dialect.elements.state).trim());
    const isKnown = kept.state === undefined || kept.state === this.openedWith || (this.openedWith !== undefined && this.memo.revision >= kept.memo.revision);
    if (this.mode() !== 'normal') return this.fallSilent('read-only');
    if (!isKnown) return this.fallSilent('reopen');
    this.memo = together({ ...this.memo, status: higher(this.memo.status, this.dialect.readStatus(this.session)) }, kept.memo);
    this.begin('now');
  }

  /** A course that says nothing at all would be taken for completed by some LMSs, and never begun by others. */
  private begin(urgency: Urgency): void {
    this.memo = { ...this.memo, score: Math.max(this.memo.score, this.session.number(this.dialect.elements.rawScore) ?? 0) };
    this.queue.startFrom(this.memo.commits);
    this.writer = new RecordWriter(this.session, this.dialect, this.profile, this.memo.interactions);
    this.writer.interactions.addAgain(this.early);
    this.early = [];
    this.queue.request(this.dialect.hasStatus(this.session) ? urgency : 'now');
  }

  private fallSilent(status: SaveStatus): void {
    this.silent = true;
    this.signal.change(status);
  }

  save(snapshot: RecordSnapshot, matters = true): void {
    this.time.touch();
    if (this.leaving || this.silent) return;
    const status = higher(this.memo.status, this.dialect.settle(snapshot));
    const urgency = this.urgencyOf(snapshot, status, matters);
    if (!urgency) return;
    this.snapshot = snapshot;
    this.memo = { ...this.memo, status, score: Math.max(this.memo.score, snapshot.score ?? 0), revision: this.memo.revision + 1 };
    this.copyToTab(snapshot.state, false);
    if (this.session.isOpen) this.queue.request(urgency);
  }

  /** How soon a snapshot should be sent; undefined when it says nothing new. */
  private urgencyOf(now: RecordSnapshot, status: RecordStatus, matters: boolean): Urgency | undefined {
    const { completion, success } = this.memo.status;
    const isNews = status.completion !== completion || status.success !== success || (now.score ?? 0) > this.memo.score;
    if (isNews) return 'now';
    const isSame = !this.writer?.interactions.isWaiting && JSON.stringify(this.snapshot) === JSON.stringify(now);
    return isSame ? undefined : matters ? 'soon' : 'later';
  }

  report(interaction: InteractionRecord): void {
    if (this.leaving || this.silent) return;
    if (this.writer) this.writer.interactions.add(interaction);
    else this.early.push(interaction);
  }

  commit(): void {
    if (this.writer?.interactions.isWaiting) this.queue.request('soon');
    this.queue.flush();
  }

  close(how: Leaving): void {
    if (this.leaving) return;
    this.leaving = how;
    this.cancelOpening();
    this.queue.stop();
    this.time.stop();
    if (!this.session.isOpen) return;
    const writes = this.writer !== undefined && !this.silent;
    const saved = !writes || this.writeLast(how);
    const ended = this.session.end();
    if (writes) this.signal.change(saved && ended ? 'saved' : 'not-saved');
  }

  giveWay(save: boolean): void {
    if (!save) this.silent = true;
    this.close('unload');
    this.fallSilent('elsewhere');
  }

  /** Cornerstone refuses a commit while the page goes away; ending the session saves as well. */
  private writeLast(how: Leaving): boolean {
    const written = this.write(how);
    if (how === 'unload') return written;
    const committed = this.sendCommit();
    return this.writer?.keepStatus(this.memo.status) === true && committed && written;
  }

  private send(): boolean {
    const written = this.write(undefined);
    return this.sendCommit() && written;
  }

  private sendCommit(): boolean {
    this.memo = { ...this.memo, commits: this.memo.commits + 1 };
    const committed = this.session.commit();
    if (!committed) return false;
    this.writer?.interactions.stored();
    if (this.state !== undefined) this.copyToTab(this.state, true);
    return true;
  }

  private write(leaving: Leaving | undefined): boolean {
    const writer = this.writer;
    if (!writer) return false;
    const written = writer.write({ snapshot: this.snapshot, state: this.state, memo: this.memo, milliseconds: this.time.milliseconds, leaving });
    this.memo = { ...this.memo, interactions: writer.interactions.count };
    return written;
  }

  /** What the LMS should have as the learner's state. */
  private get state(): string | undefined {
    return this.snapshot?.state ?? this.ahead;
  }

  private copyToTab(state: string, stored: boolean): void {
    const unsent = stored ? [] : (this.writer?.interactions.unstored ?? this.early);
    this.copy.write({ text: suspendData(this.memo, state, this.profile.suspendDataLimit), stored, unsent });
  }
}
