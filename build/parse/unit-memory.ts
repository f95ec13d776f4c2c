/** Units as they were read before: whoever compiles the same courses after every keystroke reads anew what has changed only. */
import type { Reporter } from '../diagnostics/report.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { ParsedUnit } from './unit.ts';

export interface UnitMemory {
  /** The unit of a file, read or remembered. `surroundings`: whatever else the reading depends on. What was reported then is reported again. */
  recall(file: SourceFile, surroundings: string, reporter: Reporter, read: (reporter: Reporter) => ParsedUnit | undefined): ParsedUnit | undefined;
}

interface Remembered {
  readonly text: string;
  readonly surroundings: string;
  readonly unit: ParsedUnit | undefined;
  readonly reports: readonly Parameters<Reporter['report']>[];
}

export function createUnitMemory(): UnitMemory {
  const units = new Map<string, Remembered>();
  return {
    recall({ path, text }, surroundings, reporter, read) {
      const known = units.get(path);
      const fresh = known?.text === text && known.surroundings === surroundings ? known : remember(read, text, surroundings, reporter);
      units.set(path, fresh);
      for (const report of fresh.reports) reporter.report(...report);
      return fresh.unit;
    },
  };
}

function remember(read: (reporter: Reporter) => ParsedUnit | undefined, text: string, surroundings: string, reporter: Reporter): Remembered {
  const reports: Parameters<Reporter['report']>[] = [];
  const unit = read({ ...reporter, report: (...report) => void reports.push(report) });
  return { text, surroundings, unit, reports };
}

/** For a compilation that is made once. */
export const noMemory: UnitMemory = { recall: (_file, _surroundings, reporter, read) => read(reporter) };
