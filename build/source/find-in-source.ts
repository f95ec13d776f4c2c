import type { SourceFile, Span } from './source-file.ts';

/** The place of some words within a place: Markdown signs and line ends between them don't matter. The whole place when they aren't there. */
export function findInSource(words: string, within: Span, file: Pick<SourceFile, 'text'>): Span {
  const parts = words.match(/[\p{L}\p{N}]+/gu);
  if (!parts) return within;
  const pattern = `(?<![\\p{L}\\p{N}])${parts.map((part) => part.replace(/[её]/giu, '[её]')).join('[^\\p{L}\\p{N}]+')}`;
  const text = file.text.slice(within.start, within.end);
  const found = new RegExp(pattern, 'u').exec(text) ?? new RegExp(pattern, 'iu').exec(text);
  return found ? { path: within.path, start: within.start + found.index, end: within.start + found.index + found[0].length } : within;
}
