import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import type { Arrival, MapView, Road } from '../protocol.ts';
import type { StudioWords } from '../words/words.ts';
import { ArrivalPicked } from './arrival-picked.ts';
import { mapStyles } from './map-styles.ts';

/** The map of the role-play on screen: the road of the present try, what has not been seen yet, and the ways into each scene. */
export class MapPanel extends LitElement {
  static override properties = { map: { attribute: false }, road: { attribute: false }, seen: { attribute: false }, words: { attribute: false }, picked: { state: true } };
  static override styles = [
    ...controls,
    mapStyles,
    css`
      :host { font-size: 0.9375rem; }
      h3 { font-size: 1rem; margin-block: 1rem 0.4rem; }
      ul { margin: 0; padding-inline-start: 1.1rem; }
      .frame { overflow: auto; max-height: 60vh; border: 1px solid var(--line); border-radius: 0.5rem; }
      .arrivals { list-style: none; padding: 0; display: grid; gap: 0.4rem; }
      .arrivals button { width: 100%; text-align: start; padding: 0.4rem 0.6rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--paper); cursor: pointer; }
      .arrivals button:hover { border-color: var(--accent); }
      select { width: 100%; min-height: 36px; border: 1px solid var(--line-strong); border-radius: 0.4rem; background: var(--card); }
      label { display: grid; gap: 0.25rem; margin-block-start: 0.75rem; }
    `,
  ];

  declare map: MapView;
  declare road: Road | undefined;
  /** Scenes seen in this session. */
  declare seen: ReadonlySet<string>;
  declare words: StudioWords;
  declare picked: string | undefined;
  private followed: string | undefined;

  override render(): unknown {
    const { map, words, seen } = this;
    return html`<p>${words.guess(percent(map.guess), `${map.limit} %`, map.pass)}</p>
      <p>${words.visited(map.scenes.filter(({ id }) => seen.has(id)).length, map.scenes.length)}</p>
      <div class="frame" tabindex="0" @click=${(event: Event) => this.pickIn(event)}>${unsafeHTML(map.svg)}</div>
      <label>${words.pickScene}<select @change=${(event: Event) => { this.picked = (event.target as HTMLSelectElement).value; }}>
        <option value=""></option>${map.scenes.map(({ id, title }, index) => html`<option value=${id} ?selected=${id === this.picked}>${index + 1}. ${title}${seen.has(id) ? '' : ' ○'}</option>`)}</select></label>
      ${this.arrivals()}
      <h3>${words.endings}</h3><ul>${map.endings.map(({ title, odds }) => html`<li>${title}: ${percent(odds)}</li>`)}</ul>`;
  }

  private arrivals(): unknown {
    const scene = this.map.scenes.find(({ id }) => id === this.picked);
    if (!scene) return nothing;
    return html`<h3>${this.words.arrivals}: ${scene.title}</h3><ul class="arrivals">${scene.arrivals.map((arrival) => html`<li>
      <button type="button" @click=${() => this.dispatchEvent(new ArrivalPicked(arrival))}>${this.words.beginHere} · ${this.described(arrival)}</button></li>`)}</ul>`;
  }

  private described({ path, scales, memory }: Arrival): string {
    const { words, map } = this;
    const levels = Object.entries(scales).map(([id, value]) => `${map.scales[id] ?? id} ${value}`);
    return [path.length === 0 ? words.fromStart : words.choices(path.length), ...levels, ...(memory.length === 0 ? [] : [words.remembers(memory.map((id) => map.memories[id] ?? id).join(', '))])].join(' · ');
  }

  private pickIn({ target }: Event): void {
    const scene = target instanceof Element ? target.closest('[data-scene]')?.getAttribute('data-scene') : undefined;
    if (scene) this.picked = scene;
  }

  protected override updated(_changed: PropertyValues): void {
    const road = this.road?.unit === this.map.unit ? this.road.scenes : [];
    for (const node of this.renderRoot.querySelectorAll('[data-scene]')) {
      const id = node.getAttribute('data-scene') ?? '';
      node.classList.toggle('unseen', !this.seen.has(id));
      node.classList.toggle('trodden', road.includes(id));
      node.classList.toggle('here', road[road.length - 1] === id);
    }
    this.follow(road[road.length - 1]);
  }

  /** Keeps the scene on screen in sight, but only when it changes: the designer may be looking elsewhere. */
  private follow(scene: string | undefined): void {
    if (scene === undefined || scene === this.followed) return;
    this.followed = scene;
    this.renderRoot.querySelector('.here')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }
}

/** Small chances are not rounded to nothing. */
function percent(chance: number): string {
  const value = chance * 100;
  return `${value === 0 ? '0' : value < 0.1 ? '<0.1' : value < 10 ? value.toFixed(1) : String(Math.round(value))} %`;
}

customElements.define('map-panel', MapPanel);
