import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws a long page in portions, each in a task of its own, so that a slow computer answers a press in between. The
 * element is `aria-busy` until all of it is there.
 */
export class Portions implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly step: number;
  private allowed: number;
  private total = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param first how many parts are drawn at once, @param step how many come with each portion after that */
  constructor(host: ReactiveControllerHost & HTMLElement, first: number, step: number) {
    this.host = host;
    this.allowed = first;
    this.step = step;
    host.addController(this);
  }

  /** Begins anew, with so many parts drawn at once. */
  restart(first: number): void {
    this.allowed = first;
  }

  /** How many of so many parts are to be drawn now. */
  of(total: number): number {
    this.total = total;
    return Math.min(total, this.allowed);
  }

  get areWhole(): boolean {
    return this.allowed >= this.total;
  }

  hostUpdated(): void {
    if (this.areWhole) this.host.removeAttribute('aria-busy');
    else this.host.setAttribute('aria-busy', 'true');
    if (!this.areWhole) this.timer ??= setTimeout(() => this.next());
  }

  /** An element that comes back goes on where it was. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private next(): void {
    this.timer = undefined;
    this.allowed += this.step;
    this.host.requestUpdate();
  }
}
