import { describe, expect, it } from 'vitest';
import { walkBlocks, walkInlines } from '../../../build/parse/markdown/inspect.ts';
import { parseMarkdown } from '../../../build/parse/markdown/parse-markdown.ts';
import type { Block, Inline } from '../../../build/parse/markdown/tree.ts';
import { placeOf } from '../../fixtures/read-unit.ts';

const parse = (text: string, from = 0): readonly Block[] => parseMarkdown({ path: 'page.md', text }, from);

/** `kind line:column «source»` of every inline that is not plain text, and of every text. */
function inlinesOf(text: string, from = 0): readonly string[] {
  const file = { path: 'page.md', text };
  const show = ({ kind, span }: Inline): string => `${kind} ${placeOf(file, span.start)} «${text.slice(span.start, span.end).replace(/\n/gu, '⏎')}»`;
  return [...walkInlines(parse(text, from))].map(show);
}

function blocksOf(text: string): readonly string[] {
  const file = { path: 'page.md', text };
  return [...walkBlocks(parse(text))].map(({ kind, span }) => `${kind} ${placeOf(file, span.start)}–${placeOf(file, span.end)}`);
}

describe('places', () => {
  it('of words in bold, italics, links and code', () => {
    expect(inlinesOf('Слово **жирное *и курсив*** и [ссылка](#адрес "t") `код`.')).toEqual([
      'text 1:1 «Слово »',
      'strong 1:7 «**жирное *и курсив***»',
      'text 1:9 «жирное »',
      'em 1:16 «*и курсив*»',
      'text 1:17 «и курсив»',
      'text 1:28 « и »',
      'link 1:31 «[ссылка](#адрес "t")»',
      'text 1:32 «ссылка»',
      'text 1:51 « »',
      'code 1:52 «`код`»',
      'text 1:57 «.»',
    ]);
  });

  it('of the same words repeated in a quote in a list in a quote', () => {
    const text = '> - да\n>\n>     > да\n>     > **да**\n> - да `да`\n';
    expect(inlinesOf(text)).toEqual(['text 1:5 «да»', 'text 3:9 «да⏎»', 'strong 4:9 «**да**»', 'text 4:11 «да»', 'text 5:5 «да »', 'code 5:8 «`да`»']);
  });

  it('with tabs, task boxes and numbers', () => {
    const text = '1. [x] первый\n\n\t> отзыв `+1`\n\n10. второй\n\n    > *да*\n';
    expect(inlinesOf(text)).toEqual(['text 1:8 «первый»', 'text 3:4 «отзыв »', 'code 3:10 «`+1`»', 'text 5:5 «второй»', 'em 7:7 «*да*»', 'text 7:8 «да»']);
  });

  it('of blocks in blocks', () => {
    expect(blocksOf('## Раздел\n\n- один\n\n    > отзыв\n    > ещё\n\n- два\n\n| a | b |\n| - | - |\n| в | г |\n')).toEqual([
      'heading 1:1–1:10',
      'list 3:1–8:6',
      'paragraph 3:3–3:7',
      'quote 5:5–6:10',
      'paragraph 5:7–6:10',
      'paragraph 8:3–8:6',
      'table 10:1–12:10',
    ]);
  });

  it('of cells, with an escaped bar', () => {
    expect(inlinesOf('| a | b |\n|---|---|\n| `x \\| y` z | **г** |')).toEqual([
      'text 1:3 «a»',
      'text 1:7 «b»',
      'code 3:3 «`x \\| y`»',
      'text 3:11 « z»',
      'strong 3:16 «**г**»',
      'text 3:18 «г»',
    ]);
  });

  it('after front matter', () => {
    const text = '---\nkind: lesson\n---\n# Урок\n';
    expect(inlinesOf(text, 21)).toEqual(['text 4:3 «Урок»']);
  });

  it('of gaps, footnotes and what explains them', () => {
    expect(inlinesOf('В [[15 / *x*]] раз.[^опрос]\n\n[^опрос]: Рисунок *5*,\n  стр. 3\n[^2]: Два')).toEqual([
      'text 1:1 «В »',
      'gap 1:3 «[[15 / *x*]]»',
      'text 1:15 « раз.»',
      'note-reference 1:20 «[^опрос]»',
      'text 3:11 «Рисунок »',
      'em 3:19 «*5*»',
      'text 3:20 «5»',
      'text 3:22 «,⏎  стр. 3»',
      'text 5:7 «Два»',
    ]);
  });

  it('of lazy lines and indented code', () => {
    expect(inlinesOf('> Айгүл: ну\nлениво **да**\n')).toEqual(['text 1:3 «Айгүл: ну⏎лениво »', 'strong 2:8 «**да**»', 'text 2:10 «да»']);
    expect(blocksOf('- a\n\n          код\n')).toEqual(['list 1:1–3:14', 'paragraph 1:3–1:4', 'code 3:11–3:14']);
  });

  it('of an address, even when the words are the same', () => {
    const [link] = [...walkInlines(parse('- [#мост](<#мост>)'))];
    expect(link?.kind === 'link' && link.hrefSpan).toEqual({ path: 'page.md', start: 11, end: 16 });
  });

  it('of characters written as references', () => {
    expect(inlinesOf('A &mdash; &nope; б')).toEqual(['text 1:1 «A »', 'text 1:3 «&mdash;»', 'text 1:10 « &nope; б»']);
  });
});

describe('pastes', () => {
  it('of thousands of quotes or of a picture as text are read all the same', () => {
    expect(parse(`${'>'.repeat(5000)} да`)).toHaveLength(1);
    expect(inlinesOf(`> - ![стол](data:image/png;base64,${'A'.repeat(300_000)})`).at(-1)).toBe('text 1:7 «стол»');
  });
});

describe('task lists', () => {
  it('keep the tick and lose the box', () => {
    const [list] = parse('- [x] да\n- [ ] нет\n- не пункт\n');
    expect(list?.kind === 'list' && list.items.map((item) => item.checked)).toEqual([true, false, undefined]);
  });
});
