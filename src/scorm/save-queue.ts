/**
 * When to send. Saves that come close together become one; a send that failed is tried again, at growing intervals,
 * for as long as the page is open.
 */
import type { Clock } from './clock.ts';
import type { SaveStatus } from './learner-record.ts';

/** `now`: status and score; `soon`: decisions, answers, the bookmark; `later`: everything else. */
export type Urgency = 'now' | 'soon' | 'later';

const delays: Readonly<Record<Urgency, number>> = { now: 0, soon: 300, later: 5_000 };
/** A commit is a request the browser waits for in most LMSs, so those that can wait keep this distance. */
export const COMMIT_GAP = 5_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

export class SaveQueue {
  readonly #clock: Clock;
  readonly #send: () => boolean;
  readonly #changed: (status: SaveStatus) => void;
  #cancel: (() => void) | undefined;
  #due = Infinity;
  #lastSent = -Infinity;
  #failures = 0;
  #unsent = false;

  constructor(clock: Clock, send: () => boolean, changed: (status: SaveStatus) => void) {
    this.#clock = clock;
    this.#send = send;
    this.#changed = changed;
  }

  /** Asks for a send. */
  request(urgency: Urgency): void {
    this.#unsent = true;
    if (this.#failures === 0) this.#changed('saving');
    const now = this.#now();
    const earliest = urgency === 'now' ? now : Math.max(now + delays[urgency], this.#lastSent + COMMIT_GAP);
    this.#plan(earliest);
  }

  /** Sends now what waits to be sent. */
  flush(): void {
    if (this.#unsent) this.#run();
  }

  stop(): void {
    this.#cancel?.();
    this.#due = Infinity;
    this.#unsent = false;
  }

  #plan(at: number): void {
    if (at >= this.#due) return;
    this.#cancel?.();
    this.#due = at;
    this.#cancel = this.#clock.after(Math.max(0, at - this.#now()), () => this.#run());
  }

  #run(): void {
    this.stop();
    const sent = this.#send();
    this.#lastSent = this.#now();
    this.#failures = sent ? 0 : this.#failures + 1;
    this.#changed(sent ? 'saved' : 'not-saved');
    if (sent) return;
    this.#unsent = true;
    this.#plan(this.#now() + Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1)));
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
