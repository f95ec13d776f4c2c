import { scoreRolePlay } from '../../../src/engine/score-role-play.ts';
import type { CompetencyId } from '../../../src/model/common.schema.ts';
import type { Edge, Node, PlayGraph } from './explore.ts';
import { extremesByEnding, extremesOfRoads, type Extremes } from './extremes.ts';

export interface CompetencyRange {
  /** Points of this competency that roads to an ending earn. */
  readonly points: Extremes;
  /** The same for each ending that can be reached, by the id of its scene. */
  readonly byEnding: ReadonlyMap<string, Extremes>;
  /** Decisions on such roads at which the competency is at stake. */
  readonly decisions: Extremes;
}

const known = new WeakMap<PlayGraph, Map<CompetencyId, CompetencyRange | undefined>>();

/** Undefined when no road comes to an ending. Worked out once per graph, which all languages share. */
export function competencyRange(graph: PlayGraph, id: CompetencyId): CompetencyRange | undefined {
  const ranges = known.get(graph) ?? new Map<CompetencyId, CompetencyRange | undefined>();
  known.set(graph, ranges);
  if (!ranges.has(id)) ranges.set(id, rangeOf(graph, id));
  return ranges.get(id);
}

function rangeOf(graph: PlayGraph, id: CompetencyId): CompetencyRange | undefined {
  const evidence = evidenceOf(graph);
  const byEnding = extremesByEnding(graph, (node, edge) => graph.nodes[node]!.edges[edge]!.choice.points[id] ?? 0);
  const decisions = extremesOfRoads(graph, (node, edge) => evidence[node]?.[edge]?.[id]?.evidence ?? 0);
  if (!decisions) return undefined;
  const ends = [...byEnding.values()];
  const points = { least: Math.min(...ends.map(({ least }) => least)), most: Math.max(...ends.map(({ most }) => most)) };
  return { points, byEnding, decisions };
}

type Competencies = ReturnType<typeof scoreRolePlay>['competencies'];

/** By node and edge; undefined where no competency is at stake. */
type GraphEvidence = readonly (readonly Competencies[] | undefined)[];

const evidences = new WeakMap<PlayGraph, GraphEvidence>();

/** What each choice says about all competencies, asked for once for all of them. */
function evidenceOf(graph: PlayGraph): GraphEvidence {
  const evidence = evidences.get(graph) ?? graph.nodes.map((node) => evidenceAt(graph, node));
  evidences.set(graph, evidence);
  return evidence;
}

function evidenceAt(graph: PlayGraph, { turn, edges }: Node): readonly Competencies[] | undefined {
  if (turn.kind !== 'choose' || turn.offered.every(({ points }) => Object.keys(points).length === 0)) return undefined;
  return edges.map((edge) => scoreOf(graph, edge, turn));
}

/** Counted by the engine itself, so that the report promises what the player delivers. */
function scoreOf(graph: PlayGraph, { choice, to }: Edge, { state, list, offered }: Extract<Node['turn'], { kind: 'choose' }>): Competencies {
  const decision = { scene: state.cursor.scene, list, offered, chosen: choice, before: state, after: graph.nodes[to]!.turn.state };
  return scoreRolePlay([decision]).competencies;
}
