/** One option with its native radio button or checkbox, and what is said of it once the answer is settled. */
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Html } from '../model/common.schema.ts';
import type { Locale } from '../strings/locale.ts';
import { renderMark, type Mark } from './mark.ts';

export interface OptionRow {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly html: Html;
  readonly chosen: boolean;
  /** The answer is settled. */
  readonly revealed: boolean;
  readonly mark: Mark | undefined;
  readonly feedback: Html | undefined;
  readonly locale: Locale;
  readonly pick: (chosen: boolean) => void;
}

export function renderOption(row: OptionRow): TemplateResult {
  const note = row.revealed && (row.mark !== undefined || row.feedback !== undefined);
  const state = row.revealed ? (row.mark ?? '') : `pickable ${row.chosen ? 'chosen' : ''}`;
  return html`
    <div class="row ${state}">
      <label class="pick">
        <input
          type=${row.type}
          name="option"
          value=${row.id}
          .checked=${row.chosen}
          ?disabled=${row.revealed}
          aria-describedby=${note ? `note-${row.id}` : nothing}
          @change=${(event: Event) => row.pick((event.target as HTMLInputElement).checked)}
        />
        <span>${unsafeHTML(row.html)}</span>
      </label>
      ${note ? html`<div class="note" id="note-${row.id}">${renderMark(row.mark, row.locale)}${renderFeedback(row.feedback)}</div>` : nothing}
    </div>
  `;
}

export function renderFeedback(feedback: Html | undefined): TemplateResult | typeof nothing {
  return feedback === undefined ? nothing : html`<div class="prose">${unsafeHTML(feedback)}</div>`;
}
