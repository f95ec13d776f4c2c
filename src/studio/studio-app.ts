import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../design/controls.ts';
import type { Language } from '../model/common.schema.ts';
import { LANGUAGE_NAMES } from '../model/language-names.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { goTo, newLearner, playFrom } from './learner.ts';
import './panels/create-panel.ts';
import './panels/handover-panel.ts';
import './panels/lms-panel.ts';
import type { StudioProfile } from './panels/lms-panel.ts';
import './panels/map-panel.ts';
import './panels/problem-list.ts';
import { Previews } from './previews.ts';
import type { BuildStep, FromPreview, MapView, ModuleSummary, ModuleView, Road, StudioEvent, Theme, UnitSummary } from './protocol.ts';
import { studioServer } from './server.ts';
import { studioHeader, type Width } from './studio-header.ts';
import { styles } from './studio.styles.ts';
import { studioWords, type StudioWords } from './words/words.ts';

const PANELS = ['problems', 'map', 'lms', 'handover', 'create'] as const;
type Panel = (typeof PANELS)[number];

/** The studio: what is written on one side, how it plays on the other. */
export class StudioApp extends LitElement {
  static override properties = {
    language: { state: true }, modules: { state: true }, module: { state: true }, shown: { state: true }, width: { state: true }, theme: { state: true }, panel: { state: true },
    road: { state: true }, map: { state: true }, lms: { state: true }, steps: { state: true }, connected: { state: true }, learner: { state: true },
  };
  static override styles = [...controls, styles];

  declare language: Language;
  declare modules: readonly ModuleSummary[] | undefined;
  declare module: ModuleView | undefined;
  /** Languages of the previews, side by side. */
  declare shown: readonly Language[];
  declare width: Width;
  declare theme: Theme;
  declare panel: Panel;
  declare road: Road | undefined;
  declare map: MapView | undefined;
  /** Standard in which the small LMS has the module open. */
  declare lms: StudioProfile | undefined;
  declare steps: readonly BuildStep[];
  declare connected: boolean;
  declare learner: LearnerState | undefined;
  /** Scenes seen in this session, by role-play. */
  private readonly seen = new Map<string, Set<string>>();
  private readonly previews = new Previews((message, from) => this.heard(message, from));

  constructor() {
    super();
    const { language } = JSON.parse(document.querySelector('#studio')?.textContent ?? '{}') as { language?: Language };
    this.language = language ?? 'en';
    this.shown = [];
    this.width = 'full';
    this.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.panel = 'problems';
    this.steps = [];
    this.connected = true;
    this.addEventListener('problem-picked', ({ detail }) => void studioServer.openInEditor(detail));
    this.addEventListener('arrival-picked', ({ detail }) => { const unit = this.unit; if (unit && this.learner) this.move(playFrom(this.learner, unit, detail.path)); });
    this.addEventListener('lms-chosen', ({ detail }) => { this.lms = detail; });
    this.addEventListener('build-asked', () => this.build());
    this.addEventListener('module-made', ({ detail }) => void this.open(detail));
    studioServer.listen((event) => this.told(event), (connected) => { this.connected = connected; });
  }

  get words(): StudioWords {
    return studioWords[this.language];
  }

  /** The unit on screen. */
  get unit(): UnitSummary | undefined {
    return this.module?.units.find(({ id }) => id === this.learner?.position.unit);
  }

  private told(event: StudioEvent): void {
    if (event.kind === 'modules') {
      this.modules = event.modules;
      if (!this.module && event.modules[0]) void this.open(asked('module') ?? event.modules[0].id);
    }
    if (event.kind === 'build' && event.module === this.module?.id) this.steps = [...this.steps, event.step];
    if (event.kind === 'module' && event.module.id === this.module?.id) this.renewed(event.module);
  }

  private renewed(module: ModuleView): void {
    const before = this.module;
    this.module = module;
    if (before && !before.playable && module.playable) this.begin(module);
    else if (before?.version !== module.version) this.previews.refresh(module.version);
    if (module.checked) void this.draw();
  }

  private async open(id: string): Promise<void> {
    const module = await studioServer.open(id);
    if (!module) return;
    this.module = module;
    this.steps = [];
    this.lms = undefined;
    this.begin(module);
  }

  private begin(module: ModuleView): void {
    this.learner = newLearner(module);
    this.road = undefined;
    this.map = undefined;
    const own = module.languages.find((language) => language === this.language) ?? module.languages[0];
    this.shown = own ? [own] : [];
  }

  private move(learner: LearnerState): void {
    const from = this.unit?.id;
    this.learner = learner;
    this.previews.show(learner);
    if (this.unit?.id !== from) void this.draw();
  }

  private heard(message: FromPreview, from: Window): void {
    if (message.sukhbat === 'ready') {
      if (this.learner) this.previews.showIn(from, this.learner);
      return;
    }
    this.road = message.road;
    if (message.road) for (const scene of message.road.scenes) this.seenIn(message.road.unit).add(scene);
    if (message.sukhbat === 'stands') return;
    const unit = this.unit?.id;
    this.learner = message.state;
    this.previews.show(message.state, from);
    if (this.unit?.id !== unit) void this.draw();
  }

  private seenIn(unit: string): Set<string> {
    const seen = this.seen.get(unit) ?? new Set();
    this.seen.set(unit, seen);
    return seen;
  }

  /** The map of the role-play on screen; what was asked for before and comes later is not shown. */
  private async draw(): Promise<void> {
    const { module, unit } = this;
    if (!module || unit?.kind !== 'role-play') {
      this.map = undefined;
      return;
    }
    if (this.map?.unit !== unit.id) this.map = undefined;
    const map = await studioServer.map(module.id, unit.id, this.shown[0] ?? this.language);
    if (this.unit?.id === unit.id) this.map = map;
  }

  private build(): void {
    if (!this.module) return;
    this.steps = [{ step: 'note', text: this.words.building }];
    void studioServer.build(this.module.id);
  }

  protected override updated(): void {
    document.documentElement.lang = this.language;
    document.documentElement.dataset['theme'] = this.theme;
    document.title = this.module ? `${this.module.title[this.language] ?? this.module.id} – Sukhbat` : 'Sukhbat';
    this.previews.dress(this.theme);
  }

  override render(): unknown {
    const { words, module } = this;
    return html`${studioHeader(this, { openModule: (id) => void this.open(id), openUnit: (unit) => { if (this.learner) this.move(goTo(this.learner, unit)); }, changeLevel: (level) => { if (this.learner) this.move({ ...this.learner, level }); } })}
      <div class="desk ${this.panel === 'map' ? 'wide' : ''}"><div class="side">
        <div role="tablist">${PANELS.map((panel) => html`<button role="tab" type="button" id="tab-${panel}" aria-controls="panel" aria-selected=${panel === this.panel} @click=${() => { this.panel = panel; }}>${words.panels[panel]}${panel === 'problems' && module ? count(module) : ''}</button>`)}</div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${this.panel}" tabindex="0">${this.connected ? nothing : html`<p class="note bad" role="alert">${words.lost}</p>`}${this.panelShown()}</div></div>
      <main class="stage">${this.stage()}</main></div>`;
  }

  private panelShown(): unknown {
    const { words, module, panel } = this;
    if (panel === 'create') return html`<create-panel .words=${words} .module=${module?.id} .server=${studioServer}></create-panel>`;
    if (!module) return this.modules?.length === 0 ? words.noModules : nothing;
    if (panel === 'problems') return html`<problem-list .words=${words} .module=${module}></problem-list>`;
    if (panel === 'lms') return html`<lms-panel .words=${words} .open=${this.lms}></lms-panel>`;
    if (panel === 'handover') return html`<handover-panel .words=${words} .module=${module.id} .language=${this.language} .steps=${this.steps}></handover-panel>`;
    if (this.unit?.kind !== 'role-play') return words.onlyRolePlays;
    return this.map ? html`<map-panel .words=${words} .map=${this.map} .road=${this.road} .seen=${new Set(this.seenIn(this.map.unit))}></map-panel>` : html`<p role="status">${words.mapComing}</p>`;
  }

  private stage(): unknown {
    const { words, module } = this;
    if (!module) return nothing;
    if (!module.playable) return html`<p class="empty">${words.notPlayable}</p>`;
    if (this.lms !== undefined) return html`<div class="screen full"><h2>${words.panels.lms}</h2><iframe title=${words.panels.lms} src="/play/${module.id}~${this.lms}?embedded"></iframe></div>`;
    return repeat(this.shown, (language) => `${module.id} ${language}`, (language) => html`<section class="screen ${this.width}" aria-label=${words.preview(LANGUAGE_NAMES[language])}>
      <h2>${words.preview(LANGUAGE_NAMES[language])}</h2>${this.unit?.stale ? html`<p class="note bad stale" role="status">${words.stale}</p>` : nothing}
      <iframe title=${words.preview(LANGUAGE_NAMES[language])} src=${this.previews.address(module.id, language, this.theme)} data-preview=${language}></iframe></section>`);
  }

  protected override firstUpdated(): void {
    this.previews.attach(this.renderRoot);
  }
}

function count({ problems }: ModuleView): string {
  const pressing = problems.filter(({ severity }) => severity !== 'info').length;
  return pressing === 0 ? '' : ` (${pressing})`;
}

function asked(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

customElements.define('studio-app', StudioApp);
