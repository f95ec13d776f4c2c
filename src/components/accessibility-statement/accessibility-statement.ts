import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import type { Locale } from '../../strings/locale.ts';

/** What works for whom, what does not, and whom to tell. */
export class AccessibilityStatement extends LitElement {
  static override properties = { institution: { attribute: false }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      section {
        margin-block-start: var(--space-6);
      }
      h2 {
        font-size: var(--text-l);
      }
      :is(h1, h2) + * {
        margin-block-start: var(--space-3);
      }
      ul {
        padding-inline-start: 1.3em;
      }
      li + li {
        margin-block-start: var(--space-2);
      }
      li::marker {
        color: var(--accent);
      }
    `,
  ];

  declare institution: string;
  declare locale: Locale;

  override render(): unknown {
    const { shell, accessibility: { intro, works, keys, limits, report } } = this.locale.strings;
    return html`<h1 tabindex="-1">${shell.screens.accessibility}</h1><p>${intro}</p>
      ${[works, keys, limits].map(({ heading, items }) => html`<section><h2>${heading}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>`)}
      <section><h2>${report.heading}</h2><p>${report.text(this.institution)}</p></section>`;
  }
}

customElements.define('accessibility-statement', AccessibilityStatement);

declare global {
  interface HTMLElementTagNameMap {
    'accessibility-statement': AccessibilityStatement;
  }
}
