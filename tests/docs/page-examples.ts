import { existsSync, readFileSync } from 'node:fs';
import { compileExample } from '../diagnostics/example-module.ts';

const docs = new URL('../../docs/', import.meta.url);

export interface PageExample {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

export function readPage(name: string): string {
  return readFileSync(new URL(name, docs), 'utf8');
}

/** What stands between fences of Markdown or YAML: every example of a page is one that works. */
export function examplesOf(page: string): readonly PageExample[] {
  const fences = page.matchAll(/^```(markdown|yaml)([^\n]*)\n([\s\S]*?)^```$/gmu);
  return [...fences].map(([, language = '', place = '', text = '']) => ({ place: place.trim(), language, text }));
}

/** `code: message` of each error. */
export function errorsIn(example: PageExample): readonly string[] {
  const { diagnostics } = compileExample([example]);
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
}

/** Files a page links to, outside its examples, and that are not there. */
export function missingFiles(page: string): readonly string[] {
  const linked = [...page.replace(/^```[\s\S]*?^```$/gmu, '').matchAll(/\]\((?!#|\.\.\/media)([^)#]+)(?:#[^)]*)?\)/gu)].map(([, path = '']) => path);
  return linked.filter((path) => !existsSync(new URL(path, docs)));
}
