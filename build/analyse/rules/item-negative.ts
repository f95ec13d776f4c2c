import { isSpeech } from '../items/item.ts';
import { asksNegatively, asksWhatToAvoid, denies, leavesOneOut } from '../language/negation.ts';
import type { Rule } from '../rule.ts';

/** A negative question, and an answer that is negative as well. */
export const itemNegative: Rule = ({ items, report }) => {
  for (const { kind, stem, question, pointer, language, options, emphasised } of items) {
    if (kind === 'decision') continue;
    const asks = asksNegatively(question, language) || leavesOneOut(stem, language);
    const negative = asks || asksWhatToAvoid(question, language) ? options.find((option) => !isSpeech(option) && denies(option.text, language)) : undefined;
    if (negative) report('item-double-negative', negative.pointer);
    else if (asks && !emphasised) report('item-negative-stem', pointer);
  }
};
