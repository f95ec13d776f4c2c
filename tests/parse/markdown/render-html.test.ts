import { describe, expect, it } from 'vitest';
import { removedHtml } from '../../../build/parse/markdown/author-html.ts';
import { parseMarkdown } from '../../../build/parse/markdown/parse-markdown.ts';
import { renderBlocks } from '../../../build/parse/markdown/render-html.ts';
import { slugOf } from '../../../build/parse/markdown/slug.ts';

const render = (text: string): string => renderBlocks(parseMarkdown({ path: 'page.md', text }));

describe('HTML', () => {
  it('escapes what authors write', () => {
    expect(render('5 < 6 & «a» > "b" <b')).toBe('<p>5 &lt; 6 &amp; «a» &gt; &quot;b&quot; &lt;b</p>');
    expect(render('`<script>`')).toBe('<p><code>&lt;script&gt;</code></p>');
  });

  it('writes lists, tables and nested headings', () => {
    expect(render('- a\n- b\n\n    1. c')).toBe('<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>');
    expect(render('| a |\n|---|\n| **b** |')).toBe('<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td><strong>b</strong></td></tr></tbody></table>');
    expect(render('|  | b |\n|---|---|\n| c | d |'), 'an empty corner').toBe('<table><thead><tr><td></td><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>');
    expect(render('#### Ниже')).toBe('<h3>Ниже</h3>');
  });

  it('keeps the language of a part and the fold-out', () => {
    expect(render('<span lang="kk">рахмет</span>')).toBe('<p><span lang="kk">рахмет</span></p>');
    expect(render('<details>\n<summary>Ещё</summary>\n\n**да**\n\n</details>')).toBe('<details>\n<summary>Ещё</summary><p><strong>да</strong></p></details>');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src="https://evil.kz/x.png" onerror="alert(1)">'],
    ['<span lang="kk" onclick="alert(1)" style="color:red">да</span>'],
    ['<iframe src="//evil.kz"></iframe>'],
    ['[да](javascript:alert(1))'],
    ['[да](<java\nscript:alert(1)>)'],
    ['<svg/onload=alert(1)>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<<img src=x onerror=alert(1)>'],
    ['<details open ontoggle=alert(1)>\n\nда\n\n</details>'],
    ['<abbr title="<img src=x onerror=alert(1)>">x</abbr>'],
    ['![x](javascript:alert(1))'],
  ])('lets nothing dangerous out of %s', (written) => {
    const html = render(`Текст.\n\n${written}\n\nТекст.`);
    expect(html.replace(/&lt;[\s\S]*?&gt;/gu, '')).not.toMatch(/<script|<img|<iframe|<svg|\son\w+\s*=|style=|href="?java/iu);
  });

  it('names what it takes away', () => {
    expect(removedHtml('<span lang="kk" onclick="x" style="y">a</span><script src="z"></script>')).toEqual(['onclick', 'style', '<script>']);
    expect(removedHtml('<details>\n<summary>a</summary>')).toEqual([]);
  });
});

describe('addresses of headings', () => {
  it.each([
    ['Первое уточнение', 'первое-уточнение'],
    ['«Договорились» — что дальше?', 'договорились--что-дальше'],
    ['Балманова, 2025', 'балманова-2025'],
    ['Мараттың сөзі №2', 'мараттың-сөзі-2'],
    ['Already-there_x', 'already-there_x'],
  ])('%s', (heading, address) => expect(slugOf(heading)).toBe(address));
});
