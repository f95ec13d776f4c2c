import { StrictLms } from './strict-lms.ts';

const FINAL = ['completed', 'passed'];

/** Frappe and others: the state is thrown away when the course is finished. */
export class WipeOnDone extends StrictLms {
  protected override persist(): void {
    super.persist();
    if (FINAL.includes(this.stored.get(this.model.names.status) ?? '')) this.stored.delete('cmi.suspend_data');
  }
}
