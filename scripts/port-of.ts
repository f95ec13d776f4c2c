import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when it is no port. */
export function portOf(given: string, { words }: Terminal): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(words.badValue('port', given, '0–65535'));
  return port;
}
