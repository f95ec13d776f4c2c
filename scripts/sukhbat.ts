#!/usr/bin/env node
/** The command line: finds the command, runs it, and turns the three kinds of failure into words and an exit code. */
import { commands, isCommandName } from './commands/registry.ts';
import { knownLanguage, messageLanguages, splitMessages, systemLanguage } from './message-language.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const exitCodes = { usage: 2, bug: 70 };

const { asked, rest: args } = splitMessages(process.argv.slice(2));
const terminal = processTerminal(knownLanguage(asked) ?? systemLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale));
process.exitCode = await run(args, terminal);

async function run([name = 'help', ...rest]: readonly string[], to: Terminal): Promise<number> {
  try {
    if (asked !== undefined && !knownLanguage(asked)) throw new UsageError(to.words.badValue('messages', asked, messageLanguages.join(', ')));
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
