#!/usr/bin/env node
/** The command line: finds the command, runs it, and turns the three kinds of failure into words and an exit code. */
import { commands, isCommandName } from './commands/registry.ts';
import { processTerminal, systemLanguage, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import type { MessageLanguage } from '../build/diagnostics/message.ts';

const exitCodes = { usage: 2, bug: 70 };

const args = process.argv.slice(2);
const terminal = processTerminal(messageLanguage(args));
process.exitCode = await run(args, terminal);

async function run([name = 'help', ...rest]: readonly string[], to: Terminal): Promise<number> {
  try {
    if (name === '--help' || name === '-h') return await commands.help.run([], to);
    if (!isCommandName(name)) throw new UsageError(to.words.unknownCommand(name));
    if (rest.includes('--help') || rest.includes('-h')) return await commands.help.run([name], to);
    return await commands[name].run(rest, to);
  } catch (error) {
    if (error instanceof UsageError) {
      to.note(error.message);
      return exitCodes.usage;
    }
    to.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    to.note(to.words.bug);
    return exitCodes.bug;
  }
}

/** Read before anything else, so that even a mistake on the command line is reported in it. */
function messageLanguage(given: readonly string[]): MessageLanguage {
  const index = given.findIndex((arg) => arg === '--messages' || arg.startsWith('--messages='));
  const value = index < 0 ? undefined : given[index]!.includes('=') ? given[index]!.split('=')[1] : given[index + 1];
  if (value === 'en' || value === 'ru' || value === 'kk') return value;
  return systemLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
}
