import { isSpeech } from '../items/item.ts';
import { asksNegatively, denies } from '../language/negation.ts';
import type { Rule } from '../rule.ts';

/** A negative question, and an answer that is negative as well. */
export const itemNegative: Rule = ({ items, report }) => {
  for (const { kind, question, pointer, language, options, emphasised } of items) {
    if (kind === 'decision' || !asksNegatively(question, language)) continue;
    const negative = options.find((option) => !isSpeech(option) && denies(option.text, language));
    if (negative) report('item-double-negative', negative.pointer);
    else if (!emphasised) report('item-negative-stem', pointer);
  }
};
