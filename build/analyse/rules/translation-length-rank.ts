import type { MessageLanguage } from '../../diagnostics/message.ts';
import { keyOf, type Item } from '../items/item.ts';
import { itemsOf } from '../items/items-of.ts';
import { lettersIn } from '../language/find-words.ts';
import type { Rule } from '../rule.ts';

type Rank = 'longest' | 'shortest';

const WORDS: Readonly<Record<Rank, Readonly<Record<MessageLanguage, string>>>> = {
  longest: { en: 'longest', ru: 'самый длинный', kk: 'ең ұзын' },
  shortest: { en: 'shortest', ru: 'самый короткий', kk: 'ең қысқа' },
};
/** How much longer than the next one is seen at a glance. */
const MARGIN = 1.15;
const LETTERS_APART = 6;

/** A key that stands out by its length in a translation and not in the language written first: whoever reads the translation has it easier. */
export const translationLengthRank: Rule = ({ lowered, language, items, report, words }) => {
  const source = lowered.courses[lowered.source];
  if (!source || language === lowered.source) return;
  const originals = new Map(itemsOf(source).map((item) => [item.pointer, item]));
  for (const item of items) {
    const original = originals.get(item.pointer);
    const rank = rankOf(item);
    if (!original || rank === undefined || rankOf(original) === rank) continue;
    report('translation-length-rank', keyOf(item)!.pointer, { rank: WORDS[rank][words], source: `${lowered.source}/` });
  }
};

/** Whether the key stands out. */
function rankOf(item: Item): Rank | undefined {
  const key = keyOf(item);
  if (!key) return undefined;
  const own = lettersIn(key.text);
  const others = item.options.filter((option) => option !== key).map(({ text }) => lettersIn(text));
  const [shortest, longest] = [Math.min(...others), Math.max(...others)];
  if (own >= longest * MARGIN && own - longest >= LETTERS_APART) return 'longest';
  return shortest >= own * MARGIN && shortest - own >= LETTERS_APART ? 'shortest' : undefined;
}
