/**
 * What becomes of the session when the page goes. `pagehide` is the one event every current browser sends; `unload` is
 * being taken out of browsers and is never used. Nothing here is relied on: decisions are committed as they are made.
 */
import type { LearnerRecord } from './learner-record.ts';

/** Switching between windows may hide the page many times in a second. */
const HIDDEN_GAP = 1_000;

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly location: Pick<Location, 'reload'>;
};

/** Returns a function that stops watching. */
export function watchPageLifecycle(record: LearnerRecord, window: Page, now: () => number = Date.now): () => void {
  let lastHidden = -Infinity;
  const leave = (): void => record.close('unload');
  const hidden = (): void => {
    if (window.document.visibilityState !== 'hidden' || now() - lastHidden < HIDDEN_GAP) return;
    lastHidden = now();
    record.commit();
  };
  // A page taken out of the back-forward cache has a session that is over.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) window.location.reload();
  };
  const last = 'onpagehide' in window ? 'pagehide' : 'beforeunload';
  window.addEventListener(last, leave);
  window.addEventListener('pageshow', shown);
  window.document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener(last, leave);
    window.removeEventListener('pageshow', shown);
    window.document.removeEventListener('visibilitychange', hidden);
  };
}
