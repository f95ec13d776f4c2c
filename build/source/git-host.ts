import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { CourseHost } from './course-host.ts';

/**
 * A courses folder as it stood at a revision. Files are read out of git's store; the working copy is left alone.
 * Undefined when git does not know the revision, or the folder is in no repository.
 */
export function createGitHost(revision: string, folder: string): CourseHost | undefined {
  const cwd = resolve(folder);
  const run = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const commit = commitOf(revision, run);
  if (commit === undefined) return undefined;
  const paths = run('ls-tree', '-r', '-z', '--name-only', commit, '.').toString('utf8').split('\0').filter((path) => path !== '' && !path.split('/').some((name) => name.startsWith('.'))).sort();
  return {
    list: () => paths,
    read: (path) => run('show', `${commit}:./${path}`),
    write: (path) => { throw new Error(`${path} stands in the past and cannot be written.`); },
  };
}

/** The `--` keeps git from taking a revision for an option or a file. */
function commitOf(revision: string, run: (...args: readonly string[]) => Buffer): string | undefined {
  if (revision.startsWith('-')) return undefined;
  try {
    return run('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).toString('utf8').trim();
  } catch {
    // git ends with 1 for an unknown revision and with 128 outside a repository: neither is a version of the courses.
    return undefined;
  }
}
