import { LitElement } from 'lit';
import { nextFrame } from '../../patience/next-frame.ts';

/**
 * Moves to the top of a new screen: its first heading takes the focus, so that a screen reader reads on from there and
 * the next Tab leads into the screen. A screen opened for the sake of one part marks that with `data-goal`.
 */
export async function focusHeading(root: HTMLElement | DocumentFragment): Promise<void> {
  const main = root.querySelector('main');
  const screen = main?.querySelector<HTMLElement>(':scope > :not(nav):not(p)') ?? undefined;
  if (screen instanceof LitElement) await screen.updateComplete;
  await nextFrame();
  const goal = screen?.shadowRoot?.querySelector<HTMLElement>('[data-goal]') ?? undefined;
  const target = goal ?? screen?.shadowRoot?.querySelector<HTMLElement>('h1') ?? main;
  if (target && target.tabIndex < 0) target.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
  if (goal && goal.tabIndex < 0) goal.scrollIntoView({ block: 'center' });
  else main?.ownerDocument.defaultView?.scrollTo({ top: 0 });
}
