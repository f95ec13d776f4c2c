import type { OptionName } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** One word after `sukhbat`. */
export interface Command {
  readonly options: readonly OptionName[];
  /** @returns the exit code: 0, or 1 when the author has something to correct. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
