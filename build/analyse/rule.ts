import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import type { ReportExtras } from '../diagnostics/report.ts';
import type { MessageLanguage, MessageValues } from '../diagnostics/message.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import type { Span } from '../source/source-file.ts';
import type { Item } from './items/item.ts';
import type { RolePlayProof } from './proof.ts';

/** What a static check may look at: one language of a module, and the module as a whole. */
export interface RuleContext {
  readonly lowered: LoweredCourse;
  readonly language: Language;
  readonly course: Course;
  /** Language of the messages. */
  readonly words: MessageLanguage;
  /** Where a part of the course was written; the nearest enclosing part when it has no place of its own. */
  place(pointer: string): Span;
  report(code: DiagnosticCode, pointer: string, values?: MessageValues, extras?: ReportExtras): void;
  /** Role-plays of this language with their place in the course and what is proved about them. */
  readonly rolePlays: readonly { readonly rolePlay: RolePlay; readonly pointer: string; readonly proof: RolePlayProof }[];
  /** Questions and decisions of this language. */
  readonly items: readonly Item[];
}

/** One static check. Looks, reports, changes nothing, knows of no other check. */
export type Rule = (context: RuleContext) => void;
