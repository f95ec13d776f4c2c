/** Every static check of a module, each a file of its own under rules/. */
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { MessageLanguage } from '../diagnostics/message.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoweredCourse, Origins } from '../lower/origins.ts';
import type { Span } from '../source/source-file.ts';
import { itemsOf } from './items/items-of.ts';
import { proveRolePlay } from './proof.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/registry.ts';

/** Runs every rule over every language of a module. */
export function analyseCourse(lowered: LoweredCourse, reporter: Reporter, words: MessageLanguage): void {
  for (const language of lowered.languages) {
    const course = lowered.courses[language];
    if (!course) continue;
    const context = contextFor(lowered, language, course, reporter, words);
    for (const rule of rules) rule(context);
  }
}

function contextFor(lowered: LoweredCourse, language: Language, course: Course, reporter: Reporter, words: MessageLanguage): RuleContext {
  const origins = lowered.origins[language] ?? new Map<string, Span>();
  const place = (pointer: string): Span => placeOf(origins, pointer);
  return {
    lowered,
    language,
    course,
    words,
    place,
    report: (code, pointer, values, extras) => reporter.report(code, place(pointer), values, extras),
    items: itemsOf(course),
    rolePlays: course.units.flatMap((unit, index) =>
      unit.kind === 'role-play' ? [{ rolePlay: unit, pointer: `/units/${index}`, proof: proveRolePlay(unit, language, course.rules.partialPasses) }] : [],
    ),
  };
}

/** The place of a part, or of the nearest part around it that has one. */
function placeOf(origins: Origins, pointer: string): Span {
  for (let part = pointer; ; part = part.slice(0, part.lastIndexOf('/'))) {
    const span = origins.get(part);
    if (span) return span;
    if (part === '') throw new Error(`Nothing around ${pointer} has a place.`);
  }
}
