import type { Diagnostic } from '../../build/diagnostics/diagnostic.ts';
import { codeFrame } from '../../build/diagnostics/formatters/code-frame.ts';
import { rangeOf } from '../../build/diagnostics/formatters/position.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import type { Problem } from '../../src/studio/protocol.ts';

/** Diagnostics as the studio's page shows them. */
export function problemsOf(diagnostics: readonly Diagnostic[], language: MessageLanguage, textOf: (path: string) => string | undefined): readonly Problem[] {
  return diagnostics.map((diagnostic) => {
    const { code, severity, message, help, span } = diagnostic;
    const { line, column } = rangeOf(span, textOf(span.path)).start;
    return { code, severity, message, help: help ?? '', path: span.path, line, column, frame: excerptOf(codeFrame([diagnostic], { textOf, folder: '', language, colours: false })) };
  });
}

/** The lines alone: place, message and help are shown beside them. */
function excerptOf(frame: string): string {
  return frame.split('\n').filter((line) => /^[> ] +\d* *│/u.test(line)).join('\n');
}
