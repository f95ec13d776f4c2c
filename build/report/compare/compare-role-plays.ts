import type { EndingFacts, GuessFacts, MapEdge, MapNode, PlayMap, RolePlayFacts } from '../role-play-types.ts';
import type { Change } from './change.ts';
import { matchParts, type Matched } from './match-parts.ts';

/** A chance that moved by less than half a thousandth has not changed for a reader. */
const NOTICEABLE = 0.0005;

export function compareRolePlays(before: RolePlayFacts, after: RolePlayFacts): readonly Change[] {
  const scenes = matchParts(before.map.nodes, after.map.nodes, ({ scene }) => scene, ({ title }) => title);
  return [
    ...(before.scenes === after.scenes && before.choices === after.choices ? [] : [{ kind: 'size', before: [before.scenes, before.choices], after: [after.scenes, after.choices] } as const]),
    ...(before.pass === after.pass ? [] : [{ kind: 'pass-mark', before: before.pass, after: after.pass } as const]),
    ...compareMaps(before.map, after.map, scenes),
    ...compareEndings(before, after, scenes),
    ...compareStakes(before, after),
    ...after.guessing.flatMap((guess) => compareGuesses(before.guessing.find(({ strategy }) => strategy === guess.strategy), guess)),
  ];
}

type Scenes = Matched<MapNode>;

/** Scenes and choices that came or went. Endings are told of by themselves, and a scene goes with all its choices. */
function compareMaps(before: PlayMap, after: PlayMap, { added, removed }: Scenes): readonly Change[] {
  const inScene = (choices: readonly MapEdge[], scenes: readonly MapNode[]): readonly MapEdge[] => choices.filter(({ from }) => scenes.every(({ scene }) => scene !== from));
  const choices = matchParts(choicesOf(before), choicesOf(after), ({ id }) => id, ({ text }) => text);
  const plain = ({ ending }: MapNode): boolean => ending === null;
  return [
    ...removed.filter(plain).map(({ title }): Change => ({ kind: 'scene-removed', scene: title })),
    ...added.filter(plain).map(({ title }): Change => ({ kind: 'scene-added', scene: title })),
    ...inScene(choices.removed, removed).map(({ text }): Change => ({ kind: 'choice-removed', choice: text })),
    ...inScene(choices.added, added).map(({ text }): Change => ({ kind: 'choice-added', choice: text })),
  ];
}

function choicesOf({ edges }: PlayMap): readonly MapEdge[] {
  return edges.filter(({ kind }) => kind === 'choice');
}

function compareEndings(before: RolePlayFacts, after: RolePlayFacts, { former }: Scenes): readonly Change[] {
  const formerScenes = new Map([...former].map(([is, was]) => [is.scene, was.scene]));
  const formerOf = ({ scene }: EndingFacts): EndingFacts | undefined => before.endings.find((ending) => ending.scene === formerScenes.get(scene));
  const gone = before.endings.filter((ending) => !after.endings.some((other) => formerOf(other) === ending)).map(({ scene }): Change => ({ kind: 'ending-removed', ending: titleOf(before, scene) }));
  return [...gone, ...after.endings.flatMap((ending) => compareEnding(formerOf(ending), ending, titleOf(after, ending.scene)))];
}

function compareEnding(before: EndingFacts | undefined, after: EndingFacts, ending: MapNode['title']): readonly Change[] {
  if (!before) return [{ kind: 'ending-added', ending }];
  const kind: readonly Change[] = before.kind === after.kind ? [] : [{ kind: 'ending-kind', ending, before: before.kind, after: after.kind }];
  if (!before.range || !after.range) return before.range === after.range ? kind : [...kind, { kind: after.range ? 'ending-found' : 'ending-lost', ending }];
  const [was, is] = [before.range, after.range];
  return [
    ...kind,
    ...(was.fewest === is.fewest ? [] : [{ kind: 'ending-fewest', ending, before: was.fewest, after: is.fewest } as const]),
    ...(Math.abs(before.odds - after.odds) > NOTICEABLE ? [{ kind: 'ending-odds', ending, before: before.odds, after: after.odds } as const] : []),
    ...(was.lowest.percent === is.lowest.percent && was.highest.percent === is.highest.percent
      ? []
      : [{ kind: 'ending-range', ending, before: [was.lowest.percent, was.highest.percent], after: [is.lowest.percent, is.highest.percent] } as const]),
  ];
}

function compareStakes(before: RolePlayFacts, after: RolePlayFacts): readonly Change[] {
  const ids = [...new Set([...before.competencies, ...after.competencies].map(({ id }) => id))];
  return ids.flatMap((id): Change[] => {
    const was = before.competencies.find((stake) => stake.id === id) ?? { lowest: 0, highest: 0 };
    const is = after.competencies.find((stake) => stake.id === id) ?? { lowest: 0, highest: 0 };
    return (['highest', 'lowest'] as const).flatMap((kind): Change[] => (was[kind] === is[kind] ? [] : [{ kind, competency: id, before: was[kind], after: is[kind] }]));
  });
}

/** The worst over the languages: that is what the limit is about. */
function compareGuesses(before: GuessFacts | undefined, after: GuessFacts): readonly Change[] {
  const worst = ({ pass }: GuessFacts): number => Math.max(0, ...Object.values(pass));
  if (!before || Math.abs(worst(before) - worst(after)) <= NOTICEABLE) return [];
  return [{ kind: 'guess', strategy: after.strategy, before: worst(before), after: worst(after) }];
}

function titleOf({ map }: RolePlayFacts, scene: string): MapNode['title'] {
  return map.nodes.find((node) => node.scene === scene)?.title ?? {};
}
