/**
 * Work in portions. On a slow computer the elements of a new screen take a tenth of a second and more together, and a
 * page does not listen while it works; so whoever finds that the present portion has become long begins another one.
 * On a quick computer everything fits into one portion, and nobody waits.
 */

/** Milliseconds of one portion. What has begun is finished, so the longest is this and one element more. */
export const portion = { longest: 25 };

/** When the present portion began. */
let began: number | undefined;

/** Whether the present portion has taken its time. */
export function isTired(): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    void nextTask().then(() => { began = undefined; });
  }
  return now - began > portion.longest;
}

/** Resolves in a portion that has time left. Those who wait go on in the order in which they came. */
export async function rest(): Promise<void> {
  do await nextTask();
  while (isTired());
}

/** Lets the page listen for a moment: what follows is a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve); });
}
