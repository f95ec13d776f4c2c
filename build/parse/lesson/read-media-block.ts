import type { Block, Inline, LinkInline } from '../markdown/tree.ts';
import type { FigureBlock, RecordingBlock } from './lesson-document.ts';

const RECORDINGS: Readonly<Record<string, RecordingBlock['medium']>> = { mp3: 'audio', mp4: 'video', webm: 'video' };

/** A picture alone in a paragraph, with a line of caption under it or a title; or a link or picture of sound or video. */
export function readMediaBlock(block: Block): FigureBlock | RecordingBlock | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const [link, ...others] = block.inlines;
  if (link?.kind !== 'image' && link?.kind !== 'link') return undefined;
  const medium = RECORDINGS[/\.([a-z0-9]+)$/iu.exec(link.href)?.[1]?.toLowerCase() ?? ''];
  if (medium && others.every(isBlank)) return { kind: 'recording', medium, link, span: block.span };
  if (link.kind === 'link' || !(others.every(isBlank) || startsLine(others[0]))) return undefined;
  const caption = trimStart(others);
  return { kind: 'figure', image: link, caption: caption.length > 0 ? caption : titleOf(link), span: block.span };
}

const isBlank = (inline: Inline): boolean => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
const startsLine = (inline: Inline | undefined): boolean => inline?.kind === 'break' || (inline?.kind === 'text' && /^[ \t]*\n/u.test(inline.text));

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const start = inlines.findIndex((inline) => !isBlank(inline));
  return start < 0 ? [] : inlines.slice(start).map((inline, index) => (index === 0 && inline.kind === 'text' ? { ...inline, text: inline.text.trimStart() } : inline));
}

function titleOf(image: LinkInline): readonly Inline[] {
  return image.title === undefined || image.title === '' ? [] : [{ kind: 'text', text: image.title, span: image.span }];
}
