/** What a compiler that runs after every keystroke need not work out again. */
import { createLoweringMemory, noLoweringMemory, type LoweringMemory } from './lower/lowering-memory.ts';
import { createPageMemory, noPageMemory, type PageMemory } from './parse/page-memory.ts';

export interface CourseMemory {
  readonly pages: PageMemory;
  readonly lowering: LoweringMemory;
}

export function createCourseMemory(): CourseMemory {
  return { pages: createPageMemory(), lowering: createLoweringMemory() };
}

/** For a compilation that is made once. */
export const noCourseMemory: CourseMemory = { pages: noPageMemory, lowering: noLoweringMemory };
