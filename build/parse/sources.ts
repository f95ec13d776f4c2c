import { readEntries } from './entries.ts';
import type { PageReaders } from './unit.ts';

/** sources.md: a `##` heading per source, by which footnotes cite it; the full reference below. */
export const readSources: PageReaders['sources'] = (head, blocks, context) =>
  readEntries(head, blocks, context).map(({ name, ...entry }) => ({ ...entry, title: name }));
