import { readEntries } from './entries.ts';
import type { PageReaders } from './unit.ts';

/** glossary.md: a `##` heading per term, its definition below. */
export const readGlossary: PageReaders['glossary'] = (head, blocks, context) =>
  readEntries(head, blocks, context).map(({ name, ...entry }) => ({ ...entry, term: name }));
