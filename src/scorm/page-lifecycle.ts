/**
 * What becomes of the session when the page goes, sleeps or comes back. `pagehide` is the one event every current
 * browser sends; `unload` is being taken out of browsers and is never used. Nothing here is relied on: work is
 * committed as it is done.
 */
import type { LearnerRecord } from './learner-record.ts';

/** Switching between windows may hide the page many times in a second. */
const HIDDEN_GAP = 1_000;

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly location: Pick<Location, 'reload'>;
  readonly top?: { readonly location: Pick<Location, 'reload'> } | null;
};

/** Returns a function that stops watching. */
export function watchPageLifecycle(record: LearnerRecord, window: Page, now: () => number = () => performance.now()): () => void {
  let lastHidden = -Infinity;
  const leave = (): void => record.close('unload');
  const retry = (): void => {
    if (record.saveStatus === 'not-saved') record.commit();
  };
  const turned = (): void => {
    if (window.document.visibilityState !== 'hidden') return retry();
    if (now() - lastHidden < HIDDEN_GAP) return;
    lastHidden = now();
    record.commit();
  };
  // A page taken out of the back-forward cache has a session that is over, and so has the LMS's page around it.
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) reload(window);
  };
  const last = 'onpagehide' in window ? 'pagehide' : 'beforeunload';
  window.addEventListener(last, leave);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', retry);
  window.document.addEventListener('visibilitychange', turned);
  return () => {
    window.removeEventListener(last, leave);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', retry);
    window.document.removeEventListener('visibilitychange', turned);
  };
}

function reload(window: Page): void {
  try {
    (window.top ?? window).location.reload();
  } catch {
    // The page around this one is another origin's and must not be touched.
    window.location.reload();
  }
}
