import { describe, expect, it } from 'vitest';
import { shrink, shrinkStyles } from '../../build/bundle/shrink-templates.ts';

it('turns the indentation inside templates into single spaces', () => {
  expect(shrink('let a=h`<p>\n      Hello\n\n      you\n    </p>`;')).toBe('let a=h`<p> Hello you </p>`;');
});

describe('style sheets', () => {
  it('lose comments and spaces that say nothing', () => {
    expect(shrinkStyles('const a = css`\n  /* it\'s a note */\n  .one > .two, :host :is(a, b) {\n    margin: 0 calc(1px + 2px);\n    color: red;\n  }\n`; const b = { c: 1, d: 2 };')).toBe(
      'const a = css`.one > .two,:host :is(a,b){margin:0 calc(1px + 2px);color:red}`; const b = { c: 1, d: 2 };',
    );
  });

  it('keep what stands in quotation marks', () => {
    expect(shrinkStyles("css`a::before { content: attr(data-label) ': ' }`")).toBe("css`a::before{content:attr(data-label) ': '}`");
  });

  it('keep what is filled in', () => {
    expect(shrinkStyles('css`:root { ${light} ${dark} }`')).toBe('css`:root{${light}${dark}}`');
  });
});
