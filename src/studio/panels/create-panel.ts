import { LitElement, css, html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import type { StudioServer } from '../server.ts';
import type { StudioWords } from '../words/words.ts';

const KINDS = ['module', 'lesson', 'role-play', 'quiz', 'survey', 'reflection'] as const;

/** Makes a new module, or a new unit of the present one in all of its languages. */
export class CreatePanel extends LitElement {
  static override properties = { words: { attribute: false }, module: {}, server: { attribute: false }, outcome: { state: true } };
  static override styles = [...controls, css`:host { font-size: 0.9375rem; } form { display: grid; gap: 0.75rem; } label { display: grid; gap: 0.25rem; } select, input { min-height: 40px; padding: 0 0.5rem; border: 1px solid var(--line-strong); border-radius: 0.4rem; background: var(--card); } .bad { color: var(--bad); } p { margin-block-start: 0.75rem; overflow-wrap: anywhere; }`];

  declare words: StudioWords;
  declare module: string | undefined;
  declare server: StudioServer;
  declare outcome: { readonly text: string; readonly refused: boolean } | undefined;

  override render(): unknown {
    const { words, module, outcome } = this;
    const kinds = module === undefined ? KINDS.slice(0, 1) : KINDS;
    return html`<form @submit=${(event: SubmitEvent) => void this.create(event)}>
        <label>${words.kind}<select name="kind">${kinds.map((kind) => html`<option value=${kind}>${words.kinds[kind]}</option>`)}</select></label>
        <label>${words.newName}<input name="name" required pattern="[a-z0-9][a-z0-9\\-]*" autocomplete="off" spellcheck="false"></label>
        <button class="button primary">${words.create}</button></form>
      <p role="status" class=${outcome?.refused ? 'bad' : ''}>${outcome?.text ?? nothing}</p>`;
  }

  private async create(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const asked = new FormData(event.target as HTMLFormElement);
    const kind = String(asked.get('kind'));
    const name = String(asked.get('name'));
    const answer = await this.server.create({ kind, name, module: kind === 'module' ? undefined : this.module });
    this.outcome = 'refused' in answer ? { text: answer.refused, refused: true } : { text: this.words.created(answer.paths.join(', ')), refused: false };
    if (kind === 'module' && !('refused' in answer)) this.dispatchEvent(new ModuleMade(name));
  }
}

export class ModuleMade extends CustomEvent<string> {
  constructor(id: string) {
    super('module-made', { detail: id, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'module-made': ModuleMade;
  }
}

customElements.define('create-panel', CreatePanel);
