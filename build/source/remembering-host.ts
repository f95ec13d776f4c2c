import type { CourseHost } from './course-host.ts';

/** A courses folder whose files are read once, until it is told that something has changed. */
export interface RememberingHost extends CourseHost {
  /** Whether there is a file of this path. */
  has(path: string): boolean;
  /** Forgets one file, or with no path the whole folder: it is read anew when asked for. */
  changed(path?: string): void;
}

/** Reading a catalogue of hundreds of modules takes longer than compiling the one module that has changed. */
export function createRememberingHost(host: CourseHost): RememberingHost {
  let paths: { readonly all: readonly string[]; readonly set: ReadonlySet<string> } | undefined;
  const files = new Map<string, Uint8Array>();
  const known = (): NonNullable<typeof paths> => (paths ??= setOf(host.list()));
  return {
    list: () => known().all,
    has: (path) => known().set.has(path),
    read(path) {
      const bytes = files.get(path) ?? host.read(path);
      files.set(path, bytes);
      return bytes;
    },
    write(path, text) {
      host.write(path, text);
      files.delete(path);
      paths = undefined;
    },
    changed(path) {
      if (path === undefined) files.clear();
      else files.delete(path);
      if (path === undefined || !known().set.has(path)) paths = undefined;
    },
  };
}

function setOf(all: readonly string[]): { readonly all: readonly string[]; readonly set: ReadonlySet<string> } {
  return { all, set: new Set(all) };
}
