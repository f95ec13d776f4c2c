/**
 * When the next picture is about to be drawn. Whoever needs to know where things stand asks then: asked right after a
 * change, the browser has to lay everything out in the same piece of work, and on a slow computer both are long.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => { requestAnimationFrame(() => resolve()); });
}
