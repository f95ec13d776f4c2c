import { LitElement, css, html, svg } from 'lit';
import { controls } from '../../design/controls.ts';
import type { Scale } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { scaleAmount, scaleShare } from './scale-amount.ts';
import { scaleTitle } from './scale-title.ts';

const styles = css`
  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: baseline;
    font-size: var(--text-s);
    line-height: 1.4;
  }
  svg {
    display: block;
    width: 100%;
    height: 8px;
    margin-block-start: var(--space-1);
    color: var(--accent);
  }
  .empty {
    fill: var(--line);
  }
  .full {
    fill: currentcolor;
  }
  @media (forced-colors: active) {
    .empty {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

const WIDTH = 120;
const GAP = 3;
/** More steps than this are drawn as one bar: single steps would be too thin to count. */
const MOST_STEPS = 10;

/** How things stand between the learner and the persona: in words and numbers, and as a row of steps. */
export class ScaleMeter extends LitElement {
  static override properties = { scale: { attribute: false }, value: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, styles];

  declare scale: Scale;
  declare value: number;
  declare locale: Locale;

  override render(): unknown {
    const { scaleValue, amounts } = this.locale.strings.rolePlay;
    const { number } = this.locale;
    return html`<p><b>${scaleTitle(this.scale.name)}</b><span>${scaleValue(number(this.value), number(this.scale.max))}, ${amounts[scaleAmount(this.scale, this.value)]}</span></p>
      <svg viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">${this.steps()}</svg>`;
  }

  private steps(): unknown {
    const span = this.scale.max - this.scale.min;
    const count = Number.isInteger(span) && span >= 1 && span <= MOST_STEPS ? span : 1;
    const width = (WIDTH - GAP * (count - 1)) / count;
    const filled = scaleShare(this.scale, this.value) * count;
    return Array.from({ length: count }, (_, index) => {
      const part = Math.min(1, Math.max(0, filled - index));
      return svg`<rect class="empty" x=${index * (width + GAP)} width=${width} height="8" rx="3"/><rect class="full" x=${index * (width + GAP)} width=${width * part} height="8" rx="3"/>`;
    });
  }
}

customElements.define('scale-meter', ScaleMeter);

declare global {
  interface HTMLElementTagNameMap {
    'scale-meter': ScaleMeter;
  }
}
