/** A copy of the real module in memory, to be spoilt in one language. Nothing here knows what the module says, so that it may grow. */
import { join } from 'node:path';
import { packageRoot } from '../../../build/bundle/package-root.ts';
import { createStudy } from '../../../build/analyse/remembered-study.ts';
import { compileCatalogue, type CompiledCatalogue } from '../../../build/compile-course.ts';
import { createCourseMemory } from '../../../build/course-memory.ts';
import { keywords } from '../../../build/parse/keywords/keywords.ts';
import type { FileKind } from '../../../build/parse/keywords/keyword-table.ts';
import { decode } from '../../../build/source/decode.ts';
import { createFileSystemHost } from '../../../build/source/file-system-host.ts';
import { createOverlayHost } from '../../../build/source/overlay-host.ts';
import type { Language } from '../../../src/model/common.schema.ts';

export const MODULE = 'emotional-intelligence';
/** Copies differ in a page or two; what is equal in all of them is worked out once. */
const remembered = { memory: createCourseMemory(), study: createStudy() };
const real = createFileSystemHost(join(packageRoot(), 'courses'));

/** A fault and the line on which it must be found: the one with these words. */
export interface Seeded {
  readonly code: string;
  readonly path: string;
  readonly at: string;
}

export class ModuleCopy {
  readonly seeded: Seeded[] = [];
  readonly language: Language;
  private readonly host = createOverlayHost(real);

  constructor(language: Language) {
    this.language = language;
  }

  text(path: string): string {
    return decode(this.host.read(path)).text;
  }

  write(path: string, text: string): void {
    this.host.write(path, text);
  }

  /** Replaces the first match; a pattern that matches nothing would seed no fault. */
  replace(path: string, pattern: RegExp | string, by: string): void {
    const text = this.text(path);
    const changed = text.replace(pattern, () => by);
    if (changed === text) throw new Error(`Nothing in ${path} matches ${String(pattern)}.`);
    this.write(path, changed);
  }

  append(path: string, text: string): void {
    this.write(path, `${this.text(path).trimEnd()}\n\n${text}\n`);
  }

  expect(code: string, path: string, at: string): void {
    this.seeded.push({ code, path, at });
  }

  /** Pages of a kind in a language, as course.yaml lists them. */
  pages(kind: FileKind, language: Language = this.language): readonly string[] {
    const words = [...keywords[language].kinds[kind], ...keywords.en.kinds[kind]];
    const listed = this.text(`${MODULE}/course.yaml`);
    return this.host.list().filter((path) => {
      const name = new RegExp(`^${MODULE}/${language}/(.+)\\.md$`, 'u').exec(path)?.[1];
      return name !== undefined && (listed.includes(name) || kind === 'glossary') && words.some((word) => new RegExp(`^---\\nkind: *${word}\\n`, 'u').test(this.text(path)));
    });
  }

  compile(): CompiledCatalogue {
    return compileCatalogue(this.host, { language: 'en', modules: [MODULE], ...remembered });
  }

  lineOf(path: string, words: string): number {
    const text = this.text(path);
    const place = text.indexOf(words);
    if (place < 0) throw new Error(`${path} has no “${words}”.`);
    return lineAt(text, place);
  }
}

export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
