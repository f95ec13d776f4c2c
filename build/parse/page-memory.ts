/** Pages as they were read before: whoever compiles the same courses after every keystroke reads anew what has changed only. */
import type { Reporter } from '../diagnostics/report.ts';
import type { SourceFile } from '../source/source-file.ts';

export interface PageMemory {
  /**
   * What a page says, read or remembered. What was reported then is reported again.
   *
   * @param surroundings whatever else the reading depends on
   * @param read always the same reading for a path
   */
  recall<Said>(file: SourceFile, surroundings: string, reporter: Reporter, read: (reporter: Reporter) => Said): Said;
}

interface Remembered<Said = unknown> {
  readonly text: string;
  readonly surroundings: string;
  readonly said: Said;
  readonly reports: readonly Parameters<Reporter['report']>[];
}

export function createPageMemory(): PageMemory {
  const pages = new Map<string, Remembered>();
  return {
    recall<Said>({ path, text }: SourceFile, surroundings: string, reporter: Reporter, read: (reporter: Reporter) => Said) {
      const known = pages.get(path) as Remembered<Said> | undefined;
      const fresh = known?.text === text && known.surroundings === surroundings ? known : remember(read, text, surroundings, reporter);
      pages.set(path, fresh);
      for (const report of fresh.reports) reporter.report(...report);
      return fresh.said;
    },
  };
}

function remember<Said>(read: (reporter: Reporter) => Said, text: string, surroundings: string, reporter: Reporter): Remembered<Said> {
  const reports: Parameters<Reporter['report']>[] = [];
  const said = read({ ...reporter, report: (...report) => void reports.push(report) });
  return { text, surroundings, said, reports };
}

/** For a compilation that is made once. */
export const noPageMemory: PageMemory = { recall: (_file, _surroundings, reporter, read) => read(reporter) };
