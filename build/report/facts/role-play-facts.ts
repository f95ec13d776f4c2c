import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { limitsOf } from '../../analyse/limits.ts';
import type { RolePlayProof } from '../../analyse/proof.ts';
import type { CourseStudy, StudiedRolePlay } from '../../analyse/study.ts';
import { listsOf } from '../../analyse/walk/choices-of.ts';
import { competencyRange } from '../../analyse/walk/competency-range.ts';
import { topologicalOrder } from '../../analyse/walk/order.ts';
import type { Road } from '../../analyse/walk/ranges.ts';
import type { StrategyId } from '../../analyse/walk/strategies.ts';
import type { LoweredCourse } from '../../lower/origins.ts';
import { inLanguages } from '../multilingual.ts';
import type { CompetencyStake, EndingFacts, GuessFacts, RoadFacts, RolePlayFacts, ScaleFacts } from '../role-play-types.ts';
import { mapFacts } from './map-facts.ts';

const STRATEGIES: readonly StrategyId[] = ['random', 'first', 'longest', 'shortest', 'politest', 'last', 'newest'];

export function rolePlayFacts(lowered: LoweredCourse, studies: readonly CourseStudy[], { rolePlay, proof }: StudiedRolePlay, study: CourseStudy): RolePlayFacts {
  const lists = listsOf(rolePlay);
  const endings = endingsOf(rolePlay, proof);
  const roads = endings.flatMap(({ range }) => (range ? [range.lowest, range.highest] : []));
  return {
    id: rolePlay.id,
    title: inLanguages(lowered, (course) => course.units.find(({ id }) => id === rolePlay.id)?.title),
    mode: rolePlay.mode, pass: rolePlay.pass, levels: rolePlay.levels,
    scenes: Object.keys(rolePlay.scenes).length,
    decisions: lists.length,
    choices: lists.reduce((sum, { list }) => sum + list.options.length, 0),
    states: proof.graph.nodes.length,
    exact: proof.graph.complete && proof.ranges.complete,
    loops: topologicalOrder(proof.graph) === undefined,
    endings,
    never: proof.odds('random').never < 1e-9 ? 0 : proof.odds('random').never,
    best: bestRoad(rolePlay, roads),
    worst: worstRoad(rolePlay, roads),
    guessing: STRATEGIES.map((strategy) => guessOf(rolePlay, studies, strategy)),
    limit: limitsOf(lowered).rolePlay,
    competencies: study.course.competencies.flatMap(({ id }) => stakeOf(rolePlay, proof, id)),
    scales: rolePlay.scales.map((scale) => scaleFacts(lowered, rolePlay, proof, scale)),
    map: mapFacts(lowered, rolePlay, proof.graph.scenes),
  };
}

function endingsOf(rolePlay: RolePlay, { ranges, odds }: RolePlayProof): readonly EndingFacts[] {
  const chances = odds('random').endings;
  return Object.values(rolePlay.scenes).flatMap(({ id, ending }) => {
    if (!ending) return [];
    const range = ranges.endings.get(id);
    const road = (own: Road): RoadFacts => roadFacts(rolePlay, own, id);
    return [{ scene: id, kind: ending, odds: chances.get(id) ?? 0, range: range ? { fewest: range.fewest, lowest: road(range.lowest), highest: road(range.highest) } : null }];
  });
}

function roadFacts(rolePlay: RolePlay, { percent, earned, best, choices }: Road, ending: string): RoadFacts {
  const { turns } = replayRolePlay(rolePlay, choices);
  const edges = turns.flatMap(({ events }, index) => [
    ...(index > 0 ? [choices[index - 1]!] : []),
    ...events.flatMap((event) => (event.kind === 'goto' ? [event.goto.id] : [])),
  ]);
  return { percent, earned, best, ending, edges };
}

const KINDS = ['failure', 'partial', 'success'] as const;

/** The best road is the best of those that succeed; only where none does, the best of all. */
function bestRoad(rolePlay: RolePlay, roads: readonly RoadFacts[]): RoadFacts | null {
  return roads.toSorted((one, other) => rankOf(rolePlay, other) - rankOf(rolePlay, one) || other.percent - one.percent)[0] ?? null;
}

function worstRoad(rolePlay: RolePlay, roads: readonly RoadFacts[]): RoadFacts | null {
  return roads.toSorted((one, other) => rankOf(rolePlay, one) - rankOf(rolePlay, other) || one.percent - other.percent || one.earned - other.earned)[0] ?? null;
}

function rankOf({ scenes }: RolePlay, { ending }: RoadFacts): number {
  return KINDS.indexOf(scenes[ending]!.ending ?? 'failure');
}

function guessOf(rolePlay: RolePlay, studies: readonly CourseStudy[], strategy: StrategyId): GuessFacts {
  const pass = studies.flatMap(({ language, rolePlays }): (readonly [Language, number])[] => {
    const own = rolePlays.find((studied) => studied.rolePlay.id === rolePlay.id);
    return own ? [[language, own.proof.odds(strategy).pass]] : [];
  });
  return { strategy, pass: Object.fromEntries(pass) };
}

function stakeOf(rolePlay: RolePlay, { graph }: RolePlayProof, id: string): readonly CompetencyStake[] {
  const decisions = listsOf(rolePlay).filter(({ list }) => list.options.some(({ points }) => points[id] !== undefined)).length;
  const range = decisions > 0 ? competencyRange(graph, id) : undefined;
  return range ? [{ id, decisions, lowest: range.points.least, highest: range.points.most, endings: [...range.byEnding].map(([scene, { least, most }]) => ({ scene, lowest: least, highest: most })) }] : [];
}

function scaleFacts(lowered: LoweredCourse, rolePlay: RolePlay, { graph }: RolePlayProof, { id, start, min, max }: RolePlay['scales'][number]): ScaleFacts {
  const name = inLanguages(lowered, (course) => {
    const own = course.units.find((unit) => unit.id === rolePlay.id);
    return own?.kind === 'role-play' ? own.scales.find((scale) => scale.id === id)?.name : undefined;
  });
  const hits = graph.clamped.get(id);
  return { name, start, min, max, hitsMin: hits?.min ?? false, hitsMax: hits?.max ?? false };
}
