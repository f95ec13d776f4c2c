/**
 * How long a check takes, and how its cost grows with the number of files: processor time per doubling of a catalogue of
 * small modules in three languages. A ratio of 2 is linear growth.
 *
 *     npm run compile && node dist/node/scripts/bench/check.js         up to 2,000 files
 *     npm run compile && node dist/node/scripts/bench/check.js 10000   up to 10,000
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { planNew } from '../../build/create/plan-new.ts';
import { createMemoryHost, type MemoryHost } from '../../build/source/memory-host.ts';
import { table } from '../table.ts';

const FIRST = 125;
const most = Number(process.argv[2] ?? 2_000);

const template = (path: string): string => readFileSync(join(packageRoot(), 'templates', path), 'utf8');
const schemas = { academy: '', course: '' };

/** What `new` writes for one module of a lesson and a role-play in three languages, by path below the module. */
const model = planNew(createMemoryHost({}), { kind: 'module', name: 'model', module: undefined, schemas }, template).files ?? [];
const academy = model.find(({ path }) => path === 'academy.yaml')?.text ?? '';
const own = model.filter(({ path }) => path.startsWith('model/'));

function catalogue(files: number): MemoryHost {
  const modules = Math.max(1, Math.round(files / own.length));
  const contents: Record<string, string> = { 'academy.yaml': academy };
  for (let number = 1; number <= modules; number += 1) {
    for (const { path, text } of own) contents[path.replace('model', `m${number}`)] = text.replace('id: model', `id: m${number}`);
  }
  return createMemoryHost(contents);
}

/** Milliseconds of this process, whatever else the machine is doing. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(files: number): { readonly files: number; readonly time: number; readonly errors: number } {
  const host = catalogue(files);
  const start = processorTime();
  const { diagnostics } = compileCatalogue(host, { language: 'en' });
  return { files: host.files.size, time: processorTime() - start, errors: diagnostics.filter(({ severity }) => severity === 'error').length };
}

measure(FIRST);
const sizes: number[] = [];
for (let size = FIRST; size < most; size *= 2) sizes.push(size);
const timings = [...sizes, most].map(measure);
const rows = timings.map(({ files, time, errors }, index) => {
  const before = timings[index - 1];
  const doublings = before ? Math.log2(files / before.files) : 0;
  return [String(files), (time / 1000).toFixed(2), (time / files).toFixed(2), before ? ((time / before.time) ** (1 / doublings)).toFixed(2) : '', String(errors)];
});
console.log(table([['files', 'seconds', 'ms a file', 'per doubling', 'errors'], ...rows]));
