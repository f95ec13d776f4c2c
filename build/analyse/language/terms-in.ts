import type { Lesson } from '../../../src/model/lesson.schema.ts';
import { countTerm } from '../../lower/mark-terms.ts';
import { textsOfUnit } from './course-texts.ts';
import { paragraphsOf } from './sentences.ts';

/** How often a lesson uses a term of the glossary, in whatever form. */
export function timesUsed(lesson: Lesson, term: string): number {
  return textsOfUnit(lesson, '').flatMap(({ html }) => paragraphsOf(html)).reduce((sum, text) => sum + countTerm(text, term), 0);
}
