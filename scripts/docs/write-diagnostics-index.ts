/** Writes `docs/diagnostics/index.md`, from the root of the repository. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticsIndex } from './diagnostics-index.ts';

const path = join('docs', 'diagnostics', 'index.md');
writeFileSync(path, diagnosticsIndex());
process.stdout.write(`${path}\n`);
