/** Time, handed in so that tests can turn it. */
export interface Clock {
  /** What the wall says. People and time servers set it back and forth. */
  now(): Date;
  /** Milliseconds since some moment; only ever grows. May stand still while the machine sleeps. */
  elapsed(): number;
  /** Calls back once; returns a function that cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

export function systemClock(window: Pick<Window, 'setTimeout' | 'clearTimeout'>): Clock {
  return {
    now: () => new Date(),
    elapsed: () => performance.now(),
    after(milliseconds, call) {
      const timer = window.setTimeout(call, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}
