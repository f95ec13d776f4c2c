/** `npm test`: everything that is checked, in one go, on a machine that may have nothing but Node. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, countPlaywright, countVitest, type Counts } from './testing/count-results.ts';
import { findBrowser, NoBrowserError } from './testing/find-browser.ts';
import { runStep } from './testing/run-step.ts';

const results = join('dist', 'test-results');
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');

process.exitCode = await runTests();

async function runTests(): Promise<number> {
  let browser: string;
  try {
    browser = await findBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 3;
  }
  process.stdout.write(`Browser: ${browser}\n`);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const lint = await runStep({ command: 'npx', args: ['--no-install', 'oxlint', '--deny-warnings'] });
  const environment = { CHROME_PATH: browser };
  const vitest = await runStep({ command: 'npx', args: ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`], environment });
  const playwright = await runStep({ command: 'npx', args: ['--no-install', 'playwright', 'test', '--reporter=line,json'], environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport } });

  const { passed, failed } = addCounts(counted(vitestReport, countVitest), counted(playwrightReport, countPlaywright));
  if (lint !== 0) process.stdout.write('The linter has something to say; see above.\n');
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return lint === 0 && vitest === 0 && playwright === 0 && failed === 0 && passed > 0 ? 0 : 1;
}

/** A runner that leaves no report has failed as a whole. */
function counted<Report>(path: string, count: (report: Report) => Counts): Counts {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    process.stderr.write(`${path} was not written: the runner stopped before its end.\n`);
    return { passed: 0, failed: 1 };
  }
  return count(JSON.parse(text) as Report);
}
