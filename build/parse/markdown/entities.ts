import type { Span } from '../../source/source-file.ts';
import { sliceView, spanOf, type View } from './view.ts';

/** The named characters that authors type; any other `&name;` stays as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', ndash: '–', mdash: '—', laquo: '«', raquo: '»',
  hellip: '…', copy: '©', reg: '®', trade: '™', deg: '°', plusmn: '±', times: '×', minus: '−', middot: '·', bull: '•',
  rarr: '→', larr: '←', le: '≤', ge: '≥', ne: '≠', thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003', sect: '§', numero: '№',
};

/** The text with `&…;` replaced, in pieces: each is either as written or one character reference. */
export function decodeEntities(view: View): readonly { readonly text: string; readonly span: Span }[] {
  const pieces: { text: string; span: Span }[] = [];
  let start = 0;
  const push = (end: number, text?: string): void => {
    if (end > start) pieces.push({ text: text ?? view.text.slice(start, end), span: spanOf(sliceView(view, start, end)) });
    start = end;
  };
  for (const match of view.text.matchAll(/&(?:#(\d{1,7})|#[Xx]([0-9A-Fa-f]{1,6})|([A-Za-z]+));/gu)) {
    const character = decode(match);
    if (character === undefined) continue;
    push(match.index);
    push(match.index + match[0].length, character);
  }
  push(view.text.length);
  return pieces;
}

function decode([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
}
