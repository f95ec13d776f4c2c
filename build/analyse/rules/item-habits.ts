import type { MessageLanguage } from '../../diagnostics/message.ts';
import { keyOf, type Item } from '../items/item.ts';
import { lettersIn } from '../language/find-words.ts';
import type { Rule, RuleContext } from '../rule.ts';

const WORDS: Readonly<Record<'longest' | 'shortest', Readonly<Record<MessageLanguage, string>>>> = {
  longest: { en: 'longest', ru: 'длинный', kk: 'ұзыны' },
  shortest: { en: 'shortest', ru: 'короткий', kk: 'қысқасы' },
};
const FEWEST_ITEMS = 6;

/** Habits over a whole unit: the key mostly longest, mostly shortest, mostly at one place. */
export const itemHabits: Rule = (context) => {
  for (const [index] of context.course.units.entries()) {
    const pointer = `/units/${index}`;
    const items = context.items.filter((item) => keyOf(item) && item.pointer.startsWith(`${pointer}/`));
    if (items.length >= FEWEST_ITEMS) checkUnit(items, pointer, context);
  }
};

function checkUnit(items: readonly Item[], pointer: string, { report, words }: RuleContext): void {
  for (const extreme of ['longest', 'shortest'] as const) {
    const hits = items.filter((item) => isExtreme(item, extreme === 'longest' ? Math.max : Math.min));
    if (isHabit(hits.length, items)) report('item-key-length-habit', pointer, { count: hits.length, total: items.length, extreme: WORDS[extreme][words] });
  }
  for (const place of [0, 1, 2, 3, 4]) {
    const hits = items.filter((item) => item.options[place]?.key);
    // A shuffled list has no places on screen; print-outs have, so only a glaring habit counts.
    if (hits.length > 0.6 * items.length && isHabit(hits.length, items)) report('item-key-position', pointer, { count: hits.length, total: items.length, place: place + 1 });
  }
}

function isExtreme(item: Item, pick: (...lengths: number[]) => number): boolean {
  const lengths = item.options.map(({ text }) => lettersIn(text));
  const top = pick(...lengths);
  return lengths.filter((length) => length === top).length === 1 && item.options[lengths.indexOf(top)]!.key;
}

/** Whether so many hits are rarer than one in a hundred by chance alone: the upper tail of the exact distribution. */
function isHabit(hits: number, items: readonly Item[]): boolean {
  const expected = items.reduce((sum, { options }) => sum + 1 / options.length, 0);
  if (hits <= expected) return false;
  const chances = new Float64Array(items.length + 1);
  chances[0] = 1;
  for (const [index, { options }] of items.entries()) {
    const p = 1 / options.length;
    for (let count = index + 1; count > 0; count -= 1) chances[count] = chances[count]! * (1 - p) + chances[count - 1]! * p;
    chances[0] = chances[0]! * (1 - p);
  }
  return chances.subarray(hits).reduce((sum, chance) => sum + chance, 0) < 0.01;
}
