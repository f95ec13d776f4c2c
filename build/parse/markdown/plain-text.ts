import type { Inline } from './tree.ts';

/** The words alone: what a reader hears. A gap and a note reference have no words; HTML tags vanish. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(words).join('').replace(/\s*\n\s*/gu, ' ').trim();
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'html':
    case 'gap':
    case 'note-reference':
      return '';
    default:
      return inline.children.map(words).join('');
  }
}
