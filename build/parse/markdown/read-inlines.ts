import type { Token } from 'marked';
import type { Span } from '../../source/source-file.ts';
import { decodeEntities } from './entities.ts';
import type { Inline, LinkInline } from './tree.ts';
import { alignWithin, sliceView, spanOf, type View } from './view.ts';

/** Inline tokens with their places; `view` is the text they were lexed from. */
export function readInlines(tokens: readonly Token[], view: View): readonly Inline[] {
  const joined = tokens.map((token) => token.raw).join('');
  const source = view.text.startsWith(joined) ? view : alignWithin(joined, view);
  const inlines: Inline[] = [];
  let start = 0;
  for (const token of tokens) {
    const end = start + token.raw.length;
    inlines.push(...readInline(token, sliceView(source, start, end)));
    start = end;
  }
  return inlines;
}

function readInline(token: Token, view: View): readonly Inline[] {
  const span = spanOf(view);
  switch (token.type) {
    case 'checkbox':
      return [];
    case 'text':
      return decodeEntities(view).map((piece) => ({ kind: 'text', text: piece.text, span: piece.span }));
    case 'escape':
      return [{ kind: 'text', text: String(token.text), span }];
    case 'codespan':
      return [{ kind: 'code', text: String(token.text), span }];
    case 'br':
      return [{ kind: 'break', text: '\n', span }];
    case 'gap':
    case 'note-reference':
      return [{ kind: token.type, text: String(token.text), span }];
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: token.type, children: readInside(token, view, (token.raw.length - String(token.text).length) / 2), span }];
    case 'link':
    case 'image':
      return [readLink(token, token.type, view)];
    default:
      return [{ kind: 'html', text: token.raw, span }];
  }
}

function readLink(token: Token, kind: 'link' | 'image', view: View): LinkInline {
  const autolink = !token.raw.startsWith('[') && !token.raw.startsWith('![');
  const before = kind === 'image' ? 2 : autolink && !token.raw.startsWith('<') ? 0 : 1;
  const href = String('href' in token ? token.href : '');
  const title = 'title' in token && typeof token.title === 'string' ? token.title : undefined;
  return { kind, href, hrefSpan: hrefSpan(view, href), title, children: readInside(token, view, before), span: spanOf(view) };
}

function readInside(token: Token, view: View, before: number): readonly Inline[] {
  const tokens = 'tokens' in token ? (token.tokens ?? []) : [];
  return readInlines(tokens, sliceView(view, before));
}

/** The address stands after the last `](` that is followed by it; elsewhere (`<https://…>`) it is the whole link. */
function hrefSpan(view: View, href: string): Span {
  for (let open = view.text.lastIndexOf(']('); open >= 0; open = view.text.lastIndexOf('](', open - 1)) {
    const start = open + 2 + /^[ \t\n]*<?/u.exec(view.text.slice(open + 2))![0].length;
    if (view.text.startsWith(href, start)) return spanOf(sliceView(view, start, start + href.length));
    if (open === 0) break;
  }
  return spanOf(view);
}
