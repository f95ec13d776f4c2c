import { distractorsOf, keyOf, type Item } from '../items/item.ts';
import { formOf } from '../language/form-of.ts';
import type { Rule } from '../rule.ts';

/** The right answer is the only one that fits the question by its grammar, or the only one of its form. In a conversation a deed among words is no slip. */
export const itemGrammarCue: Rule = ({ items, report }) => {
  for (const item of items) {
    const key = keyOf(item);
    if (key && item.kind === 'single' && item.options.length > 2 && (standsApart(item) || articleTells(item))) report('item-grammar-cue', key.pointer);
  }
};

/** The others agree in a form that is known, and the key has another. */
function standsApart(item: Item): boolean {
  const [first, ...others] = distractorsOf(item).map(({ text }) => formOf(text, item.language));
  const own = formOf(keyOf(item)!.text, item.language);
  return first !== undefined && first !== 'other' && first !== own && others.every((form) => form === first);
}

/** "… is an": only one answer begins with a vowel. */
function articleTells({ stem, options }: Item): boolean {
  const article = /\b(an?)[:…\s]*$/iu.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return false;
  const fits = options.filter(({ text }) => /^(?:[aeiou]|hon[eo]|hour|heir)/iu.test(text) === (article === 'an'));
  return fits.length === 1 && fits[0]!.key;
}
