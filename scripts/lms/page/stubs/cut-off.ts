import { NoCount } from './no-count.ts';

/**
 * Open edX on a slow line: every value is a request that waits for the one before. What still waits when the page goes
 * is lost; a commit answers "true" and waits for nothing.
 */
export class CutOff extends NoCount {
  #waiting: (readonly [string, string])[] = [];
  /** Requests that are still on their way. */
  readonly #delay = 3;

  override launch(tab?: Storage): Window {
    this.#waiting = [];
    return super.launch(tab);
  }

  override timePasses(): void {
    for (const [element, value] of this.#waiting.splice(0)) this.stored.set(element, value);
  }

  protected override accept(element: string, value: string): number {
    const code = this.check(element, value);
    if (code !== 0) return code;
    this.live.set(element, value);
    this.#waiting.push([element, value]);
    for (const [arrived, its] of this.#waiting.splice(0, Math.max(0, this.#waiting.length - this.#delay))) this.stored.set(arrived, its);
    return 0;
  }

  protected override persist(): void {
    // Nothing but the requests themselves.
  }
}
