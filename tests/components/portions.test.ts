import { LitElement, html } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Portions } from '../../src/components/portions.ts';

class LongPage extends LitElement {
  readonly portions = new Portions(this, 1, 2);
  /** How much was there after each update. */
  readonly steps: number[] = [];

  override updated(): void {
    this.steps.push(this.renderRoot.querySelectorAll('li').length);
  }

  override render(): unknown {
    return html`<ol>${[1, 2, 3, 4, 5, 6].slice(0, this.portions.of(6)).map((part) => html`<li>${part}</li>`)}</ol>`;
  }
}
customElements.define('long-page', LongPage);

let page: LongPage;
const drawn = (): number => page.renderRoot.querySelectorAll('li').length;

beforeEach(async () => {
  vi.useFakeTimers();
  page = new LongPage();
  document.body.append(page);
  await page.updateComplete;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a long page', () => {
  test('comes portion by portion, each in a task of its own, and is busy until then', async () => {
    expect([drawn(), page.getAttribute('aria-busy')]).toEqual([1, 'true']);
    await vi.runAllTimersAsync();
    expect(page.steps).toEqual([1, 3, 5, 6]);
    expect(page.hasAttribute('aria-busy')).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('drawn anew for another reason meanwhile, does not come faster', async () => {
    page.requestUpdate();
    await page.updateComplete;
    expect([drawn(), vi.getTimerCount()]).toEqual([1, 1]);
  });

  test('taken away and put back, goes on where it was', async () => {
    page.remove();
    expect(vi.getTimerCount()).toBe(0);
    document.body.append(page);
    await page.updateComplete;
    await vi.runAllTimersAsync();
    expect(drawn()).toBe(6);
  });

  test('wanted whole at once, is', async () => {
    page.portions.restart(Infinity);
    page.requestUpdate();
    await page.updateComplete;
    expect([drawn(), page.hasAttribute('aria-busy')]).toEqual([6, false]);
  });
});
