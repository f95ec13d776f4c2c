/**
 * The learner's record in an LMS, the same for both run-times but for a dialect.
 *
 * Every save sends, of what changed, in this order: score, objectives, interactions, progress and bookmark, state,
 * time, exit, and the status last, because some LMSs take the score at the moment the status becomes final. Then it
 * commits. Status and score never go down. In review and browse mode nothing is written at all.
 */
import type { ScormProfile } from '../model/scorm-profile.ts';
import type { Clock } from './clock.ts';
import { InteractionJournal, ObjectiveList } from './journal.ts';
import type { InteractionRecord, LearnerRecord, OpenedRecord, RecordSnapshot, SaveStatus } from './learner-record.ts';
import { higher, type Assignment, type Leaving, type RecordDialect } from './record-dialect.ts';
import { emptyMemo, encodeMemo, readSuspendData, type RecordMemo, type SuspendData } from './record-memo.ts';
import { SaveQueue, type Urgency } from './save-queue.ts';
import { SaveSignal } from './save-signal.ts';
import type { ScormSession } from './scorm-session.ts';
import type { TabCopy } from './tab-copy.ts';

export class ScormRecord implements LearnerRecord {
  readonly #session: ScormSession;
  readonly #dialect: RecordDialect;
  readonly #profile: ScormProfile;
  readonly #clock: Clock;
  readonly #copy: TabCopy;
  readonly #signal = new SaveSignal('saving');
  readonly #queue: SaveQueue;
  #interactions: InteractionJournal | undefined;
  #objectives: ObjectiveList | undefined;
  #memo: RecordMemo = emptyMemo;
  #leastScore = 0;
  #passMark: number | undefined;
  #snapshot: RecordSnapshot | undefined;
  #openedAt = 0;
  #leaving: Leaving | undefined;

  constructor(session: ScormSession, dialect: RecordDialect, profile: ScormProfile, clock: Clock, copy: TabCopy) {
    this.#session = session;
    this.#dialect = dialect;
    this.#profile = profile;
    this.#clock = clock;
    this.#copy = copy;
    this.#queue = new SaveQueue(clock, () => this.#send(), (status) => this.#signal.change(status));
  }

  get saveStatus(): SaveStatus {
    return this.#signal.status;
  }

  onSaveStatus(listener: (status: SaveStatus) => void): () => void {
    return this.#signal.listen(listener);
  }

  open(): OpenedRecord {
    const { elements } = this.#dialect;
    this.#openedAt = this.#clock.now().getTime();
    if (!this.#session.open()) this.#signal.change('not-saved');
    const mode = modeFrom(this.#session.word(elements.mode));
    this.#copy.ownedBy(this.#session.get(elements.learner));
    const known = this.#recall();
    if (mode !== 'normal') this.#signal.change('read-only');
    else if (this.#session.isOpen) this.#begin();
    return { state: known.state, mode, language: this.#session.get(elements.language).trim() || undefined };
  }

  /** What was saved, from the LMS or, where it lost it or is behind, from the tab. */
  #recall(): SuspendData {
    const kept = readSuspendData(this.#session.get(this.#dialect.elements.state).trim());
    const copied = readSuspendData(this.#copy.read());
    const known = isBetter(copied, kept) ? copied : kept;
    const status = [kept.memo.status, copied.memo.status].reduce(higher, this.#dialect.readStatus(this.#session));
    this.#memo = { ...known.memo, status, interactions: Math.max(kept.memo.interactions, copied.memo.interactions) };
    return known;
  }

  /** A course that says nothing at all would be taken for completed by some LMSs, and never begun by others. */
  #begin(): void {
    this.#leastScore = this.#session.number(this.#dialect.elements.rawScore) ?? 0;
    this.#passMark = this.#dialect.passMark(this.#session);
    this.#interactions = new InteractionJournal(this.#session, this.#dialect, this.#memo.interactions);
    this.#objectives = new ObjectiveList(this.#session, this.#dialect);
    this.#queue.request(this.#dialect.hasStatus(this.#session) ? 'later' : 'now');
  }

  save(snapshot: RecordSnapshot): void {
    const urgency = urgencyOf(this.#snapshot, snapshot, this.#interactions?.isWaiting ?? false);
    if (this.#leaving || this.#signal.status === 'read-only' || !urgency) return;
    this.#snapshot = snapshot;
    this.#leastScore = Math.max(this.#leastScore, snapshot.score ?? 0);
    this.#memo = { ...this.#memo, status: higher(this.#memo.status, this.#dialect.settle(snapshot)), revision: this.#memo.revision + 1 };
    this.#copy.write(this.#suspendData(snapshot));
    if (this.#session.isOpen) this.#queue.request(urgency);
  }

  report(interaction: InteractionRecord): void {
    if (!this.#leaving) this.#interactions?.add(interaction);
  }

  commit(): void {
    if (this.#interactions?.isWaiting) this.#queue.request('soon');
    this.#queue.flush();
  }

  close(how: Leaving): void {
    if (this.#leaving) return;
    this.#leaving = how;
    this.#queue.stop();
    if (!this.#session.isOpen) return;
    const saved = this.#interactions === undefined || this.#writeLast(how);
    const ended = this.#session.end();
    if (this.#interactions) this.#signal.change(saved && ended ? 'saved' : 'not-saved');
  }

  /** Cornerstone refuses a commit while the page goes away; ending the session saves as well. */
  #writeLast(how: Leaving): boolean {
    const written = this.#write(how);
    if (how === 'unload') return written;
    const committed = this.#session.commit();
    return this.#setAll(this.#dialect.status(this.#memo.status), true) && committed && written;
  }

  #send(): boolean {
    const written = this.#write(undefined);
    return this.#session.commit() && written;
  }

  /** Whether all that a learner would miss has arrived. */
  #write(leaving: Leaving | undefined): boolean {
    const { elements, ...dialect } = this.#dialect;
    const snapshot = this.#snapshot;
    const scored = snapshot === undefined || this.#setAll(this.#score(snapshot));
    if (snapshot) this.#objectives?.send(snapshot.objectives);
    this.#interactions?.send();
    this.#memo = { ...this.#memo, interactions: this.#interactions?.count ?? this.#memo.interactions };
    if (snapshot) this.#setAll([...dialect.progress(snapshot.progress), ...this.#bookmark(snapshot)]);
    const kept = snapshot === undefined || this.#setAll([[elements.state, this.#suspendData(snapshot)]]);
    this.#session.set(elements.sessionTime, dialect.sessionTime(this.#clock.now().getTime() - this.#openedAt));
    this.#session.set(elements.exit, dialect.exit(this.#memo.status, leaving));
    // A status is sent every time: some LMSs empty it whenever they commit.
    const stated = this.#setAll(dialect.status(this.#memo.status), true);
    if (leaving) this.#setAll(dialect.navigation(leaving));
    return scored && kept && stated;
  }

  /** An LMS with a pass mark of its own fails a learner as soon as it sees less, so mid-course it sees nothing. */
  #score({ score }: RecordSnapshot): readonly Assignment[] {
    if (score === undefined) return [];
    const best = Math.max(score, this.#leastScore);
    const tooEarly = this.#passMark !== undefined && best < this.#passMark && this.#memo.status.completion === 'incomplete';
    return tooEarly ? [] : this.#dialect.score(best);
  }

  /** At the outline the last bookmark stays: some LMSs refuse an empty one. The state knows better anyway. */
  #bookmark({ location }: RecordSnapshot): readonly Assignment[] {
    return location === '' ? [] : [[this.#dialect.elements.location, location.slice(0, this.#profile.locationLimit)]];
  }

  /** The compiler has proved that it fits. Should it not, the beginning is better than nothing: it can be read. */
  #suspendData({ state }: RecordSnapshot): string {
    return `${encodeMemo(this.#memo)}${state}`.slice(0, this.#profile.suspendDataLimit);
  }

  #setAll(assignments: readonly Assignment[], always = false): boolean {
    return assignments.map(([element, value]) => this.#session.set(element, value, always)).every((outcome) => outcome === 'sent');
  }
}

/** Whether the tab's copy is to be used. At the same number of saves it is the text the LMS should have, undamaged. */
function isBetter(copied: SuspendData, kept: SuspendData): boolean {
  if (copied.state === undefined || kept.state === undefined) return copied.state !== undefined;
  return copied.memo.revision > 0 && copied.memo.revision >= kept.memo.revision;
}

/** LMSs that do not tell the mode mean the normal one. */
function modeFrom(word: string): OpenedRecord['mode'] {
  return word === 'review' || word === 'browse' ? word : 'normal';
}

/** How soon a snapshot should be sent; undefined when it says nothing new. */
function urgencyOf(before: RecordSnapshot | undefined, now: RecordSnapshot, interactions: boolean): Urgency | undefined {
  if (!before || before.completion !== now.completion || before.success !== now.success || before.score !== now.score) return 'now';
  if (interactions || before.location !== now.location) return 'soon';
  return JSON.stringify(before) === JSON.stringify(now) ? undefined : 'later';
}

