import { analyseCourse } from '../analyse/analyse-course.ts';
import type { CourseStudy } from '../analyse/study.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/message.ts';
import { createReporter } from '../diagnostics/report.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import type { Finding } from './report-types.ts';

const LANGUAGES: readonly MessageLanguage[] = ['en', 'ru', 'kk'];

/** Everything the static checks say of a module, in every language of the report at once. `textOf` gives the text of a file, for its lines. */
export function findFindings(lowered: LoweredCourse, studies: readonly CourseStudy[], textOf: (path: string) => string | undefined): readonly Finding[] {
  const [first = [], ...others] = LANGUAGES.map((language) => diagnosticsIn(language, lowered, studies));
  return first.map((diagnostic, index): Finding => {
    const same = [diagnostic, ...others.map((other) => other[index]!)];
    const say = (words: (one: Diagnostic) => string): Finding['message'] => Object.fromEntries(LANGUAGES.map((language, at) => [language, words(same[at]!)]));
    const { code, severity, span } = diagnostic;
    return { code, severity, path: span.path, line: lineAt(textOf(span.path) ?? '', span.start), message: say(({ message }) => message), help: say(({ help }) => help ?? '') };
  }).toSorted((one, other) => (one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1));
}

/** The checks find the same things in the same order, whatever the language they say them in. */
function diagnosticsIn(language: MessageLanguage, lowered: LoweredCourse, studies: readonly CourseStudy[]): readonly Diagnostic[] {
  const reporter = createReporter(language);
  analyseCourse(lowered, reporter, language, studies);
  return reporter.diagnostics;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
