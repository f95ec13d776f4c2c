/**
 * Markdown as the compiler sees it: marked's tokens with an exact place for each. A closed set, smaller than marked's:
 * what the course format gives a meaning to, and the rest as `html`.
 */
import type { Span } from '../../source/source-file.ts';

interface Placed {
  readonly span: Span;
}

export interface TextInline extends Placed {
  /** `gap` is `[[…]]`, `note-reference` is `[^…]`; their `text` is what stands between the brackets. */
  readonly kind: 'text' | 'code' | 'html' | 'break' | 'gap' | 'note-reference';
  readonly text: string;
}

export interface NestingInline extends Placed {
  readonly kind: 'strong' | 'em' | 'del';
  readonly children: readonly Inline[];
}

export interface LinkInline extends Placed {
  readonly kind: 'link' | 'image';
  readonly href: string;
  /** Place of the address between the brackets. */
  readonly hrefSpan: Span;
  readonly title: string | undefined;
  /** Words of the link; for an image its alt text. */
  readonly children: readonly Inline[];
}

export type Inline = TextInline | NestingInline | LinkInline;

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly depth: number;
  readonly inlines: readonly Inline[];
}

export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}

export interface Quote extends Placed {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  /** Where its lines begin, each at its `>`. */
  readonly lines: readonly Span[];
}

export interface ListItem extends Placed {
  /** The bullet or number as written. */
  readonly marker: string;
  /** For a task list: whether the box is ticked. */
  readonly checked: boolean | undefined;
  readonly blocks: readonly Block[];
}

export interface List extends Placed {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface Cell extends Placed {
  readonly inlines: readonly Inline[];
}

export interface Table extends Placed {
  readonly kind: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Verbatim extends Placed {
  readonly kind: 'code' | 'html' | 'rule';
  readonly text: string;
  /** Code by indentation rather than by a fence. */
  readonly indented: boolean;
}

/** `[^id]: …` */
export interface NoteDefinition extends Placed {
  readonly kind: 'note-definition';
  readonly id: string;
  readonly inlines: readonly Inline[];
}

export type Block = Heading | Paragraph | Quote | List | Table | Verbatim | NoteDefinition;
