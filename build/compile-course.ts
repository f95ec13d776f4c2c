/** The compiler from end to end: load, parse, lower, analyse. `check` stops here; `build` goes on to packages. */
import { analyseCourse } from './analyse/analyse-course.ts';
import { studyCourse } from './analyse/study.ts';
import { readBranding } from './branding/read-branding.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { foldRepeated } from './diagnostics/fold-repeated.ts';
import { silence } from './diagnostics/silence/silence.ts';
import { rolePlayProofMessages } from './diagnostics/messages/role-play-proof.ts';
import { translationMessages } from './diagnostics/messages/translation.ts';
import { createReporter, type Reporter } from './diagnostics/report.ts';
import type { MessageLanguage } from './diagnostics/message.ts';
import type { LoweredCourse } from './lower/origins.ts';
import { lowerCourse } from './lower/lower-course.ts';
import type { LostPart } from './lower/lock/lost-parts.ts';
import { printLock } from './lower/lock/print-lock.ts';
import type { CourseConfig } from './parse/config/course-config.ts';
import { readAcademy, type Academy, type CurriculumPlan } from './parse/config/academy.ts';
import { checkCurriculum } from './parse/config/check-curriculum.ts';
import { nearestName } from './parse/keywords/nearest-name.ts';
import { parseCourse } from './parse/parse-course.ts';
import { noCourseMemory, type CourseMemory } from './course-memory.ts';
import { LANGUAGES } from './parse/keywords/keywords.ts';
import type { CourseHost } from './source/course-host.ts';
import type { SourceFile, Span } from './source/source-file.ts';
import type { Change } from './source/edit.ts';
import type { Language } from '../src/model/common.schema.ts';
import { findInSource } from './source/find-in-source.ts';
import { parseTranslationLock, printTranslationLock } from './translations/translation-lock.ts';
import { loadCatalogue, LOCK_FILE, TRANSLATIONS_FILE, type ModuleSource } from './source/load-catalogue.ts';

export interface CompileOptions {
  /** Language of the messages. */
  readonly language: MessageLanguage;
  /** Folders of the modules to compile; all when absent. */
  readonly modules?: readonly string[];
  /** False: stops when the courses are lowered. The formatter asks for no more. */
  readonly analyse?: boolean;
  /** Collects how the formatter writes what was understood. */
  readonly spelling?: boolean;
  /** Learners inside a changed unit may begin it anew: that is no error then. */
  readonly accept?: boolean;
  /** Languages whose translation is said to be up to date, whatever has changed; from then on they are watched. */
  readonly translated?: readonly Language[];
  /** How a module is studied before its checks; whoever compiles the same courses again can remember it. */
  readonly study?: typeof studyCourse;
  /** What was read and lowered before; only what has changed is done again. For compilations without `spelling`. */
  readonly memory?: CourseMemory;
}

export interface CompiledModule {
  /** Name of the folder. */
  readonly id: string;
  /** Undefined when too much is missing to go on. */
  readonly lowered: LoweredCourse | undefined;
  /** The lock file as it should stand, when it differs from the one on disk. Not while the module has errors. */
  readonly lock: { readonly path: string; readonly text: string } | undefined;
  /** The same for translations.lock, where translations are watched. */
  readonly translations: CompiledModule['lock'];
  /** Parts gone from under learners; an error unless accepted. */
  readonly lost: readonly LostPart[];
}

export interface CompiledCatalogue {
  readonly modules: readonly CompiledModule[];
  /** How the modules belong together, where academy.yaml says so. */
  readonly curriculum: CurriculumPlan | undefined;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that comments in the source allow. */
  readonly silenced: number;
  /** How the formatter writes what was understood, when it asked. */
  readonly spellings: readonly Change[];
}

export function compileCatalogue(host: CourseHost, options: CompileOptions): CompiledCatalogue {
  const reporter = createReporter(options.language, options.spelling);
  const source = loadCatalogue(host, reporter, options.modules);
  const academy = source.academy && readAcademy(source.academy, reporter);
  const branding = academy && readBranding(academy, host, reporter);
  if (academy) checkCurriculum(academy, source.folders, reporter);
  reportUnknown(source.folders, options.modules, reporter);
  const chosen = source.modules;
  const modules = academy ? chosen.map((module) => compileModule(module, academy, reporter, options)).map((module) => (branding && module.lowered ? { ...module, lowered: { ...module.lowered, branding } } : module)) : [];
  return { modules, curriculum: academy?.curriculum, spellings: reporter.spellings, ...(options.analyse === false ? { diagnostics: sortDiagnostics(reporter.diagnostics), silenced: 0 } : conclude(reporter, sourceFiles(source.academy, chosen))) };
}

/** What is left to say when silenced warnings are taken out and repeated causes are folded. */
function conclude(reporter: Reporter, files: readonly SourceFile[]): Pick<CompiledCatalogue, 'diagnostics' | 'silenced'> {
  const found = [...reporter.diagnostics];
  const { diagnostics, count } = silence(sortDiagnostics(found), files, reporter);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const wordsAt = ({ path, start, end }: Span): string => (texts.get(path) ?? '').slice(start, end).split('\n', 1)[0] ?? '';
  const remarks = reporter.diagnostics.slice(found.length);
  return { diagnostics: foldRepeated(sortDiagnostics([...diagnostics, ...remarks]), wordsAt), silenced: count };
}

function sourceFiles(academy: SourceFile | undefined, modules: readonly ModuleSource[]): readonly SourceFile[] {
  return [...(academy ? [academy] : []), ...modules.flatMap(({ config, pages }) => [config, ...LANGUAGES.flatMap((language) => [...pages[language].values()])])];
}

function reportUnknown(folders: readonly string[], wanted: readonly string[] = [], reporter: Reporter): void {
  for (const name of wanted.filter((each) => !folders.includes(each))) {
    const nearest = nearestName(name, folders);
    reporter.report('module-unknown', { path: '', start: 0, end: 0 }, { name, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
  }
}

function compileModule(module: ModuleSource, academy: Academy, reporter: Reporter, options: CompileOptions): CompiledModule {
  const memory = options.memory ?? noCourseMemory;
  const document = parseCourse(module, academy, reporter, memory.pages);
  if (!document) return { id: module.folder, lowered: undefined, lock: undefined, translations: undefined, lost: [] };
  const { course: lowered, lock, lost } = lowerCourse(document, reporter, memory.lowering);
  const translations = translationsOf(module, lowered, options);
  const course = translations === undefined ? lowered : { ...lowered, translationLock: parseTranslationLock(translations) };
  if (options.analyse !== false) analyse(module, course, reporter, options);
  const text = printLock(lock);
  // A heading with a slip in it is a scene gone: written now, the lock would forget its ids.
  const whole = reporter.diagnostics.every(({ severity, span }) => severity !== 'error' || !span.path.startsWith(`${module.folder}/`));
  const gone = whole ? fromLearners(document.config, lost) : [];
  if (options.accept !== true) for (const { unit, text: words, span } of gone) reporter.report('resume-lost', span, { unit, text: words });
  const changed = (file: SourceFile | undefined, name: string, now: string | undefined): CompiledModule['lock'] => (!whole || now === undefined || now === file?.text ? undefined : { path: `${module.folder}/${name}`, text: now });
  return { id: module.folder, lowered: course, lost: gone, lock: changed(module.lock, LOCK_FILE, text), translations: changed(module.translations, TRANSLATIONS_FILE, translations) };
}

/** translations.lock as it should stand; undefined where nobody has asked for translations to be watched. */
function translationsOf({ translations }: ModuleSource, course: LoweredCourse, { translated }: CompileOptions): string | undefined {
  if (!translations && translated === undefined) return undefined;
  return printTranslationLock(course, parseTranslationLock(translations?.text ?? ''), translated);
}

/** A module whose version begins with 0 is a draft: nobody is inside it yet. */
function fromLearners({ version }: CourseConfig, lost: readonly LostPart[]): readonly LostPart[] {
  return /^0(?:\.|$)/u.test(version) ? [] : lost;
}

/** What is proved about a text with mistakes in its writing would be guesswork: those findings wait until they are mended. */
function analyse(module: ModuleSource, course: LoweredCourse, reporter: Reporter, { language, study = studyCourse }: CompileOptions): void {
  const mistaken = new Set(reporter.diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => unitFile(span.path)));
  const files = Object.values(module.pages).flatMap((pages) => [...pages.values()]);
  const report: Reporter['report'] = (code, span, values, extras) => {
    if (PROVED.has(code) && mistaken.has(unitFile(span.path))) return;
    const file = extras?.words === undefined ? undefined : files.find(({ path }) => path === span.path);
    reporter.report(code, file ? findInSource(extras?.words ?? '', span, file) : span, values, extras);
  };
  analyseCourse(course, { ...reporter, report }, language, study(course));
}

const PROVED: ReadonlySet<string> = new Set([...Object.keys(rolePlayProofMessages), ...Object.keys(translationMessages)]);

/** The same for a unit in every language: a mistake in one makes comparing them idle. */
function unitFile(path: string): string {
  return path.replace(/\/(?:kk|ru|en)\//u, '/');
}

/** By file and place; the same thing said twice of one place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics]
    .sort((a, b) => (a.span.path === b.span.path ? a.span.start - b.span.start : a.span.path < b.span.path ? -1 : 1))
    .filter(({ code, span, message }) => {
      const key = `${code}|${span.path}|${span.start}|${message}`;
      return seen.has(key) ? false : (seen.add(key), true);
    });
}
