import { html, nothing } from 'lit';
import { icon } from '../../design/icons.ts';
import type { Locale } from '../../strings/locale.ts';
import type { SaveState } from '../save-status/save-status.ts';
import type { CourseInLanguage } from './course-in-language.ts';

/** Strips under the header: what the learner should know about saving and loading. Live, and there from the start. */
export function notices(status: SaveState, loaded: CourseInLanguage, { strings }: Locale, retry: () => void): unknown {
  const { shell } = strings;
  const saving = status === 'saved' || status === 'saving' ? undefined : shell.saveNotes[status];
  return html`<div role="status">
    ${saving === undefined ? nothing : html`<p class="note ${status === 'not-saved' ? 'bad' : ''}">${icon(status === 'not-saved' ? 'warning' : 'eye')}<span>${saving}</span></p>`}
    ${loaded.coming === undefined ? nothing : html`<p class="note">${icon('clock')}<span>${shell.languageComing}</span></p>`}
    ${loaded.failure === undefined ? nothing : failureNote(loaded.failure, shell, retry)}
  </div>`;
}

function failureNote(failure: NonNullable<CourseInLanguage['failure']>, shell: Locale['strings']['shell'], retry: () => void): unknown {
  const text = { course: shell.courseFailed, parts: shell.partFailed, language: shell.languageFailed }[failure];
  const button = failure === 'language' ? nothing : html`<button type="button" class="button" @click=${retry}>${shell.retry}</button>`;
  return html`<p class="note bad">${icon('warning')}<span>${text}</span>${button}</p>`;
}
