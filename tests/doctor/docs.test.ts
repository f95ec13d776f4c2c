import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingMessages } from '../../build/doctor/messages/registry.ts';

const page = readFileSync(new URL('../../docs/doctor.md', import.meta.url), 'utf8');

test('the page of the doctor names every finding with its severity, and no other', () => {
  const named = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (\w+) \|/gmu)].map(([, code, severity]) => [code, severity]);
  const known = Object.entries(findingMessages).map(([code, { severity }]) => [code, severity === 'info' ? 'note' : severity]);
  expect(named.toSorted()).toEqual(known.toSorted());
});
