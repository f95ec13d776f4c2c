import type { Inline, ListItem, TextInline } from '../markdown/tree.ts';
import type { Span } from '../../source/source-file.ts';

/** The box in front of an answer, as meant. */
export interface TaskBox {
  readonly checked: boolean;
  /** The words after the box. */
  readonly words: readonly Inline[];
  /** Place of a box that Markdown does not see, with the space after it. */
  readonly place?: Span;
  /** What was written when Markdown does not see a box in it: `[v]`, `[]`, `[x]` with a no-break space. */
  readonly slip?: { readonly box: string; readonly better: string };
}

/** Boxes as people write them, with what follows: an ordinary space is right, none or a no-break one is a slip. */
const WRITTEN = /^\[([ \t\u00a0]?[xXхХvV✓✔✗×+*]?[ \t\u00a0]?)\]([ \u00a0]?)/u;

/** Undefined when the item has nothing like a box. A Cyrillic `[х]` counts as a tick. */
export function taskBoxOf(item: ListItem): TaskBox | undefined {
  const first = item.blocks[0];
  const inlines = first?.kind === 'paragraph' ? first.inlines : [];
  if (item.checked !== undefined) return { checked: item.checked, words: inlines };
  const text = inlines[0];
  const match = text?.kind === 'text' ? WRITTEN.exec(text.text) : undefined;
  if (!match || text?.kind !== 'text') return undefined;
  const [box, inside = '', space = ''] = match;
  const checked = inside.trim() !== '';
  const words = [withoutStart(text, box.length), ...inlines.slice(1)];
  const place = { path: text.span.path, start: text.span.start, end: text.span.start + box.length };
  if (/^[хХ]$/u.test(inside) && space === ' ') return { checked, words, place };
  return { checked, words, place, slip: { box: box.replace(/\u00a0/gu, '␣').trim(), better: checked ? '[x] …' : '[ ] …' } };
}

function withoutStart(text: TextInline, length: number): TextInline {
  return { ...text, text: text.text.slice(length), span: { ...text.span, start: Math.min(text.span.start + length, text.span.end) } };
}
