/** A small module around the example of a docs page. */
import { readFileSync } from 'node:fs';
import { compileCatalogue } from '../../build/compile-course.ts';
import type { Diagnostic } from '../../build/diagnostics/diagnostic.ts';
import { codeFrame } from '../../build/diagnostics/formatters/code-frame.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import type { ExampleFile } from './docs-page.ts';

const template = (name: string): string => readFileSync(new URL(`templates/${name}`, import.meta.url), 'utf8');

/** Where the example of each template goes. */
const PLACES: Readonly<Record<string, string>> = {
  lesson: 'reception/en/10-unit.md',
  quiz: 'reception/en/10-unit.md',
  survey: 'reception/en/10-unit.md',
  scenes: 'reception/en/10-unit.md',
  'role-play': 'reception/en/10-unit.md',
  tables: 'reception/en/10-unit.md',
};

export interface CompiledExample {
  readonly diagnostics: readonly Diagnostic[];
  /** The code frame as the command line prints it. */
  frame(diagnostic: Diagnostic): string;
}

export function compileExample(files: readonly ExampleFile[]): CompiledExample {
  const contents: Record<string, string> = {
    'academy.yaml': template('academy.yaml'),
    'reception/course.yaml': template('course.yaml'),
    'reception/en/course.md': template('course.md'),
    'reception/en/10-unit.md': template('lesson.md').replace('{{example}}', '').trimEnd() + '\n',
  };
  for (const { place, text } of files) {
    const path = PLACES[place];
    // A function, because `$` in an example is no pattern.
    if (path) contents[path] = template(`${place}.md`).replace('{{example}}', () => text.trimEnd());
    else if (text.trim() === '(no file)') delete contents[place];
    else contents[place] = text;
  }
  const host = createMemoryHost(contents);
  const { diagnostics } = compileCatalogue(host, { language: 'en' });
  const textOf = (path: string): string | undefined => contents[path];
  return { diagnostics, frame: (diagnostic) => codeFrame([diagnostic], { textOf, folder: 'courses', language: 'en', colours: false }) };
}
