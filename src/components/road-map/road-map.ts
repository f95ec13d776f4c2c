import { LitElement, css, html, nothing, svg } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import type { Play } from '../../engine/replay-role-play.ts';
import type { Ending, RolePlay } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import type { MapLine } from './lane-keeper.ts';
import { layoutRoadMap, type MapRow } from './layout-road-map.ts';

const styles = css`
  ol {
    margin: var(--space-4) 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    min-height: 3rem;
  }
  .picture {
    position: relative;
  }
  svg {
    display: block;
  }
  /* A pixel longer than its row: rows of broken height would leave gaps in the lines. */
  .lines {
    position: absolute;
    inset: 0;
    height: calc(100% + 1px);
    overflow: visible;
  }
  .line {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1.25;
  }
  .line.taken {
    stroke: var(--accent);
    stroke-width: 4.5;
  }
  .dot {
    fill: var(--paper);
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .dot.visited {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .dot.visited.success {
    fill: var(--good);
    stroke: var(--good);
  }
  .dot.visited.partial {
    fill: var(--warm);
    stroke: var(--warm);
  }
  .dot.visited.failure {
    fill: var(--bad);
    stroke: var(--bad);
  }
  text {
    fill: var(--on-accent);
    font: 700 11px var(--font);
    text-anchor: middle;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-content: flex-start;
    align-items: center;
    padding-block: 0.65rem var(--space-2);
    color: var(--ink-soft);
    line-height: 1.35;
  }
  .visited .words {
    color: var(--ink);
    font-weight: 650;
  }
  .words .small {
    flex: 1 0 100%;
    color: var(--ink-soft);
    font-weight: 400;
  }
`;

const LANE = 18;
const MARGIN = 12;
/** Height of the dots in their rows. A line into another lane has bent by BEND, which is the least height of a row. */
const DOT = 22;
const BEND = 48;
const tones: Readonly<Record<Ending, string>> = { success: 'good', partial: 'warm', failure: 'bad' };

/** The road taken among the roads there were. The list is the text; the lines beside it are its picture. */
export class RoadMap extends LitElement {
  static override properties = { rolePlay: { attribute: false }, play: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, styles];

  declare rolePlay: RolePlay;
  declare play: Play;
  declare locale: Locale;

  override render(): unknown {
    const { lanes, rows } = layoutRoadMap(this.rolePlay, this.play);
    const { road, roadNote } = this.locale.strings.rolePlay;
    return html`<p class="soft">${roadNote}</p>
      <ol role="list" aria-label=${road}>${rows.map((row) => this.row(row, MARGIN * 2 + (lanes - 1) * LANE))}</ol>`;
  }

  private row(row: MapRow, width: number): unknown {
    const words = this.locale.strings.rolePlay;
    const standing = row.step === undefined ? words.roadNotTaken : words.roadTaken(this.locale.number(row.step));
    return html`<li class=${row.step === undefined ? '' : 'visited'}>
      <div class="picture"><svg aria-hidden="true" width=${width} height="1"></svg><svg class="lines" aria-hidden="true" width=${width}>${this.lines(row)}${this.dot(row)}</svg></div>
      <div class="words"><span>${row.title}</span>${row.ending ? html`<span class="chip ${tones[row.ending]}">${words.endingKinds[row.ending]}</span>` : nothing}
        <span class="visually-hidden">, ${standing}</span>
        ${row.reason === undefined || row.reason === row.title ? nothing : html`<span class="small">${unsafeHTML(row.reason)}</span>`}
        ${row.back.map((title) => html`<span class="small">↰ ${words.roadBack(title)}</span>`)}</div>
    </li>`;
  }

  /** The learner's road is drawn last, over the others. */
  private lines({ lane, passing, leaving, entering }: MapRow): unknown {
    const lines = [
      ...passing.map((line) => ({ taken: line.taken, drawing: this.pass(line) })),
      ...entering.map((line) => ({ taken: line.taken, drawing: this.enter(lane, line) })),
      ...leaving.map((line) => ({ taken: line.taken, drawing: this.leave(lane, line) })),
    ];
    return [...lines.filter(({ taken }) => !taken), ...lines.filter(({ taken }) => taken)].map(({ drawing }) => drawing);
  }

  private enter(to: number, { lane, taken }: MapLine): unknown {
    return svg`<path class="line ${taken ? 'taken' : ''}" d="M${x(lane)} 0C${x(lane)} ${DOT / 2} ${x(to)} ${DOT / 2} ${x(to)} ${DOT}"/>`;
  }

  private pass({ lane, taken }: MapLine): unknown {
    return svg`<line class="line ${taken ? 'taken' : ''}" x1=${x(lane)} x2=${x(lane)} y1="0" y2="100%"/>`;
  }

  private leave(from: number, { lane, taken }: MapLine): unknown {
    const kind = `line ${taken ? 'taken' : ''}`;
    const middle = (DOT + BEND) / 2;
    return svg`<path class=${kind} d="M${x(from)} ${DOT}C${x(from)} ${middle} ${x(lane)} ${middle} ${x(lane)} ${BEND}"/>
      <line class=${kind} x1=${x(lane)} x2=${x(lane)} y1=${BEND} y2="100%"/>`;
  }

  private dot({ lane, step, ending }: MapRow): unknown {
    const visited = step === undefined ? '' : `visited ${ending ?? ''}`;
    const [middle, size] = [x(lane), step === undefined ? 5 : 10];
    const shape = ending
      ? svg`<rect class="dot ${visited}" x=${middle - size} y=${DOT - size} width=${2 * size} height=${2 * size} rx="3"/>`
      : svg`<circle class="dot ${visited}" cx=${middle} cy=${DOT} r=${size}/>`;
    return step === undefined ? shape : svg`${shape}<text x=${middle} y=${DOT + 4}>${step}</text>`;
  }
}

function x(lane: number): number {
  return MARGIN + lane * LANE;
}

customElements.define('road-map', RoadMap);

declare global {
  interface HTMLElementTagNameMap {
    'road-map': RoadMap;
  }
}
