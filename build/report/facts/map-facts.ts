import { worth } from '../../../src/engine/score-role-play.ts';
import type { Choice, RolePlay } from '../../../src/model/role-play.schema.ts';
import { textOf } from '../../analyse/language/text-of.ts';
import { blocksOf, choicesOf, type PlacedChoice } from '../../analyse/walk/choices-of.ts';
import { inLanguages, type Multilingual } from '../multilingual.ts';
import type { MapEdge, PlayMap } from '../role-play-types.ts';
import type { LoweredCourse } from '../../lower/origins.ts';

/** Scenes and the ways between them, as written; `reached` are the scenes that some road enters. */
export function mapFacts(lowered: LoweredCourse, rolePlay: RolePlay, reached: ReadonlySet<string>): PlayMap {
  const choices = choiceTexts(lowered, rolePlay);
  return {
    start: rolePlay.start,
    nodes: Object.values(rolePlay.scenes).map(({ id, ending }) => ({ scene: id, title: sceneTitle(lowered, rolePlay, id), ending: ending ?? null, reachable: reached.has(id) })),
    edges: [...choicesOf(rolePlay).map((placed) => choiceEdge(placed, choices)), ...gotoEdges(rolePlay)],
  };
}

export function sceneTitle(lowered: LoweredCourse, { id: unit }: RolePlay, scene: string): Multilingual {
  return inLanguages(lowered, (course) => {
    const own = course.units.find(({ id }) => id === unit);
    return own?.kind === 'role-play' ? own.scenes[scene]?.title : undefined;
  });
}

function choiceTexts(lowered: LoweredCourse, { id: unit }: RolePlay): ReadonlyMap<string, Multilingual> {
  const texts = new Map<string, Multilingual>();
  for (const language of lowered.languages) {
    const own = lowered.courses[language]?.units.find(({ id }) => id === unit);
    if (own?.kind !== 'role-play') continue;
    for (const { choice } of choicesOf(own)) texts.set(choice.id, { ...texts.get(choice.id), [language]: textOf(choice.html) });
  }
  return texts;
}

function choiceEdge({ choice, scene }: PlacedChoice, texts: ReadonlyMap<string, Multilingual>): MapEdge {
  return {
    id: choice.id, kind: 'choice', from: scene.id, to: targetOf(choice), text: texts.get(choice.id) ?? {},
    points: worth(choice), competencies: choice.points, conditional: choice.when !== undefined,
  };
}

/** A link in what follows the choice comes before the choice's own. */
function targetOf({ body, target }: Choice): string | null {
  const link = body.find((block) => block.kind === 'goto' && block.when === undefined && !block.once);
  return (link?.kind === 'goto' ? link.target : target) ?? null;
}

function gotoEdges(rolePlay: RolePlay): readonly MapEdge[] {
  return blocksOf(rolePlay).flatMap(({ block, scene }) => {
    if (block.target === undefined || block.isChoice) return [];
    return [{ id: block.id, kind: 'goto', from: scene.id, to: block.target, text: {}, points: 0, competencies: {}, conditional: block.when !== undefined } satisfies MapEdge];
  });
}
