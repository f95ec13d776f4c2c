/** Where the scenes of a map stand and how the ways between them run: layers from the start downwards. */
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Language } from '../../../src/model/common.schema.ts';
import { textIn } from '../multilingual.ts';
import type { MapEdge, MapNode, PlayMap, RolePlayFacts } from '../role-play-types.ts';
import { wrapText } from './wrap-text.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends MapNode {
  readonly number: number;
  readonly lines: readonly string[];
  /** Choices that do not leave the scene. */
  readonly stay: readonly string[];
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
}

/** One choice beside the line it stands for. */
export interface WayLabel {
  readonly text: string;
  readonly onBest: boolean;
  readonly onWorst: boolean;
}

/** All ways from one scene to another, drawn as one line. */
export interface PlacedWay {
  readonly edges: readonly MapEdge[];
  readonly label: readonly WayLabel[];
  readonly points: readonly Point[];
  readonly at: Point;
  readonly onBest: boolean;
  readonly onWorst: boolean;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly ways: readonly PlacedWay[];
}

const TITLE_WIDTH = 22;
export const LINE = 16;
const CHARACTER = 7.4;
const MARGIN = 12;
/** Between a line and what is written beside it. */
const BESIDE = 7;

export function layoutMap({ map, best, worst }: RolePlayFacts, language: Language): MapLayout {
  const numbers = choiceNumbers(map);
  const onBest = ({ id }: MapEdge): boolean => best?.edges.includes(id) ?? false;
  const onWorst = ({ id }: MapEdge): boolean => worst?.edges.includes(id) ?? false;
  const label = (edge: MapEdge): WayLabel => ({ text: `${numbers.get(edge.id)}: ${signed(edge.points)}${onBest(edge) ? ' ★' : ''}${onWorst(edge) ? ' ▼' : ''}`, onBest: onBest(edge), onWorst: onWorst(edge) });
  const nodes = map.nodes.map((node, index) => measure(node, index, map, label, language));
  const ways = groupWays(map.edges.filter(({ from, to }) => to !== null && to !== from)).map((edges) => ({
    edges,
    label: edges.filter(({ kind }) => kind === 'choice').map(label),
    onBest: edges.some(onBest),
    onWorst: edges.some(onWorst),
  }));
  return place(nodes, ways);
}

type Way = Omit<PlacedWay, 'points' | 'at'>;
type Measured = Omit<PlacedNode, 'centre'>;

/** Choices are numbered within their scene, in the order written. */
export function choiceNumbers({ edges }: PlayMap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(edges.flatMap(({ id, kind, from }) => {
    if (kind !== 'choice') return [];
    counts.set(from, (counts.get(from) ?? 0) + 1);
    return [[id, counts.get(from)!] as const];
  }));
}

export function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}

function measure(node: MapNode, index: number, { edges }: PlayMap, label: (edge: MapEdge) => WayLabel, language: Language): Measured {
  const lines = wrapText(`${index + 1}. ${textIn(node.title, language)}`, TITLE_WIDTH, 4);
  const stay = edges.filter(({ from, to, kind }) => kind === 'choice' && from === node.scene && (to === null || to === from)).map((edge) => label(edge).text);
  const stayLines = stay.length === 0 ? 0 : Math.ceil(stay.length / 3);
  const widest = Math.max(10, ...lines.map((line) => line.length), Math.min(3, stay.length) * 8);
  return { ...node, number: index + 1, lines, stay, width: Math.round(widest * CHARACTER + 36), height: (lines.length + stayLines) * LINE + 20 };
}

function groupWays(edges: readonly MapEdge[]): readonly (readonly MapEdge[])[] {
  const groups = new Map<string, MapEdge[]>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()];
}

function place(nodes: readonly Measured[], ways: readonly Way[]): MapLayout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 34, edgesep: 14, marginx: MARGIN, marginy: MARGIN, acyclicer: 'greedy' });
  for (const { scene, width, height } of nodes) graph.setNode(scene, { width, height });
  for (const { edges, label, onBest } of ways) {
    // Room on both sides of the line: the label stands on its right.
    const width = label.length === 0 ? 0 : 2 * (labelWidth(label) + BESIDE);
    graph.setEdge(edges[0]!.from, edges[0]!.to!, { width, height: label.length * LINE, labelpos: 'c', weight: onBest ? 8 : 1 });
  }
  layout(graph);
  const size = graph.graph();
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: nodes.map((node) => ({ ...node, centre: pointOf(graph.node(node.scene)) })),
    ways: ways.map((way) => {
      const placed = graph.edge(way.edges[0]!.from, way.edges[0]!.to!);
      const { x, y } = pointOf(placed ?? {});
      return { ...way, points: (placed?.points ?? []).map(pointOf), at: { x: x + labelWidth(way.label) / 2 + BESIDE, y } };
    }),
  };
}

export function labelWidth(label: readonly WayLabel[]): number {
  return Math.max(0, ...label.map(({ text }) => text.length)) * CHARACTER + 10;
}

function pointOf({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
