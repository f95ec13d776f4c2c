import type { LevelId } from '../model/common.schema.ts';

/** The learner told the level of the post. */
export class LevelChosen extends CustomEvent<{ level: LevelId }> {
  constructor(detail: { level: LevelId }) {
    super('level-chosen', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'level-chosen': LevelChosen;
  }
}
