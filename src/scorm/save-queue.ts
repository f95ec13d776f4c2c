/**
 * When to send. Saves that come close together become one; a send that failed is tried again, at growing intervals,
 * for as long as the page is open.
 *
 * A commit is a request most LMSs make the browser wait for, and they count: the first sends of an attempt may follow
 * each other closely, later ones keep a distance that grows. Whatever waits goes along with the next status or score,
 * and when the page is hidden or left.
 */
import type { Clock } from './clock.ts';
import type { SaveStatus } from './learner-record.ts';

/** `now`: status and score; `soon`: work that would have to be done again; `later`: everything else. */
export type Urgency = 'now' | 'soon' | 'later';

const delays: Readonly<Record<Urgency, number>> = { now: 0, soon: 300, later: 60_000 };
/** Distance between sends that can wait, at first. */
export const COMMIT_GAP = 5_000;
const LONGEST_GAP = 1_800_000;
const QUICK_SENDS = 16;
const SENDS_PER_DOUBLING = 4;
/** A new session begins no slower than after so many sends. */
const FRESH_START = 36;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

export class SaveQueue {
  private readonly clock: Clock;
  private readonly send: () => boolean;
  private readonly changed: (status: SaveStatus) => void;
  private cancel: (() => void) | undefined;
  private due = Infinity;
  private lastSent = -Infinity;
  private sends = 0;
  private failures = 0;
  private unsent = false;

  /** `send` tells whether it worked. */
  constructor(clock: Clock, send: () => boolean, changed: (status: SaveStatus) => void) {
    this.clock = clock;
    this.send = send;
    this.changed = changed;
  }

  /** Tells how many sends earlier sessions of the attempt have cost. */
  startFrom(sends: number): void {
    this.sends = Math.min(sends, FRESH_START);
  }

  /** Asks for a send. */
  request(urgency: Urgency): void {
    this.unsent = true;
    if (this.failures > 0) return;
    this.changed('saving');
    const now = this.clock.elapsed();
    this.plan(urgency === 'now' ? now : Math.max(now + delays[urgency], this.lastSent + gapAfter(this.sends)));
  }

  /** Sends now what waits to be sent. */
  flush(): void {
    if (this.unsent) this.run();
  }

  stop(): void {
    this.cancel?.();
    this.due = Infinity;
    this.unsent = false;
  }

  private plan(at: number): void {
    if (at >= this.due) return;
    this.cancel?.();
    this.due = at;
    this.cancel = this.clock.after(Math.max(0, at - this.clock.elapsed()), () => this.run());
  }

  private run(): void {
    this.stop();
    const sent = this.send();
    this.sends += 1;
    this.lastSent = this.clock.elapsed();
    this.failures = sent ? 0 : this.failures + 1;
    this.changed(sent ? 'saved' : 'not-saved');
    if (sent) return;
    this.unsent = true;
    this.plan(this.lastSent + retryAfter(this.failures));
  }
}

/** Distance to keep after so many sends. */
export function gapAfter(sends: number): number {
  const doublings = Math.max(0, Math.ceil((sends - QUICK_SENDS) / SENDS_PER_DOUBLING));
  return Math.min(LONGEST_GAP, COMMIT_GAP * 2 ** doublings);
}

/** How long to wait after so many failures in a row. */
export function retryAfter(failures: number): number {
  return Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
}
