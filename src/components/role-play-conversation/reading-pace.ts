import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry } from '../role-play-transcript/transcript-entries.ts';

const SHORTEST = 550;
const LONGEST = 2400;
const PER_LETTER = 16;

/** Pause before an entry, in ms: time to read what stands above it, but never so long that one waits for it. */
export function pauseBefore(previous: Entry | undefined, entry: Entry): number {
  const spoken = entry.kind === 'speech' || entry.kind === 'stage';
  if (!spoken) return 0;
  const letters = previous?.kind === 'speech' || previous?.kind === 'stage' ? previous.html.length : 0;
  return Math.min(LONGEST, Math.max(SHORTEST, letters * PER_LETTER));
}

/** Lets entries arrive at reading pace. What has arrived is all entries before `shown`. */
export class ReadingPace implements ReactiveController {
  shown = 0;
  readonly #host: ReactiveControllerHost;
  readonly #arrived: (entries: readonly Entry[]) => void;
  #entries: readonly Entry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, arrived: (entries: readonly Entry[]) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  get waiting(): boolean {
    return this.shown < this.#entries.length;
  }

  /** The entry that comes next. */
  get coming(): Entry | undefined {
    return this.#entries[this.shown];
  }

  /** Everything is there at once and nothing is told: a play taken up again. */
  resume(entries: readonly Entry[]): void {
    this.#stop();
    this.#entries = entries;
    this.shown = entries.length;
  }

  /** The same entries in another language. */
  translate(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.shown = Math.min(this.shown, entries.length);
  }

  /** Entries from `from` on arrive one after the other, or all together. */
  start(entries: readonly Entry[], from: number, atOnce: boolean): void {
    this.#stop();
    this.#entries = entries;
    this.shown = from;
    if (atOnce) this.finish();
    else this.#next();
  }

  /** Shows all that is still to come. */
  finish(): void {
    this.#stop();
    this.#arrive(this.#entries.length);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostConnected(): void {
    if (this.waiting) this.#next();
  }

  #next(): void {
    const entry = this.coming;
    if (!entry) return;
    const pause = pauseBefore(this.#entries[this.shown - 1], entry);
    if (pause > 0) {
      this.#timer = setTimeout(() => { this.#arrive(this.#untilPause()); this.#next(); }, pause);
      return;
    }
    this.#arrive(this.#untilPause());
    this.#next();
  }

  /** The entry due and what comes with it without a pause. */
  #untilPause(): number {
    let end = this.shown + 1;
    while (end < this.#entries.length && pauseBefore(this.#entries[end - 1], this.#entries[end]!) === 0) end += 1;
    return end;
  }

  #arrive(end: number): void {
    const arrived = this.#entries.slice(this.shown, end);
    this.shown = end;
    this.#host.requestUpdate();
    if (arrived.length > 0) this.#arrived(arrived);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
