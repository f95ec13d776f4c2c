import type { Arrival } from '../protocol.ts';

/** The designer wants to begin at a scene, in one of the states in which one arrives there. */
export class ArrivalPicked extends CustomEvent<Arrival> {
  constructor(arrival: Arrival) {
    super('arrival-picked', { detail: arrival, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'arrival-picked': ArrivalPicked;
  }
}
