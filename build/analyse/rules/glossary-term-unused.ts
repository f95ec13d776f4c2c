import { timesUsed } from '../language/terms-in.ts';
import type { Rule } from '../rule.ts';

/** A term that no lesson uses is explained to nobody. Said once, for the language written first. */
export const glossaryTermUnused: Rule = ({ lowered, language, course, report }) => {
  if (language !== lowered.source) return;
  const lessons = course.units.filter((unit) => unit.kind === 'lesson');
  for (const [index, { term }] of course.glossary.entries()) {
    if (!lessons.some((lesson) => timesUsed(lesson, term) > 0)) report('glossary-term-unused', `/glossary/${index}`, { term });
  }
};
