import { build } from './build.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { facilitator } from './facilitator.ts';
import { fmt } from './fmt.ts';
import { help } from './help.ts';
import { create } from './new.ts';
import { report } from './report.ts';
import { start } from './start.ts';
import { studio } from './studio.ts';

/** Every command by its name. */
export const commands = { studio, build, check, fmt, new: create, report, compare, facilitator, doctor, start, help } as const satisfies Record<string, Command>;
export type CommandName = keyof typeof commands;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
