import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import type { Locale } from '../../strings/locale.ts';
import '../persona-face/persona-face.ts';
import { styles } from './role-play-transcript.styles.ts';
import type { Entry } from './transcript-entries.ts';

/**
 * A conversation as a list of bubbles. Not a live region: screen readers would read all of it again with each line. The
 * view has one status region instead, which says each new line once.
 */
export class RolePlayTranscript extends LitElement {
  static override properties = {
    entries: { attribute: false },
    arrivedFrom: { attribute: false },
    typing: { attribute: false },
    label: { attribute: false },
    locale: { attribute: false },
  };
  static override styles = [...controls, ...styles];

  declare entries: readonly Entry[];
  /** Entries from this place on have just arrived. */
  declare arrivedFrom: number;
  /** The line that is about to come. */
  declare typing: Entry | undefined;
  declare label: string;
  declare locale: Locale;

  override render(): unknown {
    return html`<ol role="list" aria-label=${this.label}>
      ${repeat(this.entries, ({ key }) => key, (entry, index) => html`<li class="${entry.kind} ${index >= this.arrivedFrom ? 'new' : ''}" data-key=${entry.key} tabindex="-1">${this.entry(entry)}</li>`)}
      ${this.speaker()}
    </ol>`;
  }

  /** The wrapper of an entry, to move the focus or to scroll to. */
  wrapper(key: string): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? undefined;
  }

  private entry(entry: Entry): unknown {
    switch (entry.kind) {
      case 'scene': return html`<h2>${entry.title}</h2>`;
      case 'stage': return html`<div>${unsafeHTML(entry.html)}</div>`;
      case 'said': return html`<span class="visually-hidden">${this.locale.strings.rolePlay.you}: </span>${unsafeHTML(entry.html)}`;
      case 'speech': return this.speech(entry);
      case 'change': return entry.changes.map(({ name, from, to }) => html`<span class="chip">${name}: ${this.locale.number(from)} → ${this.locale.number(to)}</span>`);
      case 'feedback': return this.feedback(entry);
    }
  }

  private speech({ persona, mood, html: words }: Entry & { kind: 'speech' }): unknown {
    return html`<persona-face .persona=${persona} .mood=${mood} .locale=${this.locale}></persona-face>
      <div><p class="who"><b>${persona.name}</b>${mood === undefined ? '' : html`, ${mood}`}<span class="visually-hidden">: </span></p>
      <div class="bubble">${unsafeHTML(words)}</div></div>`;
  }

  private feedback({ items }: Entry & { kind: 'feedback' }): unknown {
    return html`${icon('reflection', 22)}<div><b>${this.locale.strings.rolePlay.coach}</b>
      ${items.map((item) => html`${item.said === undefined ? nothing : html`<p class="about">${unsafeHTML(item.said)}</p>`}<div>${unsafeHTML(item.html)}</div>`)}</div>`;
  }

  private speaker(): unknown {
    if (this.typing?.kind !== 'speech') return nothing;
    return html`<li class="speech typing" aria-hidden="true">
      <persona-face .persona=${this.typing.persona} .mood=${this.typing.mood} .locale=${this.locale}></persona-face>
      <div class="bubble"><i></i><i></i><i></i></div>
    </li>`;
  }
}

customElements.define('role-play-transcript', RolePlayTranscript);

declare global {
  interface HTMLElementTagNameMap {
    'role-play-transcript': RolePlayTranscript;
  }
}
