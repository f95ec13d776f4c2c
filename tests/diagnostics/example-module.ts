/** A small module around the example of a docs page. */
import { readFileSync } from 'node:fs';
import { compileCatalogue } from '../../build/compile-course.ts';
import type { Diagnostic } from '../../build/diagnostics/diagnostic.ts';
import { codeFrame } from '../../build/diagnostics/formatters/code-frame.ts';
import { decode } from '../../build/source/decode.ts';
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
  'ru/lesson': 'reception/ru/10-unit.md',
  'ru/quiz': 'reception/ru/10-unit.md',
  'ru/scenes': 'reception/ru/10-unit.md',
};

export interface CompiledExample {
  readonly diagnostics: readonly Diagnostic[];
  /** The code frame as the command line prints it. */
  frame(diagnostic: Diagnostic): string;
}

export function compileExample(files: readonly ExampleFile[]): CompiledExample {
  const contents: Record<string, string | Uint8Array> = {
    'academy.yaml': template('academy.yaml'),
    'reception/course.yaml': template('course.yaml'),
    'reception/en/course.md': template('course.md'),
    'reception/en/10-unit.md': template('lesson.md').replace('{{example}}', '').trimEnd() + '\n',
  };
  if (files.some(({ place }) => place.startsWith('ru/'))) {
    contents['reception/course.yaml'] = template('course.yaml').replace('languages: [en]', 'languages: [en, ru]');
    contents['reception/ru/course.md'] = template('ru/course.md');
  }
  for (const { place, language, text } of files) {
    const path = PLACES[place];
    // A function, because `$` in an example is no pattern.
    if (path) contents[path] = template(`${place}.md`).replace('{{example}}', () => text.trimEnd());
    else if (text.trim() === '(no file)') delete contents[place];
    else if (language === 'base64') contents[place] = bytesOf(text);
    else if (place !== 'command') contents[place] = text;
  }
  const host = createMemoryHost(contents);
  const { diagnostics } = compileCatalogue(host, { language: 'en', modules: modulesOf(files) });
  const textOf = (path: string): string | undefined => {
    const content = contents[path];
    return typeof content === 'string' || content === undefined ? content : decode(content).text;
  };
  return { diagnostics, frame: (diagnostic) => codeFrame([diagnostic], { textOf, folder: 'courses', language: 'en', colours: false }) };
}

/** The modules that `sukhbat check first second` names. */
function modulesOf(files: readonly ExampleFile[]): readonly string[] {
  return files.find(({ place }) => place === 'command')?.text.trim().split(/\s+/u).slice(2) ?? [];
}

/** A last line `… 2400000 bytes` stands for as many bytes as it takes to make the file so large. */
function bytesOf(text: string): Uint8Array {
  const [, base64 = '', size] = /^([\s\S]*?)(?:… (\d+) bytes)?\s*$/u.exec(text) ?? [];
  const written = Buffer.from(base64, 'base64');
  const bytes = new Uint8Array(Math.max(written.length, Number(size ?? 0)));
  bytes.set(written);
  return bytes;
}
