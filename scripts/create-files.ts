import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { packageRoot } from '../build/bundle/package-root.ts';
import { planNew, type NewKind, type NewPlan } from '../build/create/plan-new.ts';
import { createFileSystemHost } from '../build/source/file-system-host.ts';
import { refusing } from './refusing.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words/en.ts';

/**
 * Writes a new module, or a new unit in all languages of its module.
 * @returns the paths written, below the folder.
 * @throws UsageError when the name is no good or taken, or the system refuses.
 */
export function createFiles(folder: string, kind: NewKind, name: string, module: string | undefined, words: Words): readonly string[] {
  refusing(folder, words, () => mkdirSync(folder, { recursive: true }));
  const host = createFileSystemHost(folder);
  const files = filesOf(planNew(host, { kind, name, module, schemas: schemaAddresses(folder) }, readTemplate), words);
  for (const { path, text } of files) refusing(`${folder}/${path}`, words, () => host.write(path, text));
  return files.map(({ path }) => path);
}

function readTemplate(path: string): string {
  return readFileSync(join(packageRoot(), 'templates', path), 'utf8');
}

function filesOf(plan: NewPlan, words: Words): NonNullable<NewPlan['files']> {
  if (plan.refused) throw new UsageError(words.newRefused[plan.refused.why](plan.refused.what));
  return plan.files;
}

/** Where the schemas lie, as seen from academy.yaml and from a course.yaml. */
function schemaAddresses(folder: string): { readonly academy: string; readonly course: string } {
  const from = (place: string): string => relative(place, join(packageRoot(), 'schemas')).split(sep).join('/');
  return { academy: `${from(resolve(folder))}/academy.schema.json`, course: `${from(resolve(folder, 'module'))}/course.schema.json` };
}
