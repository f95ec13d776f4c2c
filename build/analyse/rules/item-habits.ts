import type { MessageLanguage } from '../../diagnostics/message.ts';
import { keyOf, type Item } from '../items/item.ts';
import { lettersIn } from '../language/find-words.ts';
import type { Rule, RuleContext } from '../rule.ts';

type Extreme = 'longest' | 'shortest' | 'middle';

const WORDS: Readonly<Record<Extreme, Readonly<Record<MessageLanguage, string>>>> = {
  longest: { en: 'the longest', ru: 'самый длинный', kk: 'ең ұзыны' },
  shortest: { en: 'the shortest', ru: 'самый короткий', kk: 'ең қысқасы' },
  middle: { en: 'of middle length', ru: 'средний по длине', kk: 'ұзындығы орташасы' },
};
const MARKS: readonly (readonly [RegExp, Readonly<Record<MessageLanguage, string>>])[] = [
  [/\d/u, { en: 'a number', ru: 'число', kk: 'сан' }],
  [/\?/u, { en: 'a question mark', ru: 'вопросительный знак', kk: 'сұрау белгісі' }],
];
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
  for (const extreme of ['longest', 'shortest', 'middle'] as const) {
    const hits = items.filter((item) => isExtreme(item, extreme));
    if (isHabit(hits.length, items)) report('item-key-length-habit', pointer, { count: hits.length, total: items.length, extreme: WORDS[extreme][words] });
  }
  for (const [mark, name] of MARKS) {
    const { hits, marked } = checkMark(mark, items);
    if (isHabit(hits, marked)) report('item-key-mark-habit', pointer, { count: hits, total: marked.length, mark: name[words] });
  }
  for (const place of [0, 1, 2, 3, 4]) {
    const hits = items.filter((item) => item.options[place]?.key);
    // A shuffled list has no places on screen; print-outs have, so only a glaring habit counts.
    if (hits.length > 0.6 * items.length && isHabit(hits.length, items)) report('item-key-position', pointer, { count: hits.length, total: items.length, place: place + 1 });
  }
}

/** Who has been told not to make the key the longest makes it the shortest, and then the one in the middle. */
function isExtreme(item: Item, extreme: Extreme): boolean {
  const lengths = item.options.map(({ text }) => lettersIn(text)).toSorted((one, other) => one - other);
  const key = lettersIn(keyOf(item)!.text);
  if (extreme === 'middle') return lengths.length === 3 && lengths[0]! < key && key < lengths[2]!;
  return lengths.filter((length) => length === key).length === 1 && key === (extreme === 'longest' ? lengths.at(-1) : lengths[0]);
}

/** Items in which one answer alone has the mark tell something; in the others nobody can go by it. */
function checkMark(mark: RegExp, items: readonly Item[]): { readonly hits: number; readonly marked: readonly Item[] } {
  const marked = items.filter(({ options }) => options.filter(({ text }) => mark.test(text)).length === 1);
  return { marked, hits: marked.filter((item) => mark.test(keyOf(item)!.text)).length };
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
