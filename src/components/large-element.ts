import { LitElement } from 'lit';
import { nextTask } from '../patience/next-task.ts';

/**
 * A large part of a screen. It draws for the first time in a task of its own, so that a slow computer answers between the
 * press that led here and the picture; it is `aria-busy` until then.
 */
export abstract class LargeElement extends LitElement {
  override connectedCallback(): void {
    if (!this.hasUpdated) this.setAttribute('aria-busy', 'true');
    super.connectedCallback();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await nextTask();
      this.removeAttribute('aria-busy');
    }
    super.scheduleUpdate();
  }
}
