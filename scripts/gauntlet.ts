/**
 * `npm run gauntlet`: plays a course to every ending on every LMS that is known to be odd, ends the page after every
 * step, opens the course again, and compares what is recorded in the end. `--all` ends the page in every way there is.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { packageRoot } from '../build/bundle/package-root.ts';
import { table } from './table.ts';

interface Row {
  readonly lms: string;
  readonly profile: string;
  readonly endings: number;
  readonly killPoints: number;
  readonly cases: number;
  readonly failures: readonly string[];
}

interface Report {
  runGauntlet(options: { readonly all: boolean; readonly tell: (row: Row) => void }): readonly Row[];
}

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const { module } = await runnerImport<Report>(join(packageRoot(), 'tests', 'gauntlet', 'report.ts'), { configFile: false, root: packageRoot() });
const started = Date.now();
const rows = module.runGauntlet({ all: values.all, tell: ({ lms, profile, cases, failures }) => void process.stderr.write(`${lms}, ${profile}: ${cases} cases, ${failures.length} different\n`) });

const cells = rows.map(({ lms, profile, endings, killPoints, cases, failures }) => [lms, profile, endings, killPoints, cases, failures.length === 0 ? 'all equal' : `${failures.length} different`].map(String));
console.log(table([['LMS', 'edition', 'endings', 'kill points', 'cases', 'records'], ...cells]));
for (const { lms, profile, failures } of rows) for (const failure of failures.slice(0, 3)) console.log(`\n${lms}, ${profile}: ${failure}`);
const total = rows.reduce((sum, { cases }) => sum + cases, 0);
const failed = rows.reduce((sum, { failures }) => sum + failures.length, 0);
console.log(`\n${total} cases in ${Math.round((Date.now() - started) / 1000)} s; ${failed === 0 ? 'every record the same, nothing lost' : `${failed} records differ`}.`);
process.exitCode = failed === 0 ? 0 : 1;
