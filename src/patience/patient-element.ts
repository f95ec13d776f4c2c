import { LitElement } from 'lit';
import { isTired, rest } from './rest.ts';

/** An element with much to show: it waits for the next portion of work when the present one has become long. */
export class PatientElement extends LitElement {
  protected override scheduleUpdate(): void | Promise<unknown> {
    return isTired() ? rest().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }
}
