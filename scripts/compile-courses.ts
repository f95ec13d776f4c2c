import { statSync } from 'node:fs';
import { compileCatalogue, type CompileOptions } from '../build/compile-course.ts';
import type { Diagnostic } from '../build/diagnostics/diagnostic.ts';
import type { FormatterContext } from '../build/diagnostics/formatters/formatter.ts';
import { formatters, type FormatterName } from '../build/diagnostics/formatters/registry.ts';
import type { LoweredCourse } from '../build/lower/origins.ts';
import type { CourseHost } from '../build/source/course-host.ts';
import { decode } from '../build/source/decode.ts';
import { createFileSystemHost } from '../build/source/file-system-host.ts';
import type { Terminal } from './terminal.ts';
import { refusing } from './refusing.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words/en.ts';

export interface CompiledCourses {
  readonly courses: readonly LoweredCourse[];
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that comments allow. */
  readonly silenced: number;
  readonly context: FormatterContext;
  /** Writes the lock files of modules whose codes have changed: from then on they stay what they are. */
  keepLocks(): void;
  /** Writes down alone which wording of the original the translations go with. */
  keepTranslations(): void;
}

/**
 * Reads and checks the courses of a folder.
 * @throws UsageError when there is no such folder or no such module.
 */
export function compileCourses(folder: string, modules: readonly string[], terminal: Terminal, said: Pick<CompileOptions, 'accept' | 'translated'> = {}): CompiledCourses {
  const { words, language } = terminal;
  const host = openCourses(folder, modules, terminal);
  terminal.note(words.reading(folder));
  const { modules: compiled, diagnostics, silenced } = compileCatalogue(host, { language, modules, ...said });
  terminal.note(words.found(compiled.length));
  return {
    courses: compiled.flatMap(({ lowered }) => lowered ?? []),
    diagnostics,
    silenced,
    context: { textOf: textReader(host), folder, language, colours: terminal.colours },
    keepLocks() {
      for (const { lock, translations, lost } of compiled) {
        for (const { unit, text } of lost) terminal.note(words.accepted(unit, text));
        if (lock) keepLock(host, lock, words.lockWritten, terminal);
        if (translations) keepLock(host, translations, words.translationsWritten, terminal);
      }
    },
    keepTranslations() {
      for (const { translations } of compiled) if (translations) keepLock(host, translations, words.translationsWritten, terminal);
    },
  };
}

/**
 * The folder of the courses, opened.
 * @throws UsageError when there is no such folder or no such module.
 */
export function openCourses(folder: string, modules: readonly string[], { words }: Terminal): CourseHost {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(words.noFolder(folder));
  const host = createFileSystemHost(folder);
  assertModules(host, modules, words);
  return host;
}

/** @throws UsageError when the courses have no such module. */
export function assertModules(host: CourseHost, modules: readonly string[], words: Words): void {
  const known = host.list().flatMap((path) => /^([^/]+)\/course\.yaml$/u.exec(path)?.[1] ?? []);
  for (const name of modules) if (!known.includes(name)) throw new UsageError(words.noModule(name, known.join(', ')));
}

function keepLock(host: CourseHost, { path, text }: { readonly path: string; readonly text: string }, written: (path: string) => string, { note, words }: Terminal): void {
  refusing(path, words, () => host.write(path, text));
  note(written(path));
}

function textReader(host: CourseHost): (path: string) => string | undefined {
  const paths = new Set(host.list());
  const texts = new Map<string, string>();
  return (path) => {
    if (paths.has(path) && !texts.has(path)) texts.set(path, decode(host.read(path)).text);
    return texts.get(path);
  };
}

/** Writes down what was found, and a last line that counts it. */
export function report({ diagnostics, silenced, context }: CompiledCourses, format: FormatterName, terminal: Terminal): void {
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((one) => one.severity === severity).length;
  if (diagnostics.length > 0 || format !== 'frame') terminal.print(formatters[format](diagnostics, context));
  if (format !== 'frame') return;
  const summary = diagnostics.length === 0 ? terminal.words.nothingFound : `\n${terminal.words.summary(count('error'), count('warning'), count('info'))}`;
  terminal.print(silenced === 0 ? summary : `${summary} ${terminal.words.silenced(silenced)}`);
}

export function hasErrors({ diagnostics }: Pick<CompiledCourses, 'diagnostics'>): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
