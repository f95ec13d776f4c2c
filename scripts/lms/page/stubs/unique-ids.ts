import { StrictLms } from './strict-lms.ts';

/** Verint: an interaction with an id that was there before is refused. */
export class UniqueIds extends StrictLms {
  protected override checkPlace(element: string, value: string): number {
    const isId = /^cmi\.interactions\.\d+\.id$/.test(element);
    return isId && this.entries(this.live, 'cmi.interactions').includes(value) ? this.model.errors.duplicate : super.checkPlace(element, value);
  }
}
