import type { CourseHost } from './course-host.ts';

/** A courses folder in memory: for tests, for editors with unsaved text. */
export interface MemoryHost extends CourseHost {
  /** What stands in it now, lock files written by the tool included. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export function createMemoryHost(contents: Readonly<Record<string, string | Uint8Array>>): MemoryHost {
  const files = new Map(Object.entries(contents));
  return {
    files,
    list: () => [...files.keys()].sort(),
    read(path) {
      const content = files.get(path);
      if (content === undefined) throw new Error(`There is no file ${path}.`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    write: (path, text) => void files.set(path, text),
  };
}
