import type { DataModel } from './data-model.ts';
import { StrictLms } from './strict-lms.ts';

/** ILIAS with much to store: a commit holds the page up for two seconds. */
export class SlowCommit extends StrictLms {
  commits = 0;
  readonly #pause: (milliseconds: number) => void;

  constructor(model: DataModel, pause: (milliseconds: number) => void = () => undefined) {
    super(model);
    this.#pause = pause;
  }

  protected override commit(): number {
    this.commits += 1;
    this.#pause(2_000);
    return super.commit();
  }
}
