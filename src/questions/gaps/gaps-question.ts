import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { foldText } from '../../engine/fold-text.ts';
import { markOption, renderSmallMark } from '../mark.ts';
import { QuestionElement } from '../question-element.ts';
import { acceptsGap } from './gaps.grade.ts';
import type { Gap, GapsAnswer } from './gaps.schema.ts';
import { gapsStyles } from './gaps.styles.ts';

/** A text with fields in it, all of one width: the width must not give the word away. */
export class GapsQuestion extends QuestionElement<'gaps'> {
  static override styles = [...QuestionElement.styles, gapsStyles];
  static override properties = { ...QuestionElement.properties, written: { state: true } };

  /** What stands in the fields, before it is settled: a card drawn anew while somebody types must not empty them. */
  declare written: GapsAnswer;

  constructor() {
    super();
    this.written = {};
  }

  private get gaps(): readonly Gap[] {
    return this.question.parts.filter((part): part is Gap => part.kind === 'gap');
  }

  protected override renderControls(): TemplateResult {
    return html`<div class="text">${this.question.parts.map((part) => (part.kind === 'gap' ? this.renderGap(part) : unsafeHTML(part.html)))}</div>`;
  }

  private renderGap(gap: Gap): TemplateResult {
    const typed = this.written[gap.id] ?? this.answer?.[gap.id] ?? '';
    const correct = acceptsGap(gap, typed);
    const mark = this.revealed ? markOption({ chosen: typed.trim() !== '', correct }, false) : undefined;
    return html`<input
        type="text"
        class=${mark ?? ''}
        size=${this.width}
        aria-label=${this.strings.gap(this.gaps.indexOf(gap) + 1, this.gaps.length)}
        aria-describedby=${mark ? `note-${gap.id}` : nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(typed)}
        ?disabled=${this.revealed}
        @input=${(event: Event) => (this.written = { ...this.written, [gap.id]: (event.target as HTMLInputElement).value })}
        @change=${(event: Event) => this.change({ ...this.answer, [gap.id]: (event.target as HTMLInputElement).value })}
      />${mark ? html`<span id="note-${gap.id}">${renderSmallMark(mark, this.locale)}</span>` : nothing}${this.tellsWord(gap, typed)
        ? html` <span class="key"><span class="visually-hidden">${this.strings.rightAnswer}</span> <b>${gap.accepted[0]}</b></span>`
        : nothing}`;
  }

  private get width(): number {
    const longest = Math.max(...this.gaps.flatMap(({ accepted }) => accepted.map((word) => word.length)));
    return Math.min(26, Math.max(8, longest + 5));
  }

  /** A word with the key, or the spelling of one that was accepted without its Kazakh letters. */
  private tellsWord(gap: Gap, typed: string): boolean {
    if (!this.revealed) return false;
    if (!acceptsGap(gap, typed)) return this.withKey;
    return !gap.accepted.some((accepted) => foldText(accepted) === foldText(typed));
  }
}

customElements.define('gaps-question', GapsQuestion);
