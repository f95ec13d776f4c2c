import type { Locator } from 'playwright/test';

/** How somebody works what is on screen. */
export interface Hands {
  press(control: Locator): Promise<void>;
  /** Ticks a radio button or a checkbox. */
  tick(control: Locator): Promise<void>;
  pick(list: Locator, value: string): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Closes what `opener` has opened over the page. */
  dismiss(opener: Locator): Promise<void>;
}
