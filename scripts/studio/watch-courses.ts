import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Saving several files at once, or an editor that writes a file in steps, is one change. */
const QUIET = 10;

export interface CourseWatch {
  /** Resolves when every file is known: changes before that are not told. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Calls back with the paths below the folder that have changed, come or gone. */
export function watchCourses(folder: string, changed: (paths: readonly string[]) => void): CourseWatch {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true, ignored: (path) => /(?:^|[/\\])\.|\.tmp$|~$/u.test(relative(folder, path)) });
  watcher.on('all', (_event, path) => {
    waiting.add(relative(folder, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...waiting];
      waiting.clear();
      changed(paths);
    }, QUIET);
  });
  return {
    ready: new Promise((resolve) => { watcher.once('ready', resolve); }),
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
