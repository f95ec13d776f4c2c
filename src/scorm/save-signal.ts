import type { SaveStatus } from './learner-record.ts';

/** The save status and those who want to know of it. */
export class SaveSignal {
  private current: SaveStatus;
  private readonly listeners = new Set<(status: SaveStatus) => void>();

  constructor(status: SaveStatus) {
    this.current = status;
  }

  get status(): SaveStatus {
    return this.current;
  }

  change(status: SaveStatus): void {
    if (status === this.current) return;
    this.current = status;
    for (const listener of this.listeners) listener(status);
  }

  /** Returns a function that stops it. */
  listen(listener: (status: SaveStatus) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
