import { html, nothing } from 'lit';
import type { Language, LevelId } from '../model/common.schema.ts';
import { LANGUAGE_NAMES } from '../model/language-names.ts';
import type { UnitSummary } from './protocol.ts';
import type { StudioApp } from './studio-app.ts';

export type Width = 'phone' | 'tablet' | 'full';
const WIDTHS: readonly Width[] = ['phone', 'tablet', 'full'];

export interface HeaderActs {
  readonly openModule: (id: string) => void;
  readonly openUnit: (unit: UnitSummary | undefined) => void;
  readonly changeLevel: (level: LevelId) => void;
}

/** What is shown, and how: module, unit, languages, post, width, theme; and the language of the studio itself. */
export function studioHeader(app: StudioApp, acts: HeaderActs): unknown {
  const { words, module, modules = [] } = app;
  return html`<header><strong>Sukhbat</strong>
    <label>${words.module}<select @change=${(event: Event) => acts.openModule(valueOf(event))}>${modules.map(({ id, title }) => html`<option value=${id} ?selected=${id === module?.id}>${title}</option>`)}</select></label>
    ${module ? [unitSelect(app, acts), languageBoxes(app), levelSelect(app, acts)] : nothing}
    <label>${words.width}<select @change=${(event: Event) => { app.width = valueOf(event) as Width; }}>${WIDTHS.map((width) => html`<option value=${width} ?selected=${width === app.width}>${words.widths[width]}</option>`)}</select></label>
    <label><input type="checkbox" .checked=${app.theme === 'dark'} @change=${() => { app.theme = app.theme === 'dark' ? 'light' : 'dark'; }}>${words.theme}</label>
    <span class="spring"></span>
    ${module && module.version > 1 ? html`<span class="took" role="status">${words.saved(module.took)}</span>` : nothing}
    <label>${words.language}<select @change=${(event: Event) => { app.language = valueOf(event) as Language; }}>${Object.entries(LANGUAGE_NAMES).map(([language, name]) => html`<option value=${language} lang=${language} ?selected=${language === app.language}>${name}</option>`)}</select></label></header>`;
}

function unitSelect(app: StudioApp, { openUnit }: HeaderActs): unknown {
  const { words, module, language } = app;
  const units = module?.units ?? [];
  const title = ({ titles, id }: UnitSummary): string => titles[app.shown[0] ?? language] ?? Object.values(titles)[0] ?? id;
  return html`<label>${words.unit}<select @change=${(event: Event) => openUnit(units.find(({ id }) => id === valueOf(event)))}>
    <option value="" ?selected=${app.unit === undefined}>${words.contents}</option>${units.map((unit) => html`<option value=${unit.id} ?selected=${unit.id === app.unit?.id}>${title(unit)}</option>`)}</select></label>`;
}

function languageBoxes(app: StudioApp): unknown {
  const { words, module } = app;
  const toggle = (language: Language): void => {
    const without = app.shown.filter((one) => one !== language);
    const next = app.shown.includes(language) ? without : [...app.shown, language];
    if (next.length > 0) app.shown = next;
    app.requestUpdate();
  };
  return html`<fieldset aria-label=${words.languages}>${(module?.languages ?? []).map((language) => html`<label lang=${language}><input type="checkbox" .checked=${app.shown.includes(language)} @change=${() => toggle(language)}>${LANGUAGE_NAMES[language]}</label>`)}</fieldset>`;
}

function levelSelect(app: StudioApp, { changeLevel }: HeaderActs): unknown {
  const { words, module, learner, language } = app;
  return html`<label>${words.level}<select @change=${(event: Event) => changeLevel(valueOf(event) as LevelId)}>${(module?.levels ?? []).map(({ id, names }) => html`<option value=${id} ?selected=${id === learner?.level}>${names[language] ?? Object.values(names)[0] ?? id}</option>`)}</select></label>`;
}

function valueOf({ target }: Event): string {
  return (target as HTMLSelectElement).value;
}
