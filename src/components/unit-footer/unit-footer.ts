import { css, html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { ResultOpened } from '../../events/result-opened.ts';
import { UnitFinished } from '../../events/unit-finished.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { Unit } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import { LargeElement } from '../large-element.ts';

/**
 * The way on from a unit. A lesson is done when its reader says so by going on; anything else is done by its own
 * last step, and the way on shows then.
 */
export class UnitFooter extends LargeElement {
  static override properties = { unit: { attribute: false }, unitState: { attribute: false }, next: { attribute: false }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      :host {
        margin-block-start: var(--space-7);
        padding-block-start: var(--space-5);
        border-block-start: 1px solid var(--line);
      }
      .actions {
        justify-content: space-between;
      }
      .quiet {
        margin-inline-start: calc(-1 * var(--space-3));
      }
      .primary {
        text-align: start;
      }
      @media (max-width: 34rem) {
        .primary {
          width: 100%;
          justify-content: space-between;
          order: -1;
        }
      }
    `,
  ];

  declare unit: Unit;
  declare unitState: UnitState;
  /** The unit to go on with; undefined after the last. */
  declare next: Unit | undefined;
  declare locale: FrameLocale;

  override render(): unknown {
    return html`<nav class="actions screen-only" aria-label=${this.locale.strings.shell.next}>
      <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new UnitLeft())}>${icon('back')}${this.locale.strings.shell.toOutline}</button>
      ${this.wayOn()}
    </nav>`;
  }

  private wayOn(): unknown {
    const { done, running } = this.unitState;
    if (this.unit.kind !== 'lesson' && (!done || running)) return nothing;
    return html`<button type="button" class="button primary" @click=${this.goOn}>${this.words()}${icon('next')}</button>`;
  }

  private words(): string {
    const { shell, outline } = this.locale.strings;
    const first = this.unit.kind === 'lesson' && !this.unitState.done;
    if (!this.next) return first ? shell.doneResult : outline.seeResult;
    return first ? shell.doneNext(this.next.title) : shell.nextUnit(this.next.title);
  }

  private goOn(): void {
    if (this.unit.kind === 'lesson' && !this.unitState.done) this.dispatchEvent(new UnitFinished({ unit: this.unit.id }));
    this.dispatchEvent(this.next ? new UnitOpened({ unit: this.next.id }) : new ResultOpened());
  }
}

customElements.define('unit-footer', UnitFooter);

declare global {
  interface HTMLElementTagNameMap {
    'unit-footer': UnitFooter;
  }
}
