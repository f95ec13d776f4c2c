import { expect, type Locator, type Page } from 'playwright/test';
import { courseFrame } from '../course-frame.ts';
import type { Hands } from './hands.ts';
import { readFocus, type Focus } from './read-focus.ts';

/** Milliseconds within which a screen settles. */
const A_MOMENT = 300;

/** More stops than this on the way to one control, and it can't be reached. */
const FARTHEST = 200;

/**
 * Works a course with a keyboard and nothing else. After every key the focus should be on something in the player
 * that is seen, and whatever can be worked there should show that it has the focus.
 */
export class KeyboardHands implements Hands {
  /** Whatever was wrong with the focus on the way. */
  readonly problems: string[] = [];
  readonly #page: Page;
  readonly #ringsSeen = new Set<string>();
  /** What the focus has been on last; empty until it has come into the course. */
  #where = '';

  constructor(page: Page) {
    this.#page = page;
  }

  async press(control: Locator): Promise<void> {
    await this.#tabTo(control);
    await this.#key('Enter');
  }

  async tick(control: Locator): Promise<void> {
    let focus = await this.#tabTo(control);
    for (let step = 0; step < FARTHEST && focus.wanted === 'group'; step += 1) focus = await this.#key('ArrowDown', control);
    if (!(await control.isChecked())) await this.#key('Space');
    await expect(control).toBeChecked();
  }

  async pick(list: Locator, value: string): Promise<void> {
    await this.#tabTo(list);
    for (let step = 0; step < FARTHEST && (await list.inputValue()) !== value; step += 1) await this.#key('ArrowDown');
    await expect(list).toHaveValue(value);
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#tabTo(field);
    // Letter by letter would take minutes and prove nothing more.
    await this.#page.keyboard.insertText(text);
  }

  async dismiss(opener: Locator): Promise<void> {
    const focus = await this.#key('Escape', opener);
    if (focus.wanted !== 'here') this.problems.push(`Escape does not lead back to what has opened it: the focus is on ${focus.on}`);
  }

  /** To a control, or to a radio button from which arrows lead to it. */
  async #tabTo(control: Locator): Promise<Focus> {
    await expect(control).toBeVisible();
    let focus = await this.#look(control);
    for (let step = 0; step < FARTHEST; step += 1) {
      if (focus.wanted === 'here' || focus.wanted === 'group') return focus;
      focus = await this.#key(focus.wanted === 'behind' ? 'Shift+Tab' : 'Tab', control);
    }
    throw new Error(`Tab does not lead to ${String(control)}; the focus is on ${focus.on}.`);
  }

  async #key(key: string, wanted?: Locator): Promise<Focus> {
    await this.#page.keyboard.press(key);
    const focus = await this.#lookOnceSettled(wanted);
    // On the way in from the bar of the LMS.
    if (this.#where === '' && focus.problem !== '') return focus;
    if (focus.problem !== '') this.problems.push(`${focus.problem}: after ${key} on ${this.#where} it is on ${focus.on}`);
    this.#where = focus.on;
    await this.#seeRing(focus);
    return focus;
  }

  /** A new screen takes its place, and the focus, within a moment. */
  async #lookOnceSettled(wanted?: Locator): Promise<Focus> {
    const focus = await this.#look(wanted);
    if (focus.problem === '') return focus;
    await this.#page.waitForTimeout(A_MOMENT);
    return this.#look(wanted);
  }

  async #look(wanted?: Locator): Promise<Focus> {
    if (wanted) return wanted.evaluate(readFocus as (element: Element) => Focus);
    return courseFrame(this.#page).evaluate(readFocus, null);
  }

  /** A ring that is only declared may be cut off or have the colour of its ground: once for every kind it is looked at. */
  async #seeRing({ kind, on, operable, problem, box }: Focus): Promise<void> {
    if (!operable || problem !== '' || this.#ringsSeen.has(kind)) return;
    this.#ringsSeen.add(kind);
    const frame = (await this.#page.locator('iframe').boundingBox())!;
    const clip = { ...box, x: Math.max(0, box.x + frame.x), y: Math.max(frame.y, box.y + frame.y) };
    const shown = await this.#page.screenshot({ clip });
    const bare = await this.#page.screenshot({ clip, style: '*:focus-visible { outline: none !important; }' });
    if (shown.equals(bare)) this.problems.push(`the focus has a ring that is not to be seen: on ${on} (${kind})`);
  }
}
