import type { UnitId } from '../model/common.schema.ts';

/** The learner goes back in a practice role-play and keeps the first `decisions` decisions. */
export class AttemptRewound extends CustomEvent<{ unit: UnitId; decisions: number }> {
  constructor(detail: { unit: UnitId; decisions: number }) {
    super('attempt-rewound', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'attempt-rewound': AttemptRewound;
  }
}
