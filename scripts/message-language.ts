import type { MessageLanguage } from '../build/diagnostics/message.ts';

export const messageLanguages: readonly MessageLanguage[] = ['en', 'ru', 'kk'];

export interface SplitArguments {
  /** Value of `--messages`, whatever it is; undefined when it was not given. */
  readonly asked: string | undefined;
  readonly rest: readonly string[];
}

/** Takes `--messages` out before anything else is read, so that even a mistake on the command line is told in it. */
export function splitMessages(args: readonly string[]): SplitArguments {
  const index = args.findIndex((arg) => arg === '--messages' || arg.startsWith('--messages='));
  if (index < 0) return { asked: undefined, rest: args };
  const [, joined] = args[index]!.split('=');
  const taken = joined === undefined ? 2 : 1;
  return { asked: joined ?? args[index + 1] ?? '', rest: [...args.slice(0, index), ...args.slice(index + taken)] };
}

/** The language a system speaks, as far as Sukhbat speaks it too. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>, locale: string): MessageLanguage {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || locale;
  return knownLanguage(named.slice(0, 2).toLowerCase()) ?? 'en';
}

export function knownLanguage(name: string | undefined): MessageLanguage | undefined {
  return messageLanguages.find((language) => language === name);
}
