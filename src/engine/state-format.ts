/**
 * How a learner's state is written down.
 *
 *   state   = "s1." check "~" record* "!"        check: of everything after it, base 36
 *   record  = content "~" check2                 its own check, so that one damaged record costs one unit
 *   first   = modelVersion "." language? "." level? "." unit id?
 *   unit    = code "." flags field*              flags: one character, base 32
 *   field   = "A" attempts | "F" first | "B" best | "S" seed | "T" best seed      numbers in base 36
 *           | "P" id* | "Q" (id* | ".")          path and best path; "." means: the same as the path
 *           | "R" (id value)* | "V" ((id value)* | ".")     answers and best answers, likewise
 *   value   = id | "T" | "F" | ":" decimal | "(" id* ")" | "[" (key value)* "]"
 *   key     = id | "W" best | "L" worst
 *   id      = code | "*" text "*"                text: see `escape-text.ts`
 *
 * A code such as c12 ends where the next letter begins, so codes need nothing between them. What has its usual
 * value is not written. Only printable ASCII without quotes, spaces, `<`, `>`, `&`, `%`, `+` and backslash: some LMSs
 * pass it through XML, forms and SQL. The end mark shows that nothing was cut off.
 */
import type { LevelId } from '../model/common.schema.ts';

export const PREFIX = 's1.';
export const RECORD_END = '~';
export const STATE_END = '!';

/**
 * Most choices of a play that are kept. A longer play, which only a loop without `once` allows, is kept up to here:
 * the beginning of a play can always be replayed, its end alone never. Its results are kept as numbers all the same.
 */
export const MAX_PATH = 48;

export const levelLetters = { senior: 's', middle: 'm', frontline: 'f' } as const satisfies Record<LevelId, string>;

/** Keys of answers that are words, not codes. */
export const wordLetters: Readonly<Record<string, string>> = { best: 'W', worst: 'L' };

export const flags = { opened: 1, done: 2, passed: 4, running: 8 } as const;

/** What is written without escaping. A code of more digits is still written, as text. */
export const CODE = /^[a-z]{1,2}[0-9]{1,6}$/;

/** Room left in front of the state for what the record of the LMS remembers for itself. */
export const RECORD_MEMO_LENGTH = 27;
