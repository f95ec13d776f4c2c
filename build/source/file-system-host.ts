import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { CourseHost } from './course-host.ts';

/**
 * A courses folder on disk. Hidden files are passed over. A link is followed only while it stays inside the folder and
 * does not lead back into a folder it came through.
 * @throws when the folder itself can't be read, with the system's reason.
 */
export function createFileSystemHost(folder: string): CourseHost {
  const root = realpathSync(resolve(folder));
  return {
    list: () => walk(root, '', [root], root).sort(),
    read: (path) => readFileSync(inside(root, path)),
    write: (path, text) => writeWhole(inside(root, path), text),
  };
}

function walk(folder: string, prefix: string, through: readonly string[], root: string): string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.')).flatMap((name) => {
    const real = realPlace(join(folder, name), root);
    if (real === undefined) return [];
    const kind = statSync(real);
    if (kind.isFile()) return [prefix + name];
    return kind.isDirectory() && !through.includes(real) ? walk(real, `${prefix}${name}/`, [...through, real], root) : [];
  });
}

/** Where a path really leads; undefined when that is outside the folder or nowhere. */
function realPlace(path: string, root: string): string | undefined {
  let real: string;
  try {
    real = realpathSync(path);
  } catch (error) {
    // A link to nothing or to itself is no file of the course.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')) return undefined;
    throw error;
  }
  return real === root || real.startsWith(root + sep) ? real : undefined;
}

function inside(root: string, path: string): string {
  const full = resolve(root, path);
  if (relative(root, full).startsWith('..')) throw new Error(`${path} lies outside the courses folder.`);
  return full;
}

/** Never leaves half a file behind. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
