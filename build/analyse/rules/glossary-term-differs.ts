import { timesUsed } from '../language/terms-in.ts';
import type { Rule } from '../rule.ts';

/**
 * A lesson that uses a term in the language written first and never in its translation: there the thing has another name,
 * which the glossary does not explain. Terms stand in the same order in every language.
 */
export const glossaryTermDiffers: Rule = ({ lowered, language, course, report }) => {
  const source = lowered.courses[lowered.source];
  if (!source || language === lowered.source || source.glossary.length !== course.glossary.length) return;
  for (const [index, unit] of course.units.entries()) {
    const original = source.units.find(({ id }) => id === unit.id);
    if (unit.kind !== 'lesson' || original?.kind !== 'lesson') continue;
    for (const [place, { term }] of course.glossary.entries()) {
      const model = source.glossary[place]!.term;
      if (timesUsed(original, model) > 0 && timesUsed(unit, term) === 0) report('glossary-term-differs', `/units/${index}`, { term, original: model, source: `${lowered.source}/` });
    }
  }
};
