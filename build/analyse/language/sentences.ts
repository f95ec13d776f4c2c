import { textOf } from './text-of.ts';

/** Ends of blocks: what stands in two paragraphs is never one sentence. */
const BLOCK = /<\/(?:p|li|td|th|dt|dd|h[1-6]|blockquote|figcaption|summary|div)>|<br\s*\/?>/giu;
/** A full stop after a single letter is an initial, after these an abbreviation. */
const SHORTENED = /(?:^|[\s(«“"])(?:\p{L}|ст|п|пп|г|гг|см|др|т\.\s?[едпк]|тыс|млн|руб|тг|б|ж|жж|т\.\s?б|e\.g|i\.e|etc|vs|No|Mr|Mrs|Dr)\.$/u;

/** The number of a note is not read as a word, and would hide the end of the sentence it stands behind. */
const NOTE = /<sup><a data-note="[^"]*">\d+<\/a><\/sup>/gu;

/** The paragraphs of a piece of HTML as plain text. */
export function paragraphsOf(html: string): readonly string[] {
  return html.replace(NOTE, '').replace(BLOCK, '$&\n').split('\n').map(textOf).filter((text) => text !== '');
}

/** The sentences of a piece of HTML, each as plain text. */
export function sentencesOf(html: string): readonly string[] {
  return paragraphsOf(html).flatMap(splitSentences);
}

function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of paragraph.split(/(?<=[.!?…][»”")]?)\s+(?=[\p{Lu}«„“"(])/u)) {
    const before = sentences.at(-1);
    if (before !== undefined && SHORTENED.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** Words with the hyphens and apostrophes inside them; numbers count as well. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'‑][\p{L}\p{N}]+)*/gu) ?? [];
}
