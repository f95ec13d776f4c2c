import { LitElement, css, html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import type { Persona } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import '../persona-face/persona-face.ts';

const styles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--card);
    line-height: 1.4;
    --face: 4rem;
  }
  b {
    display: block;
    font-weight: 650;
  }
  .you {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
`;

/** Who takes part: those the learner will meet, and the learner's own part. */
export class RolePlayCast extends LitElement {
  static override properties = { personas: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, styles];

  declare personas: readonly Persona[];
  declare locale: Locale;

  override render(): unknown {
    return html`<ul role="list">${this.personas.map((persona) => this.card(persona))}</ul>`;
  }

  private card(persona: Persona): unknown {
    const face = html`<persona-face described .persona=${persona} .locale=${this.locale}></persona-face>`;
    return html`<li class=${persona.learner ? 'you' : ''}>${persona.learner ? nothing : face}
      <div><b>${persona.name}</b>${persona.role === '' ? nothing : html`<span class="small soft">${persona.role}</span>`}</div></li>`;
  }
}

customElements.define('role-play-cast', RolePlayCast);

declare global {
  interface HTMLElementTagNameMap {
    'role-play-cast': RolePlayCast;
  }
}
