/** A laid-out map as SVG. Colours are custom properties of the page; shape and mark say the same without colour. */
import type { Ending } from '../../../src/model/role-play.schema.ts';
import { markup, type Markup } from '../page/markup.ts';
import { sliceMap } from './slice-map.ts';
import { labelWidth, LINE, type MapLayout, type PlacedNode, type PlacedWay, type Point, type WayLabel } from './layout-map.ts';

export const ENDING_MARKS: Readonly<Record<Ending, string>> = { success: '✓', partial: '◐', failure: '✕' };

export interface MapWords {
  readonly title: string;
  readonly description: string;
}

export function drawMap({ width, height, nodes, ways }: MapLayout, start: string, id: string, { title, description }: MapWords): Markup {
  return markup`<svg class="map" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>
<defs>${(['plain', 'best', 'worst'] as const).map((kind) => arrowHead(id, kind))}</defs>
<g class="map" id="${id}-drawing">${ways.toSorted((one, other) => weightOf(one) - weightOf(other)).map((way) => drawWay(way, id))}
${nodes.map((node) => drawNode(node, node.scene === start))}
${ways.map(drawLabel)}</g>
</svg>`;
}

/** The same on paper, cut into parts as high as a page, because a long conversation on one page is too small to read. */
export function drawSlices(map: MapLayout, id: string): readonly Markup[] {
  const slices = sliceMap(map);
  if (slices.length < 2) return [];
  return slices.map(({ from, to }) => markup`<svg class="map slice" viewBox="0 ${from} ${map.width} ${to - from}" width="${map.width}" height="${to - from}" aria-hidden="true"><use href="#${id}-drawing"/></svg>`);
}

function weightOf({ onBest, onWorst }: PlacedWay): number {
  return Number(onBest) + Number(onWorst);
}

function arrowHead(id: string, kind: string): Markup {
  return markup`<marker id="${id}-${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="head ${kind}" d="M0 0 10 5 0 10z"/></marker>`;
}

/** How far the best and the worst road keep apart where they take the same way. */
const APART = 3.5;

function drawWay({ points, edges, onBest, onWorst }: PlacedWay, id: string): Markup {
  const link = edges.every(({ kind }) => kind === 'goto') ? ' link' : '';
  const shift = onBest && onWorst ? APART : 0;
  const line = (kind: 'plain' | 'best' | 'worst', by: number): Markup =>
    markup`<path class="way ${kind}${link}" d="${pathThrough(points.map(({ x, y }) => ({ x: x + by, y })))}" marker-end="url(#${id}-${kind})"/>`;
  return markup`${!onBest && !onWorst && line('plain', 0)}${onBest && line('best', -shift)}${onWorst && line('worst', shift)}`;
}

/** A smooth line: straight into the first and out of the last point, rounded between. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const middles = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  const last = rest.at(-1) ?? first;
  return `M${first.x} ${first.y}${middles.join('')}L${last.x} ${last.y}`;
}

function drawLabel({ at, label }: PlacedWay): Markup {
  if (label.length === 0) return markup``;
  const width = labelWidth(label);
  const top = at.y - (label.length * LINE) / 2;
  const kind = ({ onBest, onWorst }: WayLabel): string => (onBest && onWorst ? ' both' : onBest ? ' best' : onWorst ? ' worst' : '');
  return markup`<rect class="label-ground" x="${at.x - width / 2}" y="${top}" width="${width}" height="${label.length * LINE}" rx="3"/>${label.map((line, index) => markup`<text class="label${kind(line)}" x="${at.x}" y="${top + index * LINE + 12}">${line.text}</text>`)}`;
}

function drawNode(node: PlacedNode, isStart: boolean): Markup {
  const { centre, lines, stay, height, width, ending, reachable } = node;
  const top = centre.y - height / 2;
  const classes = ['scene', ending ?? '', isStart ? 'start' : '', reachable ? '' : 'unreachable'].filter(Boolean).join(' ');
  const loops = stay.length === 0 ? [] : Array.from({ length: Math.ceil(stay.length / 3) }, (_, row) => `${row === 0 ? '↺ ' : ''}${stay.slice(row * 3, row * 3 + 3).join('  ')}`);
  const mark = ending ? `${ENDING_MARKS[ending]} ` : isStart ? '▶ ' : '';
  const texts = [...lines.map((line, index) => markup`<text class="title" x="${centre.x}" y="${top + 22 + index * LINE}">${index === 0 ? mark + line : line}</text>`), ...loops.map((line, index) => markup`<text class="stay" x="${centre.x}" y="${top + 22 + (lines.length + index) * LINE}">${line}</text>`)];
  return markup`<g class="${classes}" data-scene="${node.scene}">${outline(ending, centre.x - width / 2, top, width, height)}${texts}</g>`;
}

/** Success is round, partial success six-sided, failure has its corners cut. */
function outline(ending: Ending | null, x: number, y: number, width: number, height: number): Markup {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  if (ending === 'partial') return markup`<polygon points="${x + 10},${y} ${right - 10},${y} ${right},${middle} ${right - 10},${bottom} ${x + 10},${bottom} ${x},${middle}"/>`;
  if (ending === 'failure') return markup`<polygon points="${x + 9},${y} ${right - 9},${y} ${right},${y + 9} ${right},${bottom - 9} ${right - 9},${bottom} ${x + 9},${bottom} ${x},${bottom - 9} ${x},${y + 9}"/>`;
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${ending === 'success' ? height / 2 : 6}"/>`;
}
