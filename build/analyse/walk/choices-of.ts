/** Every list, choice and block of a role-play with its JSON pointer below the role-play. */
import type { Choice, ChoiceBlock, Choices, Guard, RolePlay, Scene, SceneBlock, Speech } from '../../../src/model/role-play.schema.ts';

export interface PlacedList {
  readonly list: Choices;
  readonly scene: Scene;
  readonly place: string;
}

export interface PlacedChoice {
  readonly choice: Choice;
  readonly scene: Scene;
  readonly place: string;
}

/** What the rules ask of a block or a choice. */
export interface PlacedBlock {
  readonly block: { readonly id: string; readonly when?: Guard | undefined; readonly once: boolean; readonly target: string | undefined; readonly isChoice: boolean; readonly persona: string | undefined };
  readonly scene: Scene;
  readonly place: string;
}

export function listsOf(rolePlay: RolePlay): readonly PlacedList[] {
  return everything(rolePlay).flatMap(({ item, scene, place }) => ('kind' in item && item.kind === 'choices' ? [{ list: item as Choices, scene, place }] : []));
}

export function choicesOf(rolePlay: RolePlay): readonly PlacedChoice[] {
  return listsOf(rolePlay).flatMap(({ list, scene, place }) => list.options.map((choice, index) => ({ choice, scene, place: `${place}/options/${index}` })));
}

/** Lines, links and choices: everything that can have a condition. */
export function blocksOf(rolePlay: RolePlay): readonly PlacedBlock[] {
  return everything(rolePlay).flatMap(({ item, scene, place }) => {
    if ('kind' in item && item.kind === 'choices') return [];
    const persona = 'persona' in item ? item.persona : undefined;
    const target = 'target' in item ? item.target : undefined;
    return [{ block: { id: item.id, when: item.when, once: item.once, target, isChoice: !('kind' in item), persona }, scene, place }];
  });
}

/** Spoken lines. */
export function linesOf(rolePlay: RolePlay): readonly { readonly line: Speech; readonly place: string }[] {
  return everything(rolePlay).flatMap(({ item, place }) => ('kind' in item && item.kind === 'speech' ? [{ line: item, place }] : []));
}

type Item = SceneBlock | ChoiceBlock | Choice;

interface Placed {
  readonly item: Item;
  readonly scene: Scene;
  readonly place: string;
}

function everything(rolePlay: RolePlay): readonly Placed[] {
  return Object.values(rolePlay.scenes).flatMap((scene) => within(scene, scene.blocks, `/scenes/${scene.id}/blocks`));
}

function within(scene: Scene, blocks: readonly (SceneBlock | ChoiceBlock)[], base: string): readonly Placed[] {
  return blocks.flatMap((block, index) => {
    const place = `${base}/${index}`;
    const own: Placed = { item: block, scene, place };
    if (block.kind !== 'choices') return [own];
    const options = block.options as readonly Choice[];
    return [own, ...options.flatMap((choice, number) => [{ item: choice, scene, place: `${place}/options/${number}` }, ...within(scene, choice.body, `${place}/options/${number}/body`)])];
  });
}
