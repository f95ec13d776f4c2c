import type { Rule } from '../../../build/analyse/rule.ts';
import { studyCourse } from '../../../build/analyse/study.ts';
import type { MessageValues } from '../../../build/diagnostics/message.ts';
import type { LoweredCourse } from '../../../build/lower/origins.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import { exampleCourse } from '../../fixtures/example-course.ts';

export interface Finding {
  readonly code: string;
  readonly pointer: string;
  readonly values: MessageValues;
}

/** What one rule finds in a module of these courses; the first is the one written first. */
export function runRule(rule: Rule, courses: readonly Course[], limits?: LoweredCourse['limits']): readonly Finding[] {
  const findings: Finding[] = [];
  const lowered: LoweredCourse = {
    languages: courses.map(({ language }) => language), source: courses[0]!.language, origins: {}, media: new Map(),
    courses: Object.fromEntries(courses.map((course) => [course.language, course])), ...(limits ? { limits } : {}),
  };
  for (const study of studyCourse(lowered)) {
    rule({ ...study, lowered, words: 'en', place: () => ({ path: '', start: 0, end: 0 }), report: (code, pointer, values = {}) => void findings.push({ code, pointer, values }) });
  }
  return findings;
}

/** A course of one lesson with these paragraphs. */
export function lessonOf(language: Language, ...paragraphs: readonly string[]): Course {
  const course = exampleCourse(language);
  return {
    ...course,
    units: [{ kind: 'lesson', id: 'why', code: 'u1', title: '', minutes: 1, levels: [], notes: [], sections: [{ id: 's1', levels: [], blocks: paragraphs.map((html) => ({ kind: 'prose', html: `<p>${html}</p>` })) }] }],
  };
}
