import type { Token, Tokens } from 'marked';
import { readInlines } from './read-inlines.ts';
import { readTable } from './read-table.ts';
import type { Span } from '../../source/source-file.ts';
import type { Block, ListItem } from './tree.ts';
import { alignLines, sliceView, spanOf, trimView, type View } from './view.ts';

/** Block tokens with their places; `outer` is the container they stand in, with its markers. */
export function readBlocks(tokens: readonly Token[], outer: View): readonly Block[] {
  const starts: number[] = [];
  let inner = '';
  for (const [index, token] of tokens.entries()) {
    if (lacksLineEnd(tokens[index - 1], token)) inner += '\n';
    starts.push(inner.length);
    inner += token.raw;
  }
  const view = alignLines(inner, outer);
  return tokens.flatMap((token, index) => readBlock(token, sliceView(view, starts[index]!, starts[index]! + token.raw.length)) ?? []);
}

/** A block that follows a lazy line of a quote has lost the line end before it. */
function lacksLineEnd(before: Token | undefined, token: Token): boolean {
  return before !== undefined && before.type !== 'checkbox' && !before.raw.endsWith('\n') && !token.raw.startsWith('\n');
}

// marked types its tokens loosely (an extension may add any); each case narrows to what marked documents for that name.
function readBlock(token: Token, view: View): Block | undefined {
  const span = spanOf(trimView(view));
  switch (token.type) {
    case 'space':
    case 'checkbox':
    case 'def':
      return undefined;
    case 'heading':
      return { kind: 'heading', depth: (token as Tokens.Heading).depth, inlines: readContent(token as Tokens.Heading, view), span };
    case 'paragraph':
    case 'text':
      return readParagraph(token as Tokens.Paragraph, view);
    case 'blockquote':
      return { kind: 'quote', blocks: readBlocks((token as Tokens.Blockquote).tokens, view), lines: lineStarts(trimView(view)), span };
    case 'list':
      return { kind: 'list', ordered: (token as Tokens.List).ordered, items: readItems(token as Tokens.List, view), span };
    case 'table':
      return readTable(token as Tokens.Table, view);
    case 'code':
      return { kind: 'code', text: (token as Tokens.Code).text, indented: (token as Tokens.Code).codeBlockStyle === 'indented', span };
    case 'hr':
      return { kind: 'rule', text: trimView(view).text, indented: false, span };
    case 'note-definition':
      return { kind: 'note-definition', id: String((token as Tokens.Generic)['id']), inlines: readContent(token as Tokens.Paragraph, view), span };
    default:
      return { kind: 'html', text: trimView(view).text, indented: false, span };
  }
}

/** The words of a heading or a note, which stand somewhere on its source lines. */
function readContent(token: { readonly text: string; readonly tokens: Token[] }, view: View): ReturnType<typeof readInlines> {
  const marker = /^[ \t]*(?:#{1,6}|\[\^[^\]]*\]:)?[ \t]*/u.exec(view.text)![0].length;
  const start = view.text.indexOf(token.text, token.text === '' ? 0 : marker);
  return readInlines(token.tokens, sliceView(view, start < 0 ? 0 : start));
}

function lineStarts(view: View): readonly Span[] {
  return [0, ...[...view.text.matchAll(/\n[ \t]*/gu)].map((end) => end.index + end[0].length)].map((index) => {
    const start = view.at[index] ?? view.at.at(-1)!;
    return { path: view.path, start, end: start };
  });
}

function readParagraph(token: Tokens.Paragraph, view: View): Block | undefined {
  const content = view.text.startsWith(token.text) ? view : alignLines(token.text, view);
  const inlines = readInlines(token.tokens ?? [], content);
  if (inlines.length === 0) return undefined;
  return { kind: 'paragraph', inlines, span: spanOf(trimView(view)) };
}

function readItems(list: Tokens.List, view: View): readonly ListItem[] {
  let start = 0;
  return list.items.map((item) => {
    const end = start + item.raw.length;
    const inside = sliceView(view, start, end);
    start = end;
    const marker = /^[ \t]*([-+*]|\d{1,9}[.)])/u.exec(item.raw)?.[1] ?? '';
    return { marker, checked: item.task ? item.checked === true : undefined, blocks: readBlocks(item.tokens, inside), span: spanOf(trimView(inside)) };
  });
}
