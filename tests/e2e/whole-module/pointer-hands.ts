import type { Locator, Page } from 'playwright/test';
import type { Hands } from './hands.ts';

/** Works a course with a mouse or a finger. */
export class PointerHands implements Hands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(control: Locator): Promise<void> {
    await control.click();
  }

  async tick(control: Locator): Promise<void> {
    await control.check();
  }

  async pick(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.blur();
  }

  async dismiss(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }
}
