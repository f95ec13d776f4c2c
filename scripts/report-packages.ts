import { join } from 'node:path';
import { reportOnCourses } from '../build/report/report-courses.ts';
import type { PackageFacts } from '../build/report/report-types.ts';
import { writeReports } from '../build/report/write-reports.ts';
import { openCourses } from './compile-courses.ts';
import type { PackedCourse } from './pack-courses.ts';
import { refusingLater } from './refusing.ts';
import type { Terminal } from './terminal.ts';

export const defaultReports = join('dist', 'reports');

/** Writes the trust reports of courses that have just been packed: they name the packages by their checksums. */
export async function reportPackages(packed: readonly PackedCourse[], courses: { readonly folder: string; readonly modules: readonly string[] }, folder: string, terminal: Terminal): Promise<void> {
  terminal.note(terminal.words.reporting(folder));
  const reports = reportOnCourses(openCourses(courses.folder, courses.modules, terminal), { modules: courses.modules, packages: packed.map(packageFacts) });
  await refusingLater(folder, terminal.words, () => writeReports(reports, folder));
}

function packageFacts({ plan, written }: PackedCourse): PackageFacts {
  return { course: plan.course, fileName: plan.fileName, profile: plan.profile.name, languages: plan.languages, size: written.size, sha256: written.sha256 };
}
