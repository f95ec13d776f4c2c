import type { Language } from '../../../src/model/common.schema.ts';
import { distractorsOf, keyOf, type Item } from '../items/item.ts';
import { pointsAtOthers } from '../language/combined-option.ts';
import { formOf, type Form } from '../language/form-of.ts';
import type { Rule } from '../rule.ts';

/** The right answer is the only one that fits the question by its grammar, or the only one of its form. In a conversation a deed among words is no slip. */
export const itemGrammarCue: Rule = ({ items, report }) => {
  for (const item of items) {
    const key = keyOf(item);
    if (key && item.kind === 'single' && item.options.length > 2 && !pointsAtOthers(key.text, item.language) && (standsApart(item) || articleTells(item))) report('item-grammar-cue', key.pointer);
  }
};

/** Forms that no phrase of another kind has by accident: the key alone in one of them is seen at once, whatever the others are. Kazakh verbal nouns in -у stand among nouns. */
const UNMISTAKABLE: Readonly<Record<Language, readonly Form[]>> = { en: ['infinitive'], ru: ['infinitive', 'imperative'], kk: ['imperative', 'necessity', 'first-person'] };

/** The others agree in a form that is known, and the key has another; or the key alone has a form that cannot be mistaken. */
function standsApart(item: Item): boolean {
  const forms = distractorsOf(item).map(({ text }) => formOf(text, item.language));
  const own = formOf(keyOf(item)!.text, item.language);
  if (UNMISTAKABLE[item.language].includes(own) && !forms.includes(own)) return true;
  const [first, ...others] = forms;
  return first !== undefined && first !== 'other' && first !== own && others.every((form) => form === first);
}

/** "… is an": only one answer begins with a vowel. */
function articleTells({ stem, options }: Item): boolean {
  const article = /\b(an?)[:…\s]*$/iu.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return false;
  const fits = options.filter(({ text }) => /^(?:[aeiou]|hon[eo]|hour|heir)/iu.test(text) === (article === 'an'));
  return fits.length === 1 && fits[0]!.key;
}
