import type { Course } from '../../../src/model/course.schema.ts';
import type { FacilitatorNote } from '../../lower/facilitator.ts';
import { compareParts } from '../parity/compare-parts.ts';
import type { Part } from '../parity/skeleton.ts';
import type { Rule } from '../rule.ts';

/** The pages beside the units: as many terms, sources and sections of the facilitator's note in every language, in the same order. */
export const translationPages: Rule = (context) => {
  const { lowered, language, course } = context;
  const source = lowered.courses[lowered.source];
  if (!source || language === lowered.source) return;
  compareParts(context, { base: '', here: entriesOf(course), there: entriesOf(source) });
  const [note, original] = [lowered.facilitator?.[language], lowered.facilitator?.[lowered.source]];
  if (note && original) compareParts(context, { base: '/facilitator', here: sectionsOf(note), there: sectionsOf(original), name: (unit) => unit || '–' });
};

/** A page that is missing altogether is told as such, not entry by entry. */
function entriesOf({ glossary, sources }: Course): readonly Part[] {
  return [
    ...glossary.map((_, index): Part => ({ pointer: `/glossary/${index}`, name: 'term', value: '' })),
    ...sources.map((_, index): Part => ({ pointer: `/sources/${index}`, name: 'source', value: '' })),
  ];
}

function sectionsOf({ sections }: FacilitatorNote): readonly Part[] {
  return sections.flatMap(({ unit }, index): readonly Part[] => [
    { pointer: `/sections/${index}`, name: 'note-section', value: '' },
    { pointer: `/sections/${index}/unit`, name: 'note-link', value: unit ?? '' },
  ]);
}
