/** Marks a review copy as one, and takes remarks about the screen that is open. */
import { LitElement, css, html, nothing } from 'lit';
import { controls } from '../design/controls.ts';
import type { Language } from '../model/common.schema.ts';
import { readPackageInfo } from '../package-page.ts';
import { Remarks, remarksAsText } from './remarks.ts';
import { reviewWords } from './words.ts';

class ReviewBar extends LitElement {
  static override properties = { writing: { state: true }, kept: { state: true }, language: { state: true } };
  static override styles = [
    ...controls,
    css`
      :host { display: block; position: sticky; inset-block-end: 0; z-index: 5; }
      .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; padding: 0.5rem 1rem; background: var(--warm-soft); color: var(--ink); border-block-start: 2px solid var(--warm-fill); }
      strong { flex: 1 1 14rem; font-size: 0.9375rem; }
      form { padding: 0.75rem 1rem; background: var(--raised); border-block-start: 1px solid var(--line); display: grid; gap: 0.5rem; }
      textarea { font: inherit; min-height: 5rem; padding: 0.5rem; color: inherit; background: var(--card); border: 1px solid var(--line-strong); border-radius: 0.5rem; }
      .row { display: flex; gap: 0.5rem; flex-wrap: wrap; }
      @media print { :host { position: static; } form, button { display: none; } }
    `,
  ];

  declare writing: boolean;
  declare kept: boolean;
  declare language: Language;
  private readonly info = readPackageInfo(document);
  private readonly remarks = new Remarks(this.info.course, this.info.version, storage());

  constructor() {
    super();
    this.writing = false;
    this.kept = false;
    this.language = this.languageNow();
    new MutationObserver(() => { this.language = this.languageNow(); }).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  }

  override render(): unknown {
    const words = reviewWords[this.language];
    const count = this.remarks.all.length;
    return html`${this.writing ? this.form() : nothing}
      <div class="bar" role="region" aria-label=${words.mark} lang=${this.language}><strong>${words.mark} · ${this.info.version}</strong>
        <span role="status">${this.kept ? words.kept : nothing}</span>
        <button type="button" class="button" aria-expanded=${this.writing} @click=${() => { this.writing = !this.writing; this.kept = false; }}>${words.write}</button>
        ${count > 0 ? html`<button type="button" class="button" @click=${() => this.save()}>${words.save(count)}</button>` : nothing}</div>`;
  }

  private form(): unknown {
    const words = reviewWords[this.language];
    return html`<form lang=${this.language} @submit=${(event: SubmitEvent) => this.keep(event)}>
      <label for="text">${words.placeholder}</label><textarea id="text" name="text" required></textarea>
      <div class="row"><button class="button primary">${words.keep}</button><button type="button" class="button" @click=${() => { this.writing = false; }}>${words.cancel}</button></div></form>`;
  }

  private keep(event: SubmitEvent): void {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('text') ?? '').trim();
    if (text === '') return;
    this.remarks.add({ at: new Date().toISOString(), place: document.title, language: this.language, text });
    this.writing = false;
    this.kept = true;
  }

  private save(): void {
    const { title, version, languages } = this.info;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([remarksAsText(title[languages[0]!] ?? '', version, this.remarks.all)], { type: 'text/plain' }));
    link.download = `${this.info.course}-${version}-remarks.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private languageNow(): Language {
    const tag = document.documentElement.lang;
    return this.info.languages.find((language) => language === tag) ?? this.info.languages[0]!;
  }
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    // A browser that forbids it: remarks then live as long as the page.
    return undefined;
  }
}

customElements.define('review-bar', ReviewBar);
document.body.append(document.createElement('review-bar'));
