import { StrictLms } from './strict-lms.ts';

/** 65,536 bytes less what Moodle adds of its own. */
const BEACON = 64_512;

/** Moodle: what is sent while the page goes away travels by beacon, and is lost without a word when it is too large. */
export class Beacon64k extends StrictLms {
  protected override end(): number {
    const body = [...this.live].map(([element, value]) => `${element}=${value}`).join('&');
    return this.leaving && new TextEncoder().encode(body).length > BEACON ? 0 : super.end();
  }
}
