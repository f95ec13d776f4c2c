import type { Choice, ChoiceBlock, Scene, SceneBlock } from '../../../src/model/role-play.schema.ts';
import { signed } from '../map/layout-map.ts';
import { Markup, markup } from '../page/markup.ts';
import { guardInWords, leadsTo, sceneNumber, type PackContext } from './pack-context.ts';

type Block = SceneBlock | ChoiceBlock;

/** The whole conversation to be read by two people: what is said, what may be answered, where each answer leads. */
export function scriptSection(context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words } } = context;
  return markup`<section class="script new-page"><h2>${words.script}</h2>${Object.values(rolePlay.scenes).map((scene) => sceneScript(scene, context))}</section>`;
}

function sceneScript(scene: Scene, context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words, endingKinds } } = context;
  return markup`<article id="scene-${scene.id}"><h3>${words.scene(sceneNumber(context, scene.id), scene.title)}</h3>
${scene.id === rolePlay.start && markup`<p class="soft">${words.start}</p>`}${scene.blocks.map((block) => blockScript(block, context))}${scene.ending && markup`<p class="ending ${scene.ending}">${words.ends(endingKinds[scene.ending])}</p>`}</article>`;
}

function blockScript(block: Block, context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words } } = context;
  switch (block.kind) {
    case 'choices':
      return markup`<div class="choices"><p class="soft">${words.learner}:</p><ul>${(block.options as readonly Choice[]).map((choice) => choiceScript(choice, context))}</ul></div>`;
    case 'speech': {
      const name = rolePlay.personas.find(({ id }) => id === block.persona)?.name ?? block.persona;
      return markup`<div class="line">${condition(block, context)}<strong>${name}</strong>${block.mood !== undefined && markup` <em>(${block.mood})</em>`}: ${new Markup(block.html)}</div>`;
    }
    case 'stage': return markup`<div class="stage">${condition(block, context)}${new Markup(block.html)}</div>`;
    case 'goto': return markup`<p class="line">${condition(block, context)}<strong>${leadsTo(context, block.target)}</strong></p>`;
    // What the coach says belongs to the key, not to the conversation.
    case 'feedback': return markup``;
  }
}

function choiceScript(choice: Choice, context: PackContext): Markup {
  const { rolePlay, choices, strings: { facilitator: words } } = context;
  const effects = Object.entries(choice.effects).map(([id, change]) => `${rolePlay.scales.find((scale) => scale.id === id)?.name ?? id} ${signed(change)}`);
  const notes = choice.remember.map((id) => words.note(rolePlay.memories.find((memory) => memory.id === id)?.name ?? id));
  const own = choice.body.some(({ kind }) => kind === 'goto') ? '' : choice.target === undefined ? words.goesOn : leadsTo(context, choice.target);
  return markup`<li>${condition(choice, context)}<b>${choices.get(choice.id)}.</b> ${new Markup(choice.html)}
<div class="after">${choice.body.map((block) => blockScript(block, context))}<p>${[...effects, ...notes].join(', ')} <strong>${own}</strong></p></div></li>`;
}

function condition(block: Parameters<typeof guardInWords>[0], context: PackContext): Markup | false {
  const words = guardInWords(block, context);
  return words !== '' && markup`<span class="condition">[${words}]</span> `;
}
