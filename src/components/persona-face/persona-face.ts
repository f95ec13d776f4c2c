import { LitElement, css, html, nothing } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Persona } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { drawFace } from './draw-face.ts';
import { readMood } from './read-mood.ts';

/**
 * The drawn face of a persona, its expression following the mood. Decoration where name and mood stand in words beside
 * it; with `described` it is an image that says what it shows.
 */
export class PersonaFace extends LitElement {
  static override properties = { persona: { attribute: false }, mood: { attribute: false }, locale: { attribute: false }, described: { type: Boolean } };
  static override styles = css`
    :host {
      display: block;
      flex: none;
      width: var(--face, 3rem);
      height: var(--face, 3rem);
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      border-radius: 50%;
    }
    @media (forced-colors: active) {
      svg {
        outline: 1px solid CanvasText;
      }
    }
    @media print {
      svg {
        print-color-adjust: exact;
      }
    }
  `;

  declare persona: Persona;
  declare mood: string | undefined;
  declare locale: Locale;
  declare described: boolean;

  override render(): unknown {
    const { portrait, name, likeness } = this.persona;
    const described = this.described && portrait !== '';
    return html`<svg viewBox="0 0 100 100" role=${described ? 'img' : nothing} aria-hidden=${described ? nothing : 'true'}
      aria-label=${described ? this.words() : nothing}>${unsafeSVG(drawFace(portrait, likeness ?? name, this.mood))}</svg>`;
  }

  private words(): string {
    const { face, expressions } = this.locale.strings.rolePlay;
    return face(this.persona.portrait, expressions[readMood(this.mood)]);
  }
}

customElements.define('persona-face', PersonaFace);

declare global {
  interface HTMLElementTagNameMap {
    'persona-face': PersonaFace;
  }
}
