/** The three things the course format adds to Markdown: `[^note]`, its definition, and `[[gap]]`. */
import { Marked, type TokenizerAndRendererExtension, type TokensList } from 'marked';

const noteDefinition: TokenizerAndRendererExtension = {
  name: 'note-definition',
  level: 'block',
  // marked asks without the first character, so only what follows a line end begins a line. It wants to know where the
  // paragraph must end, and asks for each: looking on through the rest of a long file would take for ever.
  start(source) {
    const paragraph = source.slice(0, /\n[ \t]*\n|$/u.exec(source)?.index);
    const before = paragraph.search(/\n {0,3}\[\^[^\]\s]+\]:/u);
    return before < 0 ? undefined : before + 1;
  },
  tokenizer(source) {
    const match = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?! {0,3}\[\^[^\]\s]+\]:)[^\n]*\S[^\n]*)*)/u.exec(source);
    if (!match) return undefined;
    const text = match[2]!;
    return { type: 'note-definition', raw: match[0], id: match[1]!, text, tokens: this.lexer.inline(text) };
  },
  childTokens: ['tokens'],
};

const noteReference: TokenizerAndRendererExtension = {
  name: 'note-reference',
  level: 'inline',
  start: (source) => source.indexOf('[^'),
  tokenizer(source) {
    const match = /^\[\^([^\]\s]+)\]/u.exec(source);
    return match ? { type: 'note-reference', raw: match[0], text: match[1]! } : undefined;
  },
};

const gap: TokenizerAndRendererExtension = {
  name: 'gap',
  level: 'inline',
  start: (source) => source.indexOf('[['),
  tokenizer(source) {
    const match = /^\[\[((?:(?!\]\])[^\n])*)\]\]/u.exec(source);
    return match ? { type: 'gap', raw: match[0], text: match[1]! } : undefined;
  },
};

const marked = new Marked({ gfm: true, extensions: [noteDefinition, noteReference, gap] });

export function lexMarkdown(text: string): TokensList {
  return marked.lexer(text);
}
