/**
 * `npm run soak -- 100000`: so many random sequences of learner actions, saves, kills and resumes. A second number is
 * the seed to begin with.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { packageRoot } from '../build/bundle/package-root.ts';

interface Soak {
  Wanderer: new () => { run(seed: number): string | undefined };
}

const [count = 100_000, first = 0] = process.argv.slice(2).map(Number);
if (!Number.isInteger(count) || !Number.isInteger(first) || count < 1) {
  console.error('Say how many sequences, and perhaps the first seed: npm run soak -- 100000 0');
  process.exit(2);
}
const { module } = await runnerImport<Soak>(join(packageRoot(), 'tests', 'gauntlet', 'soak.ts'), { configFile: false, root: packageRoot() });
const wanderer = new module.Wanderer();
const wrong: string[] = [];
for (let seed = first; seed < first + count; seed += 1) {
  const outcome = wanderer.run(seed);
  if (outcome !== undefined) wrong.push(outcome);
  if ((seed - first + 1) % 1_000 === 0) process.stderr.write(`${seed - first + 1} sequences, ${wrong.length} wrong\n`);
}
for (const outcome of wrong.slice(0, 10)) console.log(outcome);
console.log(`${count} sequences: ${wrong.length === 0 ? 'every course resumed is the one left' : `${wrong.length} went wrong`}.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
