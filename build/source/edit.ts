import type { Span } from './source-file.ts';

/** A stretch of a file to be replaced; a stretch without length is a place to insert at. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that belong together: all of them or none. */
export type Change = readonly Edit[];

/**
 * The text with changes made, and how many were. Of changes that touch the same words the first named wins; the others
 * wait for the next round, when the text around them has settled.
 */
export function applyChanges(text: string, changes: readonly Change[]): { readonly text: string; readonly made: number } {
  const taken: Edit[] = [];
  let made = 0;
  for (const change of changes) {
    const news = change.filter(({ span, text: better }) => text.slice(span.start, span.end) !== better);
    if (news.length === 0 || news.some((edit) => taken.some((other) => overlaps(edit.span, other.span)))) continue;
    taken.push(...news);
    made += 1;
  }
  return { text: applyEdits(text, taken), made };
}

/** Two insertions at one place stand in the order in which they were named. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let from = 0;
  for (const { span, text: better } of [...edits].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)) {
    edited += text.slice(from, span.start) + better;
    from = span.end;
  }
  return edited + text.slice(from);
}

/** Edits that only touch at an end do not overlap, but an insertion inside a stretch does. */
function overlaps(one: Span, other: Span): boolean {
  if (one.start === one.end && other.start === other.end) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}
