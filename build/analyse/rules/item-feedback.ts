import type { Language } from '../../../src/model/common.schema.ts';
import { foldForSearch } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Item } from '../items/item.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Feedback that is missing, says only right or wrong, or is the same everywhere. Right or wrong alone teaches next to nothing. */
export const itemFeedback: Rule = ({ items, report }) => {
  // A survey has no right answers, so there is nothing to explain.
  for (const item of items) if (item.kind !== 'decision' && item.options.some(({ key }) => key)) check(item, report);
};

function check({ options, language }: Item, report: RuleContext['report']): void {
  const seen = new Set<string>();
  for (const { feedback, pointer } of options) {
    const text = feedback === undefined ? '' : foldForSearch(feedback).replace(/[\p{P}\s]+$/u, '');
    if (feedback === undefined) report('item-feedback-missing', pointer);
    else if (saysOnlyVerdict(text, language)) report('item-feedback-empty', `${pointer}/feedback`, { text: feedback });
    else if (seen.has(text)) report('item-feedback-same', `${pointer}/feedback`);
    seen.add(text);
  }
}

/** "No, that is a wrong answer", "read the lesson again": however many words, every one of them is part of a verdict. */
function saysOnlyVerdict(text: string, language: Language): boolean {
  const { verdicts, aroundVerdicts } = wordLists[language];
  const known = new Set([...verdicts.flatMap((verdict) => verdict.split(' ')), ...aroundVerdicts]);
  return (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).every((word) => known.has(word));
}
