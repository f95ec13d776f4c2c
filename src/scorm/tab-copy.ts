/**
 * A copy of the last saved state in the browser tab, for the case that the LMS lost it: the page crashed before it
 * could send, or was loaded again after the session had ended. It holds the same text the LMS would, no personal data,
 * and goes with the tab.
 */
import { shortCheck } from '../engine/check-value.ts';

export interface CourseKey {
  readonly id: string;
  readonly version: string;
}

export interface TabCopy {
  /** The copy, unless it is known to be another learner's. */
  read(): string;
  write(text: string): void;
  /** Tells whose the copy is. Two characters of a check value are kept, which identify nobody. */
  ownedBy(learner: string): void;
}

const NOBODY = '--';

export function tabCopy(window: Pick<Window, 'sessionStorage'>, course: CourseKey): TabCopy {
  const key = `sukhbat:${course.id}@${course.version}`;
  let owner = NOBODY;
  return {
    read() {
      const kept = storage(window)?.getItem(key) ?? '';
      const other = kept.slice(0, 2);
      return owner === NOBODY || other === NOBODY || other === owner ? kept.slice(2) : '';
    },
    write(text) {
      try {
        storage(window)?.setItem(key, owner + text);
      } catch {
        // The tab's storage is full. The copy is a second net; the LMS is the first.
      }
    },
    ownedBy(learner) {
      owner = learner === '' ? NOBODY : shortCheck(learner);
    },
  };
}

/** Browsers that keep nothing for embedded pages throw already when asked for the storage. */
function storage(window: Pick<Window, 'sessionStorage'>): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** For a course without a tab to keep anything in. */
export const noTabCopy: TabCopy = { read: () => '', write: () => undefined, ownedBy: () => undefined };
