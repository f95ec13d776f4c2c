import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import { LanguageChosen } from '../../events/language-chosen.ts';
import type { Language } from '../../model/common.schema.ts';
import { LANGUAGE_NAMES } from '../../model/language-names.ts';
import type { FrameLocale } from '../../strings/locale.ts';

/** The short form is how the name begins. */
const SHORT = 3;

/** The same order in every package, so that the hand finds it. */
const order: readonly Language[] = ['kk', 'ru', 'en'];

/** The languages on board as a row of buttons; the present one is pressed. */
export class LanguageSwitch extends LitElement {
  static override properties = { languages: { attribute: false }, locale: { attribute: false }, coming: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      :host {
        display: inline-block;
      }
      [role='group'] {
        display: flex;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-m);
        overflow: hidden;
      }
      button {
        min-width: var(--target);
        min-height: var(--target);
        padding: 0 var(--space-2);
        border: 0;
        border-radius: 0;
        background: none;
        color: var(--ink);
        font-size: var(--text-s);
        font-weight: 600;
        cursor: pointer;
      }
      button:hover {
        background: var(--accent-soft);
      }
      button[aria-pressed='true'] {
        background: var(--accent);
        color: var(--on-accent);
      }
      button[aria-busy='true'] {
        font-style: italic;
        color: var(--ink-soft);
      }
      button:focus-visible {
        outline-offset: -4px;
      }
      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  declare languages: readonly Language[];
  declare locale: FrameLocale;
  /** The language asked for and not here yet. */
  declare coming: Language | undefined;

  override render(): unknown {
    return html`<div role="group" aria-label=${this.locale.strings.shell.language}>${order.filter((language) => this.languages.includes(language)).map((language) => this.button(language))}</div>`;
  }

  /** The name begins with what is seen, for those who speak to their computer. */
  private button(language: Language): unknown {
    const name = LANGUAGE_NAMES[language];
    const short = name.slice(0, SHORT);
    return html`<button type="button" lang=${language} aria-label=${`${short} – ${name}`} aria-pressed=${language === this.locale.language}
      aria-busy=${language === this.coming} @click=${() => this.dispatchEvent(new LanguageChosen({ language }))}>${short}<span class="visually-hidden">${name.slice(short.length)}</span></button>`;
  }
}

customElements.define('language-switch', LanguageSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'language-switch': LanguageSwitch;
  }
}
