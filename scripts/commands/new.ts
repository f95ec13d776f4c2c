import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { editorSettings } from '../../build/create/editor-settings.ts';
import { NEW_KINDS, type NewKind } from '../../build/create/plan-new.ts';
import { createFiles } from '../create-files.ts';
import { readArguments } from '../options.ts';
import { refusing } from '../refusing.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module'] as const;

/** Writes a new module, or a new unit in all languages of its module. */
export const create: Command = {
  options,
  async run(args, terminal) {
    const { options: given, plain } = readArguments(args, options, terminal);
    const folder = given.courses.at(-1) ?? 'courses';
    const kind = kindOf(plain[0], terminal);
    const name = plain[1];
    if (name === undefined || plain.length > 2) throw new UsageError(terminal.words.newUsage);
    if (kind !== 'module' && !existsSync(folder)) throw new UsageError(terminal.words.noFolder(folder));
    for (const path of createFiles(folder, kind, name, given.module.at(-1), terminal.words)) terminal.print(terminal.words.created(`${folder}/${path}`));
    if (kind === 'module') keepSettings(folder, terminal);
    terminal.note(terminal.words.createdNext(folder === 'courses' ? '' : ` --courses ${folder}`));
    return 0;
  },
};

function kindOf(given: string | undefined, { words }: Terminal): NewKind {
  const kind = NEW_KINDS.find((each) => each === given);
  if (kind === undefined) throw new UsageError(words.newUsage);
  return kind;
}

/** Editors learn which schema belongs to which file, and the snippets; what the author has already stays. */
function keepSettings(folder: string, terminal: Terminal): void {
  const base = resolve(folder, '..');
  const schemas = relative(base, join(packageRoot(), 'schemas')).split(sep).join('/');
  const settings = editorSettings(relative(base, resolve(folder)).split(sep).join('/'), schemas.startsWith('.') ? schemas : `./${schemas}`);
  writeUnlessThere(base, join('.vscode', 'settings.json'), settings, terminal);
  writeUnlessThere(base, join('.vscode', 'sukhbat.code-snippets'), readFileSync(join(packageRoot(), 'snippets', 'sukhbat.code-snippets'), 'utf8'), terminal);
}

function writeUnlessThere(base: string, path: string, text: string, { print, words }: Terminal): void {
  const place = join(base, path);
  if (existsSync(place)) return;
  refusing(path, words, () => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  });
  print(words.created(path));
}
