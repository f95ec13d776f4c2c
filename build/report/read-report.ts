import type { ModuleReport } from './report-types.ts';

/** Reads a report written as JSON; undefined when it is none, or one of another version. */
export function readReport(text: string): ModuleReport | undefined {
  const data = parsed(text);
  return typeof data === 'object' && data !== null && 'reportVersion' in data && data.reportVersion === 1 ? (data as ModuleReport) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever stands in the file, it is no report; the caller says so.
    return undefined;
  }
}
