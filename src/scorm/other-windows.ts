/**
 * The same attempt open in two windows of one browser: each would write over what the other has saved. The window
 * opened last goes on. The others save, hand over what they know, and say so to their reader.
 */
import type { Clock } from './clock.ts';
import type { LearnerRecord } from './learner-record.ts';
import { copyKey, storage, type CourseKey } from './tab-copy.ts';
import { markAsOpen, mayBeOpenElsewhere } from './window-mark.ts';

type Message =
  | { readonly kind: 'opening'; readonly at: number }
  | { readonly kind: 'saving' }
  /** `copy`: the entry of the tab's storage, as it stands there. */
  | { readonly kind: 'saved'; readonly copy: string };

export interface OtherWindows {
  /** Asks the others to give way. Resolves when they have, or when nobody answers; at once where nobody can be there. */
  takeOver(): Promise<void>;
  /** From now on gives way to a window opened later. */
  giveWayWith(record: Pick<LearnerRecord, 'giveWay'>): void;
}

/** Somebody who is there answers at once. */
const ANSWER_MS = 150;
/** A slow LMS holds a window up while it saves. */
const SAVE_MS = 6_000;

type Page = Pick<Window, 'sessionStorage'> & Partial<Pick<Window, 'localStorage' | 'addEventListener'>> & { readonly BroadcastChannel?: typeof BroadcastChannel };

export function otherWindows(page: Page, course: CourseKey, clock: Clock): OtherWindows {
  const key = copyKey(course);
  // Before Safari 15.4 windows cannot speak with each other: the last to save wins.
  if (typeof page.BroadcastChannel !== 'function') return { takeOver: () => Promise.resolve(), giveWayWith: () => undefined };
  const channel = new page.BroadcastChannel(key);
  const post = (message: Message): void => channel.postMessage(message);
  const hear = (listener: (message: Message) => void): void => {
    channel.onmessage = ({ data }: MessageEvent<Message>) => listener(data);
  };
  /** A window that was opened while this one still asked around. */
  let younger: Extract<Message, { kind: 'opening' }> | undefined;
  return {
    takeOver: () =>
      new Promise((resolve) => {
        const wait = mayBeOpenElsewhere(page, key) ? ANSWER_MS : 0;
        let cancel = clock.after(wait, resolve);
        hear((message) => {
          if (message.kind === 'opening') {
            younger = message;
            return;
          }
          cancel();
          if (message.kind === 'saving') cancel = clock.after(SAVE_MS, resolve);
          if (message.kind !== 'saved') return;
          if (message.copy !== '') storage(page)?.setItem(key, message.copy);
          resolve();
        });
        post({ kind: 'opening', at: clock.now().getTime() });
      }),
    giveWayWith(record) {
      const giveWay = ({ at }: Extract<Message, { kind: 'opening' }>): void => {
        // A window the browser had frozen hears of it late, and what it knows is old.
        const isFresh = clock.now().getTime() - at < SAVE_MS;
        if (isFresh) post({ kind: 'saving' });
        record.giveWay(isFresh);
        if (isFresh) post({ kind: 'saved', copy: storage(page)?.getItem(key) ?? '' });
      };
      hear((message) => {
        if (message.kind === 'opening') giveWay(message);
      });
      if (younger) giveWay(younger);
      else markAsOpen(page, key, `${clock.now().getTime()}`);
    },
  };
}
