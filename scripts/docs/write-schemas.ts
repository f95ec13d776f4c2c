/** Writes `schemas/` and `snippets/`, from the root of the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';
import { snippetFile } from './snippets.ts';

for (const [folder, files] of Object.entries({ schemas: jsonSchemas(), snippets: { 'sukhbat.code-snippets': snippetFile() } })) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    process.stdout.write(`${join(folder, name)}\n`);
  }
}
