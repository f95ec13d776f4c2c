import type { Frame, Page } from 'playwright/test';

/** Something a screen reader says of itself. */
export interface Announcement {
  /** `focus`: because the focus has moved there. `live`: because a live region has changed. `unheard`: a live region that came with its words. */
  readonly by: 'focus' | 'live' | 'unheard';
  readonly words: string;
  /** Number of the element that it comes from. */
  readonly from: number;
}

type Listening = typeof globalThis & { announcements?: Announcement[] };

/** Listens to the course from its first script on. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(recordAnnouncements);
}

/** What has been said since the last time. */
export async function takeAnnouncements(frame: Frame): Promise<readonly Announcement[]> {
  return frame.evaluate(() => (globalThis as Listening).announcements?.splice(0) ?? []);
}

/** Runs in the page. Shadow roots are watched from the moment they are made. */
function recordAnnouncements(): void {
  const announcements: Announcement[] = [];
  const numbers = new Map<Element, number>();
  (globalThis as Listening).announcements = announcements;
  const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    watch(root);
    return root;
  };
  watch(document);
  // What comes with the page itself is read with the page. Word of it may come later than the end of the page.
  const ofPage = new Set<Element>();
  document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') for (const region of document.querySelectorAll(LIVE)) ofPage.add(region); });
  document.addEventListener('focusin', (event) => say('focus', event.composedPath()[0] as Element), { capture: true });

  function watch(root: Node): void {
    new MutationObserver((records) => {
      const changed = new Set(records.map(({ target }) => regionOf(target)).filter((region) => region !== undefined));
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const region of changed) if (!isAmong(region, added)) say('live', region);
      if (document.readyState !== 'loading') for (const region of regionsIn(added)) if (!ofPage.has(region)) say('unheard', region);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  }

  function say(by: Announcement['by'], element: Element): void {
    const words = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (words !== '') announcements.push({ by, words, from: numberOf(element) });
  }

  function numberOf(element: Element): number {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
    return numbers.get(element)!;
  }

  function regionOf(node: Node): Element | undefined {
    for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at instanceof Element && at.matches(LIVE)) return at;
    return undefined;
  }

  function isAmong(region: Element, nodes: readonly Node[]): boolean {
    return nodes.some((node) => node.contains(region));
  }

  function regionsIn(nodes: readonly Node[]): readonly Element[] {
    return nodes.flatMap((node) => (node instanceof Element && node.isConnected ? [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)] : []));
  }
}
