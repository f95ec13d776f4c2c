/** Every static check of a module, each a file of its own under rules/. */
import type { MessageLanguage } from '../diagnostics/message.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoweredCourse, Origins } from '../lower/origins.ts';
import type { Span } from '../source/source-file.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/registry.ts';
import { studyCourse, type CourseStudy } from './study.ts';

/** Runs every rule over every language of a module. */
export function analyseCourse(lowered: LoweredCourse, reporter: Reporter, words: MessageLanguage, studies = studyCourse(lowered)): void {
  for (const study of studies) {
    const context = contextFor(lowered, study, reporter, words);
    for (const rule of rules) rule(context);
  }
}

function contextFor(lowered: LoweredCourse, study: CourseStudy, reporter: Reporter, words: MessageLanguage): RuleContext {
  const origins = lowered.origins[study.language] ?? new Map<string, Span>();
  const place = (pointer: string): Span => placeOf(origins, pointer);
  return { ...study, lowered, words, place, report: (code, pointer, values, extras) => reporter.report(code, place(pointer), values, extras) };
}

/** The place of a part, or of the nearest part around it that has one. */
function placeOf(origins: Origins, pointer: string): Span {
  // A table of points or changes has no place of its own, but its entries have.
  if (/\/(?:points|effects|remember)$/u.test(pointer)) for (const [part, span] of origins) if (part.startsWith(`${pointer}/`)) return span;
  for (let part = pointer; ; part = part.slice(0, part.lastIndexOf('/'))) {
    const span = origins.get(part);
    if (span) return span;
    if (part === '') throw new Error(`Nothing around ${pointer} has a place.`);
  }
}
