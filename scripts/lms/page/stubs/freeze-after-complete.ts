import { StrictLms } from './strict-lms.ts';

const FINAL = ['completed', 'passed', 'failed'];

/** Cornerstone, Chamilo: a score that comes after a final status is not taken, without a word. */
export class FreezeAfterComplete extends StrictLms {
  protected override accept(element: string, value: string): number {
    const code = this.check(element, value);
    const late = element.includes('score') && !element.includes('objectives') && FINAL.includes(this.live.get(this.model.names.status) ?? '');
    if (code === 0 && !late) this.live.set(element, value);
    return code;
  }
}
