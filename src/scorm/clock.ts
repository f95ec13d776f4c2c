/** Time, handed in so that tests can turn it. */
export interface Clock {
  now(): Date;
  /** Calls back once; returns a function that cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

export function systemClock(window: Pick<Window, 'setTimeout' | 'clearTimeout'>): Clock {
  return {
    now: () => new Date(),
    after(milliseconds, call) {
      const timer = window.setTimeout(call, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
