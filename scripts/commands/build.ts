import { join } from 'node:path';
import { languageSchema, levelSchema, type Language, type LevelId } from '../../src/model/common.schema.ts';
import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import type { PackageOptions } from '../../build/package/package-plan.ts';
import { compileCourses, hasErrors, report } from '../compile-courses.ts';
import { oneOf, readModules } from '../options.ts';
import { packCourses, type PackedCourse } from '../pack-courses.ts';
import { defaultReports, reportPackages } from '../report-packages.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

const options = ['courses', 'out', 'module', 'lang', 'level', 'profile', 'suspends', 'accept', 'reports'] as const;
export const defaultPackages = join('dist', 'packages');
/** The 2nd edition is asked for so seldom that a folder without it is clearer. */
const defaultProfiles: readonly ProfileId[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];

/** Checks the courses and packs them. With errors in them nothing is written. */
export const build: Command = {
  options,
  async run(args, terminal) {
    const given = readModules(args, options, terminal);
    const languages = oneOf('lang', given.lang, languageSchema.options, terminal);
    const levels = oneOf('level', given.level, levelSchema.options, terminal);
    const chosen = oneOf('profile', given.profile, Object.keys(profiles) as ProfileId[], terminal);
    const [suspends] = oneOf('suspends', given.suspends, ['always', 'until-done'], terminal);
    const out = given.out.at(-1) ?? defaultPackages;

    const compiled = compileCourses(given.courses.at(-1) ?? 'courses', given.module, terminal, { accept: given.accept.length > 0 });
    report(compiled, 'frame', terminal);
    if (hasErrors(compiled)) {
      terminal.note(terminal.words.nothingWritten);
      return 1;
    }
    for (const course of compiled.courses) assertOffers(course, languages, levels, terminal);
    compiled.keepLocks();
    const offered = { ...(languages.length === 0 ? {} : { languages }), ...(suspends === undefined ? {} : { suspends }) };
    const variants: readonly PackageOptions[] = levels.length === 0 ? [offered] : levels.map((level) => ({ ...offered, level }));
    const packed = await packCourses(compiled.courses, chosen.length === 0 ? defaultProfiles : chosen, variants, out, terminal);
    const reports = given.reports.at(-1) ?? (given.out.length === 0 ? defaultReports : undefined);
    if (reports !== undefined) await reportPackages(packed, { folder: given.courses.at(-1) ?? 'courses', modules: given.module }, reports, terminal);
    terminal.print(`\n${terminal.words.writtenTo(out)}\n\n${tableOf(packed, terminal)}\n\n${costliest(packed, terminal)}`);
    return 0;
  },
};

/** @throws UsageError when a course lacks a language or a post that was asked for. */
function assertOffers(lowered: LoweredCourse, languages: readonly Language[], levels: readonly LevelId[], { words }: Terminal): void {
  const course = lowered.courses[lowered.source];
  if (!course) throw new Error('A lowered course lacks the language it was written in.');
  if (languages.some((language) => !lowered.languages.includes(language))) throw new UsageError(words.noLanguage(course.id, lowered.languages.join(', ')));
  const posts = course.levels.map(({ id }) => id);
  if (levels.some((level) => !posts.includes(level))) throw new UsageError(words.noLevel(course.id, posts.join(', ')));
}

function tableOf(packed: readonly PackedCourse[], { words }: Terminal): string {
  const head = [words.table.file, words.table.size, words.table.languages, words.table.profile, words.table.state, words.table.sha256];
  const rows = packed.map(({ plan, written }) => [plan.fileName, words.kilobytes((written.size / 1024).toFixed(1)), plan.languages.join(' '), plan.profile.name, words.stateOf(plan.state.characters, plan.state.limit), written.sha256]);
  return table([head, ...rows]);
}

const MOST_NAMED = 3;

/** Which units of each course take most room when progress is saved. */
function costliest(packed: readonly PackedCourse[], { words }: Terminal): string {
  const courses = new Map(packed.map(({ plan }) => [plan.course, plan.state.units]));
  const lines = [...courses].map(([course, units]) => {
    const costly = units.toSorted((one, other) => other.characters - one.characters).slice(0, MOST_NAMED);
    return words.costlyUnits(course, costly.map(({ id, characters }) => `${id} ${characters}`).join(', '));
  });
  return lines.join('\n');
}
