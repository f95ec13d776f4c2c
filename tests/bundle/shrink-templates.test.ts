import { expect, it } from 'vitest';
import { shrink } from '../../build/bundle/shrink-templates.ts';

it('turns the indentation inside templates into single spaces', () => {
  expect(shrink('let a=h`<p>\n      Hello\n\n      you\n    </p>`;')).toBe('let a=h`<p> Hello you </p>`;');
});
