import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Item } from '../../model/question-base.schema.ts';
import { plainText } from '../plain-text.ts';
import { QuestionElement } from '../question-element.ts';
import type { OrderingAnswer } from './ordering.schema.ts';
import { orderingStyles } from './ordering.styles.ts';
import { moveItem, startOrder } from './start-order.ts';

/** Up and down buttons, the new place said aloud. With a mouse, items can be dragged too. */
export class OrderingQuestion extends QuestionElement<'ordering'> {
  static override styles = [...QuestionElement.styles, orderingStyles];
  static override properties = { ...QuestionElement.properties, announcement: { state: true }, dragged: { state: true } };

  declare announcement: string;
  /** Place of the item under the mouse. */
  declare dragged: number | undefined;

  constructor() {
    super();
    this.announcement = '';
  }

  private get order(): OrderingAnswer {
    return this.answer ?? startOrder(this.question, this.shuffleSeed);
  }

  protected override renderControls(): TemplateResult {
    const items = this.order.map((id) => this.question.items.find((item) => item.id === id)).filter((item) => item !== undefined);
    return html`
      <ol class="rows">
        ${repeat(items, ({ id }) => id, (item, place) => this.renderItem(item, place))}
      </ol>
      <div class="visually-hidden" role="status">${this.announcement}</div>
      ${this.tellsKey ? this.renderKey() : nothing}
    `;
  }

  private renderItem(item: Item, place: number): TemplateResult {
    const verdict = this.revealed && this.isRight ? 'right' : '';
    return html`
      <li
        class="row item ${verdict} ${this.dragged === place ? 'dragged' : ''}"
        draggable=${this.revealed ? 'false' : 'true'}
        @dragstart=${() => (this.dragged = place)}
        @dragend=${() => (this.dragged = undefined)}
        @dragover=${this.allowDrop}
        @drop=${(event: DragEvent) => this.drop(event, place)}
      >
        <span class="place" aria-hidden="true">${place + 1}</span>
        <span class="words">${unsafeHTML(item.html)}</span>
        ${this.revealed ? nothing : html`<span class="movers">${this.renderMover(item, place, 'up')}${this.renderMover(item, place, 'down')}</span>`}
      </li>
    `;
  }

  /** Never truly disabled: at either end a disabled button would lose the focus. */
  private renderMover(item: Item, place: number, way: 'up' | 'down'): TemplateResult {
    const to = way === 'up' ? place - 1 : place + 1;
    const words = plainText(item.html);
    const arrow = way === 'up' ? 'M10 16V4m-5 5l5-5 5 5' : 'M10 4v12m-5-5l5 5 5-5';
    return html`
      <button
        type="button"
        class="button mover"
        id="${way}-${item.id}"
        aria-label=${way === 'up' ? this.strings.moveUp(words) : this.strings.moveDown(words)}
        aria-disabled=${to < 0 || to >= this.question.items.length ? 'true' : nothing}
        @click=${() => void this.move(item, place, to, way)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          ${svg`<path d=${arrow} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`}
        </svg>
      </button>
    `;
  }

  private renderKey(): TemplateResult {
    return html`
      <div class="key prose">
        <b>${this.strings.rightOrder}</b>
        <ol>
          ${this.question.items.map((item) => html`<li>${unsafeHTML(item.html)}</li>`)}
        </ol>
      </div>
    `;
  }

  /** The browser drops the focus of a button whose item moves in the document, so it is given back. */
  private async move(item: Item, from: number, to: number, way: 'up' | 'down'): Promise<void> {
    if (to < 0 || to >= this.question.items.length) return;
    this.settle(item, from, to);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${way}-${item.id}`)?.focus();
  }

  private settle(item: Item, from: number, to: number): void {
    this.change(moveItem(this.order, from, to));
    this.announcement = this.strings.moved(plainText(item.html), to + 1, this.question.items.length);
  }

  private allowDrop(event: DragEvent): void {
    if (this.dragged !== undefined) event.preventDefault();
  }

  private drop(event: DragEvent, to: number): void {
    event.preventDefault();
    const from = this.dragged;
    const item = this.question.items.find(({ id }) => from !== undefined && id === this.order[from]);
    this.dragged = undefined;
    if (item && from !== undefined && from !== to && !this.revealed) this.settle(item, from, to);
  }
}

customElements.define('ordering-question', OrderingQuestion);
