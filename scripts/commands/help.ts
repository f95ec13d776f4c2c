import type { OptionName } from '../options.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import { commands, isCommandName } from './registry.ts';

/** What can be typed, or the options of one command. */
export const help: Command = {
  options: [],
  async run(args, terminal) {
    const [name] = args.filter((arg) => !arg.startsWith('-'));
    if (name !== undefined && !isCommandName(name)) throw new UsageError(terminal.words.unknownCommand(name));
    terminal.print(name === undefined ? overview(terminal) : helpFor(name, terminal));
    return 0;
  },
};

function overview({ words }: Terminal): string {
  const rows = Object.keys(commands).filter(isCommandName).map((name) => [`  ${name}`, words.summaries[name]]);
  return [words.usage, '', `${words.commands}:`, table(rows)].join('\n');
}

function helpFor(name: keyof typeof commands, { words }: Terminal): string {
  const options: readonly OptionName[] = [...commands[name].options, 'messages'];
  return [`sukhbat ${name} — ${words.summaries[name]}`, '', `${words.options}:`, table(options.map((option) => [`  --${option}`, words.optionWords[option]]))].join('\n');
}
