import type { DataModel } from './data-model.ts';
import { StrictLms } from './strict-lms.ts';

/** A finished course opened again for reading, or one shown for browsing: writing anything would change a closed record. */
export class LookOnly extends StrictLms {
  constructor(model: DataModel, mode: 'review' | 'browse') {
    const { names } = model;
    super({ ...model, initially: { ...model.initially, [names.mode]: mode, [names.credit]: 'no-credit' } });
    this.stored.set(names.status, 'completed').set(names.score, '85').set(names.exit, 'suspend').set('cmi.suspend_data', 's1.kept');
  }

  protected override restore(): Map<string, string> {
    const { names, initially } = this.model;
    return super.restore().set(names.mode, initially[names.mode]!).set(names.credit, 'no-credit');
  }

  protected override check(): number {
    return this.model.errors.readOnly;
  }

  protected override persist(): void {
    // Nothing is kept.
  }
}
