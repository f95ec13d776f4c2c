const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', 'ə': 'ә', 'ñ': 'ң',
};
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The form in which two typed texts are compared: case, spaces, punctuation at the ends, ё/е, hyphens and dashes,
 * and Latin letters that look like Cyrillic ones (in a word that also has Cyrillic letters) do not matter.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[«»„“”"]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(foldLookAlikes)
    .join(' ')
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

function foldLookAlikes(word: string): string {
  return CYRILLIC.test(word) ? word.replace(/[a-zəñ]/gu, (letter) => LOOK_ALIKES[letter] ?? letter) : word;
}
