import { studyCourse } from '../analyse/study.ts';
import { compileCatalogue, type CompiledCatalogue } from '../compile-course.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/message.ts';
import type { CourseHost } from '../source/course-host.ts';
import { decode } from '../source/decode.ts';
import { curriculumOf } from './curriculum/curriculum-of.ts';
import type { Curriculum } from './curriculum/curriculum-types.ts';
import { mergeFindings } from './merge-findings.ts';
import { moduleReport } from './module-report.ts';
import type { ModuleReport, PackageFacts } from './report-types.ts';

export interface CoursesToReport {
  /** Folders of the modules; all when absent. */
  readonly modules?: readonly string[];
  /** Packages built of these modules, to be listed with their checksums. */
  readonly packages?: readonly PackageFacts[];
}

export interface CatalogueReport {
  readonly modules: readonly ModuleReport[];
  /** The modules together; undefined where there are fewer than two. */
  readonly curriculum: Curriculum | undefined;
}

/** A report on every module of a courses folder that is whole enough, and on all of them together. The checks run once for each language of the report. */
export function reportOnCourses(host: CourseHost, { modules = [], packages = [] }: CoursesToReport = {}): CatalogueReport {
  const study = studyOnce();
  const compile = (language: MessageLanguage): CompiledCatalogue => compileCatalogue(host, { language, modules, study });
  const compiled = { en: compile('en'), ru: compile('ru'), kk: compile('kk') };
  const paths = new Set(host.list());
  const textOf = (path: string): string | undefined => (paths.has(path) ? decode(host.read(path)).text : undefined);
  const reports = compiled.en.modules.flatMap(({ id, lowered }) => {
    if (!lowered || Object.values(lowered.courses).every(({ units }) => units.length === 0)) return [];
    const own = ({ diagnostics }: CompiledCatalogue): readonly Diagnostic[] => diagnostics.filter(({ span }) => span.path.startsWith(`${id}/`) || !span.path.includes('/'));
    const findings = mergeFindings({ en: own(compiled.en), ru: own(compiled.ru), kk: own(compiled.kk) }, textOf);
    return [moduleReport(lowered, { studies: study(lowered), findings, packages: packages.filter(({ course }) => course === lowered.courses[lowered.source]?.id) })];
  });
  return { modules: reports, curriculum: curriculumOf(reports, compiled.en.curriculum) };
}

/** The same courses, compiled to be spoken of in another language, need no second study. */
function studyOnce(): typeof studyCourse {
  const known = new Map<string, ReturnType<typeof studyCourse>>();
  return (lowered) => {
    const key = JSON.stringify(lowered.courses);
    const studies = known.get(key) ?? studyCourse(lowered);
    known.set(key, studies);
    return studies;
  };
}
