import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { DiagnosticCode } from '../../build/diagnostics/registry.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { htmlDocument } from '../lms/html/document.ts';

/** The page of the documentation about one diagnostic. */
export function diagnosticPage(code: DiagnosticCode, language: MessageLanguage): string {
  const text = readFileSync(join(packageRoot(), 'docs', 'diagnostics', `${code}.md`), 'utf8');
  return htmlDocument(language, code, '<style>main{max-width:52rem;margin:1rem auto;padding:0 1rem;overflow-wrap:anywhere}pre{overflow:auto;padding:.75rem;background:var(--soft);border-radius:.5rem}</style>\n', `<main lang="en">${marked.parse(text, { async: false })}</main>`);
}
