import type { SaveStatus } from './learner-record.ts';

/** The save status and those who want to know of it. */
export class SaveSignal {
  #status: SaveStatus;
  readonly #listeners = new Set<(status: SaveStatus) => void>();

  constructor(status: SaveStatus) {
    this.#status = status;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  change(status: SaveStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    for (const listener of this.#listeners) listener(status);
  }

  /** Returns a function that stops it. */
  listen(listener: (status: SaveStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
