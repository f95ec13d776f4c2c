import { existsSync, statSync } from 'node:fs';
import { examine } from '../../build/doctor/examine.ts';
import { countOf } from '../../build/doctor/finding.ts';
import { fileSource } from '../../build/doctor/zip/zip-source.ts';
import { printExamination } from '../doctor/print-examination.ts';
import { courseWatcher } from '../doctor/watch-course.ts';
import { doctorWords } from '../doctor/words.ts';
import { oneOf, readArguments } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

const options = ['format', 'no-browser'] as const;

/** Examines SCORM packages, ours or anybody's. Exit code 1 when there is an error in one of them. */
export const doctor: Command = {
  options,
  async run(args, terminal) {
    const { options: given, plain } = readArguments(args, options, terminal);
    const words = doctorWords[terminal.language];
    const [format = 'text'] = oneOf('format', given.format, ['text', 'json'], terminal);
    if (plain.length === 0) throw new UsageError(words.whichFile);
    const missing = plain.find((path) => !existsSync(path) || !statSync(path).isFile());
    if (missing !== undefined) throw new UsageError(words.noFile(missing));
    const launch = given['no-browser'].length > 0 ? undefined : courseWatcher(words);

    let errors = 0;
    const examined = [];
    for (const path of plain) {
      const source = fileSource(path);
      const examination = await examine(source, terminal.language, launch).finally(() => source.close());
      errors += countOf(examination.findings, 'error');
      examined.push({ package: path, ...examination });
      if (format === 'text') terminal.print(`${plain.length > 1 ? `${path}\n` : ''}${printExamination(examination, words, terminal.words)}\n`);
    }
    if (format === 'json') terminal.print(JSON.stringify(plain.length === 1 ? examined[0] : examined, null, 2));
    return errors === 0 ? 0 : 1;
  },
};
