import { join } from 'node:path';
import { languageSchema, type Language } from '../../src/model/common.schema.ts';
import { writePacks } from '../../build/report/write-packs.ts';
import { compileCourses } from '../compile-courses.ts';
import { oneOf, readModules } from '../options.ts';
import { refusingLater } from '../refusing.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'lang', 'out'] as const;
const defaultPacks = join('dist', 'facilitator');

/** Writes a pack for the classroom for every role-play, in every language it has. */
export const facilitator: Command = {
  options,
  async run(args, terminal) {
    const given = readModules(args, options, terminal);
    const languages: readonly Language[] = oneOf('lang', given.lang, languageSchema.options, terminal);
    const compiled = compileCourses(given.courses.at(-1) ?? 'courses', given.module, terminal);
    const out = given.out.at(-1) ?? defaultPacks;
    const written = await refusingLater(out, terminal.words, () => writePacks(compiled.courses, out, languages.length === 0 ? undefined : languages));
    if (written.length === 0) {
      terminal.note(terminal.words.nothingToReport);
      return 1;
    }
    terminal.print([terminal.words.writtenTo(out), '', ...written.map((path) => `  ${path}`)].join('\n'));
    return 0;
  },
};
