/**
 * A copy of the last saved state in the browser tab, for the case that the LMS lost it: the page crashed before it
 * could send, or was loaded again after the session had ended. It holds the same text the LMS would, no personal data,
 * and goes with the tab.
 */
import { checkValue, shortCheck } from '../engine/check-value.ts';
import type { InteractionRecord } from './learner-record.ts';

export interface CourseKey {
  readonly id: string;
  readonly version: string;
  /** Where the page stands. An LMS may offer the same package in two places, and each has a record of its own. */
  readonly place?: string;
}

export interface CopiedState {
  /** As it would stand in the LMS; "" where there is none. */
  readonly text: string;
  /** Whether the LMS has said that it stored this. */
  readonly stored: boolean;
  /** Decisions and answers it has not. */
  readonly unsent: readonly InteractionRecord[];
}

export interface TabCopy {
  /** The copy, unless it is known to be another learner's. */
  read(): CopiedState;
  write(copy: CopiedState): void;
  /** Tells whose the copy is. Two characters of a check value are kept, which identify nobody. */
  ownedBy(learner: string): void;
}

const NOBODY = '--';
const STORED = '+';
const UNSTORED = '-';
/** Between the state and what was not sent. */
const UNSENT = '\n';

export function copyKey({ id, version, place }: CourseKey): string {
  return `sukhbat:${id}@${version}${place === undefined ? '' : `#${checkValue(place)}`}`;
}

export function tabCopy(window: Pick<Window, 'sessionStorage'>, course: CourseKey): TabCopy {
  const key = copyKey(course);
  let owner = NOBODY;
  return {
    read() {
      const kept = storage(window)?.getItem(key) ?? '';
      const other = kept.slice(0, 2);
      const isOurs = owner === NOBODY || other === NOBODY || other === owner;
      const [text = '', unsent] = isOurs ? kept.slice(3).split(UNSENT) : [];
      return { text, stored: kept[2] === STORED, unsent: unsentIn(unsent) };
    },
    write({ text, stored, unsent }) {
      try {
        storage(window)?.setItem(key, owner + (stored ? STORED : UNSTORED) + text + (unsent.length === 0 ? '' : UNSENT + JSON.stringify(unsent)));
      } catch {
        // The tab's storage is full. The copy is a second net; the LMS is the first.
      }
    },
    ownedBy(learner) {
      owner = learner === '' ? NOBODY : shortCheck(learner);
    },
  };
}

function unsentIn(text: string | undefined): readonly InteractionRecord[] {
  try {
    const found = JSON.parse(text ?? '[]') as readonly (Omit<InteractionRecord, 'at'> & { readonly at: string })[];
    return found.map((interaction) => ({ ...interaction, at: new Date(interaction.at) }));
  } catch {
    // Somebody changed it. The decisions are in the state as well.
    return [];
  }
}

/** Browsers that keep nothing for embedded pages throw already when asked for the storage. */
export function storage(window: Pick<Window, 'sessionStorage'>): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** For a course without a tab to keep anything in. */
export const noTabCopy: TabCopy = { read: () => ({ text: '', stored: false, unsent: [] }), write: () => undefined, ownedBy: () => undefined };
