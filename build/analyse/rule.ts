import type { ReportExtras } from '../diagnostics/report.ts';
import type { MessageLanguage, MessageValues } from '../diagnostics/message.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import type { Span } from '../source/source-file.ts';
import type { CourseStudy } from './study.ts';

/** What a static check may look at: one language of a module, and the module as a whole. */
export interface RuleContext extends CourseStudy {
  readonly lowered: LoweredCourse;
  /** Language of the messages. */
  readonly words: MessageLanguage;
  /** Where a part of the course was written; the nearest enclosing part when it has no place of its own. */
  place(pointer: string): Span;
  report(code: DiagnosticCode, pointer: string, values?: MessageValues, extras?: ReportExtras): void;
}

/** One static check. Looks, reports, changes nothing, knows of no other check. */
export type Rule = (context: RuleContext) => void;
