import { parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words/en.ts';

export type OptionName = keyof Words['optionWords'];
/** Options as given: each a list, empty when it was not given. */
export type Options<Name extends OptionName> = Readonly<Record<Name, readonly string[]>>;

/**
 * Reads the options a command knows. Every option takes a value and may be repeated or hold several after commas.
 * @throws UsageError
 */
export function readOptions<Name extends OptionName>(args: readonly string[], names: readonly Name[], { words }: Terminal): Options<Name> {
  const spec = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
  try {
    const { values } = parseArgs({ args: [...args], options: spec, strict: true, allowPositionals: false });
    const given = (name: string): readonly string[] => (values[name] ?? []).flatMap((value) => String(value).split(',')).filter((value) => value !== '');
    return Object.fromEntries(names.map((name) => [name, given(name)])) as Record<Name, readonly string[]>;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(words.badOption(firstSentence(error.message)));
    throw error;
  }
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
