import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticsIndex } from '../../scripts/docs/diagnostics-index.ts';

test('the list of messages in docs is the list in the registry', () => {
  const written = readFileSync(new URL('../../docs/diagnostics/index.md', import.meta.url), 'utf8');
  expect(written, 'run `npm run compile && node dist/node/scripts/docs/write-diagnostics-index.js`').toBe(diagnosticsIndex());
});
