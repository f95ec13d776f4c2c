/**
 * The courses while they are being written: compiles a module when it is asked for and again after every change, and keeps
 * the last good version of what cannot be read at the moment.
 */
import { compileCatalogue } from '../../build/compile-course.ts';
import type { Diagnostic } from '../../build/diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { createCourseMemory } from '../../build/course-memory.ts';
import { decode } from '../../build/source/decode.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { createRememberingHost, type RememberingHost } from '../../build/source/remembering-host.ts';
import { keepReadable } from './keep-readable.ts';

/** A module as it stands. */
export interface Draft {
  readonly id: string;
  readonly version: number;
  /** What can be played: as written, but for units that cannot be read, which are as they were. */
  readonly lowered: LoweredCourse | undefined;
  /** Ids of those units. */
  readonly stale: readonly string[];
  /** Mistakes in the writing. What the long checks find comes later. */
  readonly diagnostics: readonly Diagnostic[];
  readonly took: number;
}

export interface Workshop {
  readonly folder: string;
  readonly host: RememberingHost;
  /** Folders with a course.yaml. */
  modules(): readonly string[];
  /** Compiles the module unless nothing has changed since; undefined when there is none of the name. */
  draft(id: string): Draft | undefined;
  /** Files have changed. @returns the modules that have been opened and are concerned. */
  changed(paths: readonly string[]): readonly string[];
  textOf(path: string): string | undefined;
}

export function createWorkshop(folder: string, language: MessageLanguage): Workshop {
  const host = createRememberingHost(createFileSystemHost(folder));
  const memory = createCourseMemory();
  const drafts = new Map<string, Draft>();
  const dirty = new Set<string>();

  function compile(id: string): Draft {
    const started = performance.now();
    const before = drafts.get(id);
    const { modules, diagnostics } = compileCatalogue(host, { language, modules: [id], analyse: false, memory });
    const own = diagnostics.filter(({ span }) => isAbout(span.path, id));
    const { lowered, stale } = keepReadable(modules[0]?.lowered, before?.lowered, own);
    const draft = { id, version: (before?.version ?? 0) + 1, lowered, stale, diagnostics: own, took: Math.round(performance.now() - started) };
    drafts.set(id, draft);
    dirty.delete(id);
    return draft;
  }

  const workshop: Workshop = {
    folder,
    host,
    modules: () => host.list().flatMap((path) => /^([^/]+)\/course\.yaml$/u.exec(path)?.[1] ?? []),
    draft(id) {
      if (!host.has(`${id}/course.yaml`)) return undefined;
      const known = drafts.get(id);
      return known && !dirty.has(id) ? known : compile(id);
    },
    changed(paths) {
      for (const path of paths) host.changed(path);
      const concerned = [...drafts.keys()].filter((id) => paths.some((path) => isAbout(path, id)));
      for (const id of concerned) dirty.add(id);
      return concerned;
    },
    textOf(path) {
      return host.has(path) ? decode(host.read(path)).text : undefined;
    },
  };
  return workshop;
}

/** What stands beside the modules concerns all of them. */
function isAbout(path: string, id: string): boolean {
  return path.startsWith(`${id}/`) || !path.includes('/');
}
