import type { CourseHost } from './course-host.ts';

/** A courses folder with changes that are not written yet. */
export interface OverlayHost extends CourseHost {
  /** What was written over it, by path. */
  readonly changes: ReadonlyMap<string, string>;
  /** Forgets a change. */
  restore(path: string): void;
}

export function createOverlayHost(below: CourseHost): OverlayHost {
  const changes = new Map<string, string>();
  // What lies below does not change meanwhile, and finding out is slow.
  let listed: readonly string[] | undefined;
  return {
    changes,
    restore: (path) => void changes.delete(path),
    list: () => [...new Set([...(listed ??= below.list()), ...changes.keys()])].sort(),
    read(path) {
      const text = changes.get(path);
      return text === undefined ? below.read(path) : new TextEncoder().encode(text);
    },
    write: (path, text) => void changes.set(path, text),
  };
}
