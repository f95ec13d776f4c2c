import { html, nothing } from 'lit';
import { icon } from '../../design/icons.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import type { SaveState } from '../save-status/save-status.ts';
import type { CourseInLanguage } from './course-in-language.ts';

export interface Notices {
  readonly status: SaveState;
  readonly loaded: CourseInLanguage;
  /** Whether the learner should hear that part of the record could not be read. */
  readonly unread: boolean;
  readonly locale: FrameLocale;
  retry(): void;
  /** Closes what is only said once. */
  close(): void;
}

/** Strips under the header: what the learner should know about saving and loading. Live, and there from the start. */
export function notices({ status, loaded, unread, locale, retry, close }: Notices): unknown {
  const { shell } = locale.strings;
  const saving = status === 'saved' || status === 'saving' ? undefined : shell.saveNotes[status];
  return html`<div role="status">
    ${saving === undefined ? nothing : html`<p class="note ${isTrouble(status) ? 'bad' : ''}">${icon(isTrouble(status) ? 'warning' : 'eye')}<span>${saving}</span></p>`}
    ${unread ? html`<p class="note">${icon('warning')}<span>${shell.progressUnread}</span><button type="button" class="button" @click=${close}>${shell.understood}</button></p>` : nothing}
    ${loaded.coming === undefined ? nothing : html`<p class="note">${icon('clock')}<span>${shell.languageComing}</span></p>`}
    ${loaded.failure === undefined || loaded.failure === 'course' ? nothing : failureNote(loaded.failure, shell, retry)}
  </div>`;
}

/** The learner has to do something, or at least to know that something is wrong. */
function isTrouble(status: SaveState): boolean {
  return status === 'not-saved' || status === 'elsewhere' || status === 'reopen';
}

function failureNote(failure: 'parts' | 'language', shell: FrameLocale['strings']['shell'], retry: () => void): unknown {
  const text = { parts: shell.partFailed, language: shell.languageFailed }[failure];
  const button = failure === 'language' ? nothing : html`<button type="button" class="button" @click=${retry}>${shell.retry}</button>`;
  return html`<p class="note bad">${icon('warning')}<span>${text}</span>${button}</p>`;
}
