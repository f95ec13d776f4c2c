import type { MessageLanguage } from '../../diagnostics/message.ts';
import { distractorsOf, keyOf } from '../items/item.ts';
import { lettersIn } from '../language/find-words.ts';
import type { Rule } from '../rule.ts';

const WORDS: Readonly<Record<'longer' | 'shorter', Readonly<Record<MessageLanguage, string>>>> = {
  longer: { en: 'longest', ru: 'длиннее', kk: 'ұзын' },
  shorter: { en: 'shortest', ru: 'короче', kk: 'қысқа' },
};
const LETTERS_APART = 12;
/** One wrong answer of about the same length hides the key, whatever a third one does to the mean. */
const APART_FROM_NEAREST = { ratio: 1.15, letters: 4 };

/** The key given away by its length. Longest-is-right is the flaw that most inflates scores. */
export const itemKeyLongest: Rule = ({ items, report, words }) => {
  for (const item of items) {
    const key = keyOf(item);
    if (!key || item.kind === 'multiple') continue;
    const length = lettersIn(key.text);
    const others = distractorsOf(item).map(({ text }) => lettersIn(text));
    const mean = others.reduce((sum, letters) => sum + letters, 0) / others.length;
    const longest = isApart(length, Math.max(...others));
    if (!longest && !isApart(Math.min(...others), length)) continue;
    const ratio = longest ? length / mean : mean / length;
    if (Math.abs(length - mean) < LETTERS_APART || ratio < 1.35) continue;
    const extreme = WORDS[longest ? 'longer' : 'shorter'][words];
    report(ratio >= 1.6 ? 'item-key-longest' : 'item-key-long', key.pointer, { extreme, key: length, others: Math.round(mean) });
  }
};

function isApart(longer: number, shorter: number): boolean {
  return longer >= APART_FROM_NEAREST.ratio * shorter && longer - shorter >= APART_FROM_NEAREST.letters;
}
