import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../build/bundle/package-root.ts';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * A registry mirror that lacks binaries of other platforms makes `npm install` write a lock file without them, and
 * `npm ci` then refuses to work anywhere. Their entries are in the lock file by hand; this notices when they go.
 */
it('the lock file has an entry for every optional package, also those of other platforms', () => {
  const lock = JSON.parse(readFileSync(join(packageRoot(), 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, LockedPackage>> };
  const missing = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${where}/node_modules/${name}`]));
  expect(missing).toEqual([]);
});
