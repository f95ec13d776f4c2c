import { LitElement } from 'lit';

/**
 * Moves to the top of a new screen: its first heading takes the focus, so that a screen reader reads on from there and
 * the next Tab leads into the screen.
 */
export async function focusHeading(root: HTMLElement | DocumentFragment): Promise<void> {
  const main = root.querySelector('main');
  const screen = main?.querySelector<HTMLElement>(':scope > :not(nav):not(p)') ?? undefined;
  if (screen instanceof LitElement) await screen.updateComplete;
  const heading = screen?.shadowRoot?.querySelector<HTMLElement>('h1') ?? main;
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  main?.ownerDocument.defaultView?.scrollTo({ top: 0 });
}
