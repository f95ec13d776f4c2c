/**
 * Writes course files in their one canonical form. The formatter proves itself each time: the courses are compiled before
 * and after, and a file whose formatting would change what the learner gets stays as it was.
 */
import { isDeepStrictEqual } from 'node:util';
import { compileCatalogue, type CompiledCatalogue } from '../compile-course.ts';
import { decode } from '../source/decode.ts';
import { createOverlayHost, type OverlayHost } from '../source/overlay-host.ts';
import type { CourseHost } from '../source/course-host.ts';
import { layOutPages, pagePaths } from './lay-out-pages.ts';
import { changeFiles, repairCourses, type RepairOptions } from './repair-courses.ts';

export interface FormattedFile {
  readonly path: string;
  readonly text: string;
}

export interface FormattedCourses {
  /** Files that would change. */
  readonly files: readonly FormattedFile[];
  /** Files that were left alone because their course would not have stayed the same. */
  readonly kept: readonly string[];
}

const ROUNDS = 10;

export function formatCourses(host: CourseHost, options: RepairOptions = {}): FormattedCourses {
  const overlay = createOverlayHost(host);
  repairCourses(overlay, options);
  const before = compile(overlay, options);
  const repaired = new Map(overlay.changes);
  writeCanonically(overlay, options);
  const kept = restoreChanged(overlay, repaired, before, options);
  return { files: changedFiles(host, overlay, options), kept };
}

function compile(host: CourseHost, { modules }: RepairOptions, spelling = false): CompiledCatalogue {
  return compileCatalogue(host, { language: 'en', analyse: false, spelling, ...(modules && { modules }) });
}

/** Spelling and layout, until neither changes anything: text that moves may need to be spelled again. */
function writeCanonically(overlay: OverlayHost, options: RepairOptions): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const spelled = changeFiles(overlay, compile(overlay, options, true).spellings, (path) => path.endsWith('.md') && (options.only?.(path) ?? true));
    const laidOut = layOutPages(overlay, options);
    if (spelled + laidOut === 0) return;
  }
}

/** Takes back the formatting of files that changed a course; first of all of them, then one by one. */
function restoreChanged(overlay: OverlayHost, repaired: ReadonlyMap<string, string>, before: CompiledCatalogue, options: RepairOptions): readonly string[] {
  if (sameCourses(before, compile(overlay, options))) return [];
  const formatted = [...overlay.changes].filter(([path, text]) => repaired.get(path) !== text);
  const undo = (path: string): void => {
    const text = repaired.get(path);
    if (text === undefined) overlay.restore(path);
    else overlay.write(path, text);
  };
  for (const [path] of formatted) undo(path);
  return formatted.flatMap(([path, text]) => {
    overlay.write(path, text);
    if (sameCourses(before, compile(overlay, options))) return [];
    undo(path);
    return [path];
  });
}

/** The same for the learner, and nothing new to correct. */
function sameCourses(before: CompiledCatalogue, after: CompiledCatalogue): boolean {
  const courses = ({ modules }: CompiledCatalogue): unknown => modules.map(({ id, lowered }) => ({ id, courses: lowered?.courses }));
  const slips = ({ diagnostics }: CompiledCatalogue): readonly string[] => diagnostics.map(({ code, span }) => `${span.path} ${code}`).sort();
  const known = slips(before);
  return isDeepStrictEqual(courses(before), courses(after)) && slips(after).every((slip, _index, all) => known.filter((each) => each === slip).length >= all.filter((each) => each === slip).length);
}

/** Byte order marks and line ends of other systems are a change too. */
function changedFiles(host: CourseHost, overlay: OverlayHost, options: RepairOptions): readonly FormattedFile[] {
  const pages = pagePaths(overlay, options);
  return [...new Set([...pages, ...overlay.changes.keys()])].sort().flatMap((path) => {
    const { text, broken } = decode(overlay.read(path));
    const unchanged = broken !== undefined || Buffer.from(host.read(path)).equals(Buffer.from(text));
    return unchanged ? [] : [{ path, text }];
  });
}
