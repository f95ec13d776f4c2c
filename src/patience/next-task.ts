/** A piece of work of its own: in between, the page can answer a press and draw. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve); });
}
