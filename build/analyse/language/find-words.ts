/** Looks words up in a text. `\b` fails on Cyrillic, so word edges are spelt out. */
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/** Latin letters that stand for Kazakh ones in careless typing. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { i: 'і', h: 'һ', ə: 'ә', a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' };

let lastText = '';
let lastFolded = '';

/** The form in which texts and words are compared. One text is looked at for many words in turn, so the last is remembered. */
export function foldForSearch(text: string): string {
  if (text !== lastText) [lastText, lastFolded] = [text, fold(text)];
  return lastFolded;
}

function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/ё/gu, 'е').replace(/’/gu, "'");
  return lower.replace(/\p{L}+/gu, (word) => (/\p{Script=Cyrillic}/u.test(word) ? word.replace(/[a-zə]/gu, (letter) => LOOK_ALIKES[letter] ?? letter) : word));
}

const beginnings = new Map<string, string>();

/** The first letters of a word, which every text must have that has the word: looking for them is much faster than the pattern. */
function beginningOf(word: string): string {
  const known = beginnings.get(word);
  if (known !== undefined) return known;
  const made = fold(word.replace(/\$$/u, '')).split(' ', 1)[0] ?? '';
  beginnings.set(word, made);
  return made;
}

const patterns = new Map<string, RegExp>();

function pattern(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const whole = word.endsWith('$');
  const stem = fold(whole ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
  // "n't" stands inside a word.
  const made = new RegExp(`${stem.startsWith('n\'') ? '' : BEFORE}${stem}${whole ? AFTER : ''}`, 'u');
  patterns.set(word, made);
  return made;
}

/** The words of a list that stand in a text. */
export function findWords(text: string, words: readonly string[]): readonly string[] {
  const folded = foldForSearch(text);
  return words.filter((word) => hasWord(folded, word)).map((word) => word.replace(/\$$/u, ''));
}

function hasWord(folded: string, word: string): boolean {
  return folded.includes(beginningOf(word)) && pattern(word).test(folded);
}

/** The same, with phrases taken out first that only look like one of the words. */
export function findWordsBut(text: string, words: readonly string[], but: readonly string[]): readonly string[] {
  const without = but.reduce((folded, phrase) => (hasWord(folded, phrase) ? folded.replace(new RegExp(pattern(phrase).source, 'gu'), ' ') : folded), foldForSearch(text));
  return findWords(without, words);
}

/** Letters and digits: what length means to somebody who skims. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The beginning of a word: close enough to a root for Kazakh suffixes and Russian endings. */
export function rootOf(word: string): string {
  return word.slice(0, 5);
}

/** Roots of the longer words. */
export function rootsOf(text: string, stop: readonly string[]): ReadonlySet<string> {
  const words = foldForSearch(text).match(/\p{L}+/gu) ?? [];
  const stopped = new Set(stop.map(rootOf));
  return new Set(words.filter((word) => word.length >= 5).map(rootOf).filter((root) => !stopped.has(root)));
}
