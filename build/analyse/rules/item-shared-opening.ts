import type { Language } from '../../../src/model/common.schema.ts';
import type { ItemOption } from '../items/item.ts';
import { foldForSearch } from '../language/find-words.ts';
import type { Rule } from '../rule.ts';

/** Three words are worth moving to the question; of two only those that say who acts. */
const FEWEST = [3, 2] as const;
/** "You should", «вы должны», «сіз оған». */
const WHO: Readonly<Record<Language, RegExp>> = {
  en: /^(?:you|we|one) (?:should|must|need|can|ought)$/u,
  ru: /^(?:вам|вы|нам) (?:нужно|надо|следует|должны|можете|необходимо)$/u,
  kk: /^[«“]?(?:сіз|біз|мен|ол|олар) \p{L}+$/u,
};

export const itemSharedOpening: Rule = ({ items, report }) => {
  for (const { kind, language, options, pointer } of items) {
    if (kind === 'decision') continue;
    const words = FEWEST.map((count) => sharedOpening(options, count)).find((opening) => opening !== undefined && (opening.split(' ').length === 3 || saysWho(opening, language)));
    if (words !== undefined) report('item-shared-opening', pointer, { words });
  }
};

function sharedOpening(options: readonly ItemOption[], count: number): string | undefined {
  const openings = new Set(options.map(({ text }) => foldForSearch(text).split(/\s+/u).slice(0, count).join(' ')));
  const [words] = openings;
  return openings.size === 1 && words?.split(' ').length === count ? words : undefined;
}

function saysWho(opening: string, language: Language): boolean {
  return WHO[language].test(opening);
}
