import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry } from '../role-play-transcript/transcript-entries.ts';

const SHORTEST = 550;
const LONGEST = 2400;
const PER_LETTER = 16;

/** Whether there is something to read in an entry that wasn't known to the learner before. */
function isRead({ kind }: Entry): boolean {
  return kind === 'speech' || kind === 'stage' || kind === 'feedback';
}

function lettersOf(entry: Entry): number {
  if (entry.kind === 'feedback') return entry.items.reduce((sum, { html }) => sum + html.length, 0);
  return entry.kind === 'speech' || entry.kind === 'stage' ? entry.html.length : 0;
}

/** Pause before an entry, in ms: time to read what came right before, but never so long that one waits for it. */
export function pauseBefore(entry: Entry, before: readonly Entry[]): number {
  if (!isRead(entry)) return 0;
  const letters = before.reduce((sum, each) => sum + lettersOf(each), 0);
  return Math.min(LONGEST, Math.max(SHORTEST, letters * PER_LETTER));
}

/** Lets entries arrive at reading pace. What has arrived is all entries before `shown`. */
export class ReadingPace implements ReactiveController {
  shown = 0;
  private readonly host: ReactiveControllerHost;
  private readonly arrived: (entries: readonly Entry[]) => void;
  private entries: readonly Entry[] = [];
  /** What arrived last, and is being read. */
  private latest: readonly Entry[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, arrived: (entries: readonly Entry[]) => void) {
    this.host = host;
    this.arrived = arrived;
    host.addController(this);
  }

  get waiting(): boolean {
    return this.shown < this.entries.length;
  }

  /** The entry that comes next. */
  get coming(): Entry | undefined {
    return this.entries[this.shown];
  }

  /** Everything is there at once and nothing is told: a play taken up again. */
  resume(entries: readonly Entry[]): void {
    this.stop();
    this.entries = entries;
    this.shown = entries.length;
  }

  /** The same entries in another language. */
  translate(entries: readonly Entry[]): void {
    this.entries = entries;
    this.shown = Math.min(this.shown, entries.length);
  }

  /** Entries from `from` on arrive one after the other, or all together. */
  start(entries: readonly Entry[], from: number, atOnce: boolean): void {
    this.stop();
    this.entries = entries;
    this.shown = from;
    this.latest = [];
    if (atOnce) this.finish();
    else this.next();
  }

  /** Shows all that is still to come. */
  finish(): void {
    this.stop();
    this.arrive(this.entries.length);
  }

  hostDisconnected(): void {
    this.stop();
  }

  hostConnected(): void {
    if (this.waiting) this.next();
  }

  private next(): void {
    const entry = this.coming;
    if (!entry) return;
    const pause = pauseBefore(entry, this.latest);
    if (pause === 0) this.step();
    else this.timer = setTimeout(() => this.step(), pause);
  }

  /** The entry due, and what comes with it without a pause. */
  private step(): void {
    const from = this.shown;
    let end = from + 1;
    while (end < this.entries.length && !isRead(this.entries[end]!)) end += 1;
    this.latest = this.entries.slice(from, end);
    this.arrive(end);
    this.next();
  }

  private arrive(end: number): void {
    const arrived = this.entries.slice(this.shown, end);
    this.shown = end;
    this.host.requestUpdate();
    if (arrived.length > 0) this.arrived(arrived);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
