import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import type { FrameLocale } from '../../strings/locale.ts';

/** Light or dark. Follows the system until pressed; nothing is kept, because nothing may be stored outside the LMS. */
export class ThemeSwitch extends LitElement {
  static override properties = { locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      :host {
        display: inline-block;
      }
      .button {
        width: var(--target);
        padding: 0;
      }
    `,
  ];

  declare locale: FrameLocale;

  override render(): unknown {
    const dark = this.isDark();
    return html`<button type="button" class="button quiet" aria-label=${this.locale.strings.shell.darkTheme} title=${this.locale.strings.shell.darkTheme}
      aria-pressed=${dark} @click=${this.toggle}>${icon(dark ? 'sun' : 'moon')}</button>`;
  }

  private isDark(): boolean {
    const chosen = this.root.dataset['theme'];
    return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  }

  private toggle(): void {
    this.root.dataset['theme'] = this.isDark() ? 'light' : 'dark';
    this.requestUpdate();
  }

  private get root(): HTMLElement {
    return this.ownerDocument.documentElement;
  }
}

customElements.define('theme-switch', ThemeSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'theme-switch': ThemeSwitch;
  }
}
