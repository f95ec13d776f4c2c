import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words/en.ts';

export type OptionName = keyof Words['optionWords'];
/** Options as given: each a list, empty when it was not given. */
export type Options<Name extends OptionName> = Readonly<Record<Name, readonly string[]>>;

/** Options that stand alone; given, they hold `true`. */
const FLAGS: readonly OptionName[] = ['no-browser', 'check', 'fix', 'watch', 'accept'];

/**
 * Reads the options a command knows. Every option but the flags takes a value and may be repeated or hold several after
 * commas.
 * @throws UsageError
 */
export function readOptions<Name extends OptionName>(args: readonly string[], names: readonly Name[], terminal: Terminal): Options<Name> {
  return readArguments(args, names, terminal, false).options;
}

/**
 * The same for a command that also takes plain words, such as names of files.
 * @throws UsageError
 */
export function readArguments<Name extends OptionName>(args: readonly string[], names: readonly Name[], { words }: Terminal, allowPositionals = true): { readonly options: Options<Name>; readonly plain: readonly string[] } {
  const spec = Object.fromEntries(names.map((name) => [name, { type: FLAGS.includes(name) ? 'boolean' : 'string', multiple: true } as const]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: spec, strict: true, allowPositionals });
    const given = (name: string): readonly string[] => [values[name] ?? []].flat().flatMap((value) => String(value).split(',')).filter((value) => value !== '');
    return { options: Object.fromEntries(names.map((name) => [name, given(name)])) as Record<Name, readonly string[]>, plain: positionals };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(words.badOption(firstSentence(error.message)));
    throw error;
  }
}

/**
 * The same for a command about modules: a plain word names one, by its folder or the path of its folder, like `--module`.
 * @throws UsageError
 */
export function readModules<Name extends OptionName>(args: readonly string[], names: readonly (Name | 'module')[], terminal: Terminal): Options<Name | 'module'> {
  const { options, plain } = readArguments(args, names, terminal);
  return { ...options, module: [...options.module, ...plain.map((path) => basename(path))] };
}

function firstSentence(text: string): string {
  return `${text.split('. ')[0]?.replace(/\.$/u, '')}.`;
}

/**
 * The values of an option, each one of those allowed.
 * @throws UsageError
 */
export function oneOf<Value extends string>(option: OptionName, given: readonly string[], allowed: readonly Value[], { words }: Terminal): readonly Value[] {
  return given.map((value) => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new UsageError(words.badValue(option, value, allowed.join(', ')));
    return found;
  });
}
