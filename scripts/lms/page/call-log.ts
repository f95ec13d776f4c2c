import type { LogLine } from '../lms-record.ts';

const LONGEST = 400;

/** Calls of the last sessions, newest last. */
export function withCall(log: readonly LogLine[], line: LogLine): readonly LogLine[] {
  return [...log, line].slice(-LONGEST);
}

/** Seconds with two decimals. */
export function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 10) / 100;
}
