import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../../design/controls.ts';
import type { ModuleView, Problem } from '../protocol.ts';
import type { StudioWords } from '../words/words.ts';
import { ProblemPicked } from './problem-picked.ts';

/** What to correct, errors first, each with its lines and the way to its place. */
export class ProblemList extends LitElement {
  static override properties = { module: { attribute: false }, words: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      :host { font-size: 0.9375rem; }
      ul { list-style: none; margin: 0.75rem 0 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
      details { margin-block-start: 1rem; }
      summary { cursor: pointer; color: var(--ink-soft); }
      li { border: 1px solid var(--line); border-inline-start: 5px solid var(--line-strong); border-radius: 0.5rem; padding: 0.6rem 0.75rem; }
      li.error { border-inline-start-color: var(--bad); }
      li.warning { border-inline-start-color: var(--warm-fill); }
      .place { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; font-size: 0.8125rem; color: var(--ink-soft); }
      .kind { font-weight: 700; color: var(--ink); }
      pre { margin: 0.5rem 0; padding: 0.5rem; overflow-x: auto; background: var(--paper); border-radius: 0.4rem; font-size: 0.8125rem; line-height: 1.45; overflow-wrap: normal; }
      .help { color: var(--ink-soft); }
      button { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; cursor: pointer; min-height: 24px; }
      .actions { display: flex; gap: 1rem; margin-block-start: 0.4rem; font-size: 0.875rem; }
    `,
  ];

  declare module: ModuleView;
  declare words: StudioWords;

  override render(): unknown {
    const { module, words } = this;
    const count = (severity: Problem['severity']): number => module.problems.filter((one) => one.severity === severity).length;
    const notes = module.problems.filter(({ severity }) => severity === 'info');
    return html`<p role="status">${module.checked ? words.checked : words.checking} ${module.problems.length > 0 ? words.counts(count('error'), count('warning'), count('info')) : module.checked ? words.nothingToCorrect : nothing}</p>
      ${this.list(sorted(module.problems.filter(({ severity }) => severity !== 'info')))}
      ${notes.length === 0 ? nothing : html`<details><summary>${words.notes(notes.length)}</summary>${this.list(notes)}</details>`}`;
  }

  private list(problems: readonly Problem[]): unknown {
    return html`<ul>${repeat(problems, keyOf, (problem) => this.item(problem))}</ul>`;
  }

  private item(problem: Problem): unknown {
    const { code, severity, message, help, path, line, frame } = problem;
    const { words } = this;
    return html`<li class=${severity}><p class="place"><span class="kind">${words.severities[severity]}</span><span>${path}:${line}</span></p>
      <p>${message}</p>${frame === '' ? nothing : html`<pre tabindex="0">${frame}</pre>`}${help === '' ? nothing : html`<p class="help">${help}</p>`}
      <p class="actions"><button type="button" @click=${() => this.dispatchEvent(new ProblemPicked(problem))}>${words.open}</button>
        <a href="/docs/${code}" target="_blank" rel="noopener">${words.explained}</a></p></li>`;
  }
}

const ORDER: readonly Problem['severity'][] = ['error', 'warning', 'info'];

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

function keyOf({ code, path, line, column, message }: Problem): string {
  return `${code} ${path} ${line} ${column} ${message}`;
}

customElements.define('problem-list', ProblemList);
