/**
 * Whether some window of this browser has the course open: a mark that a window puts up when it opens the course and
 * takes down when it goes. After a crash the mark stays, which costs the next opening a short wait and nothing else.
 */

/** Browsers that keep nothing for embedded pages throw already when asked for the storage. */
type Marked = { readonly localStorage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> } & Partial<Pick<Window, 'addEventListener'>>;

/** Where nothing can be kept, anybody may be there. */
export function mayBeOpenElsewhere(page: Marked, key: string): boolean {
  try {
    return !page.localStorage || page.localStorage.getItem(key) !== null;
  } catch {
    // The storage is closed to embedded pages: then the others have to be asked.
    return true;
  }
}

/** Marks the course as open in this window. `name` has to differ from window to window: only one's own mark is taken down. */
export function markAsOpen(page: Marked, key: string, name: string): void {
  try {
    page.localStorage?.setItem(key, name);
  } catch {
    // Closed or full. Nothing relies on the mark: without it windows ask each other.
    return;
  }
  page.addEventListener?.('pagehide', () => {
    if (page.localStorage?.getItem(key) === name) page.localStorage.removeItem(key);
  });
}
