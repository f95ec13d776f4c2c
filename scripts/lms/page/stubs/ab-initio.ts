import { StrictLms } from './strict-lms.ts';

/** Chamilo: says that every launch is the first one, though the state is there. */
export class AbInitio extends StrictLms {
  protected override restore(): Map<string, string> {
    return super.restore().set(this.model.names.entry, 'ab-initio');
  }
}
