import { expect, it } from 'vitest';
import { splitLead } from '../../src/engine/split-lead.ts';

it.each([
  ['of several paragraphs the first is the lead', '<p>Water is rising.</p>\n<p>There are no lectures.</p>\n<ul><li>A test.</li></ul>', '<p>Water is rising.</p>', '<p>There are no lectures.</p>\n<ul><li>A test.</li></ul>'],
  ['one paragraph is all lead', '<p>Water is rising.</p>', '<p>Water is rising.</p>', ''],
  ['what does not begin with a paragraph is not cut', '<ul><li>Water</li></ul><p>is rising.</p>', '<ul><li>Water</li></ul><p>is rising.</p>', ''],
  ['nor what only looks like one', '<pre>Water</pre><p>is rising.</p>', '<pre>Water</pre><p>is rising.</p>', ''],
  ['nothing is nothing', '', '', ''],
])('%s', (_name, html, lead, rest) => {
  expect(splitLead(html)).toEqual({ lead, rest });
});
