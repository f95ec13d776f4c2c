import { LETTERS } from '../language/combined/combined-phrases.ts';
import { pointsByPlace } from '../language/combined-option.ts';
import type { Item } from './item.ts';

/** `1) … 2) …`, `1 – … 2 – …`, `(а) … (б) …`, `I. … II. …` in the question. */
const LISTED = new RegExp(`(?:^|[\\s(])(?:\\d|[ivx]{1,4}|[${LETTERS}])(?:\\)|[.:](?=\\s)|\\s[–—-](?=\\s))\\s*\\p{L}`, 'giu');
const MARK = `(?:№ ?|#)?(?:\\d|[ivx]{1,4}|[${LETTERS}])\\)?(?:-?(?:е|й|я|ое|ая|ые|ші|шы|st|nd|rd|th))?`;
const AND = '(?:\\s*(?:,|;|&|\\+|\\/|\\s(?:and|или|or|и|және|мен|пен|бен)\\s))\\s*(?:and |и |және )?';
const BEFORE = '(?:only|both|just|только|лишь|оба|тек|и|and|және|мен|statements?|items?|points?|steps?|утверждени\\p{L}+|пункт\\p{L}*|шаг\\p{L}*|верны)';
const AFTER = '(?:only|both|ғана|верны|тұжырым\\p{L}*|пункт\\p{L}*|утверждени\\p{L}+|қадам\\p{L}*|are (?:right|true|correct)|дұрыс)';
/** Nothing but the marks of such a list: `1 and 3`, `только б`, `II, III`. */
const MARKS = new RegExp(`^(?:${BEFORE}\\s+)*${MARK}(?:${AND}${MARK})*(?:\\s+${AFTER})*[.]?$`, 'iu');

/** Whether the question lists statements by marks and the answers are sets of these marks. Without the list, bare figures are values. */
export function asksForMarks({ stem, options, language }: Item): boolean {
  return (stem.match(LISTED)?.length ?? 0) >= 2 && options.filter(({ text }) => MARKS.test(text) || pointsByPlace(text, language)).length >= 2;
}
