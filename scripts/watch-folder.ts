import { watch } from 'node:fs';

/** Editors write a file in several steps; this long after the last of them it is whole. */
const QUIET = 150;

/** Calls back after every change below a folder, never twice at a time, until it is interrupted. */
export async function watchFolder(folder: string, changed: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  await new Promise<void>((resolve) => { process.once('SIGINT', resolve).once('SIGTERM', resolve); });
  clearTimeout(timer);
  watcher.close();
}
