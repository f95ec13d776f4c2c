import { describe, expect, it } from 'vitest';
import { element, escapeXml, renderXml } from '../../build/package/xml.ts';

describe('the XML writer', () => {
  it('indents elements, keeps text on one line and closes empty elements', () => {
    const xml = renderXml(element('a', { b: 'c' }, element('d', {}, 'text'), element('e')));
    expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="c">\n  <d>text</d>\n  <e/>\n</a>\n');
  });

  it('escapes in text and in attributes, and drops what XML cannot hold', () => {
    expect(renderXml(element('a', { b: '"&<' }, 'x < y & \u0001z'))).toContain('<a b="&quot;&amp;&lt;">x &lt; y &amp; z</a>');
    expect(escapeXml('Әңгіме')).toBe('Әңгіме');
  });
});
