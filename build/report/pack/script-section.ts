import type { Choice, ChoiceBlock, Choices, Scene, SceneBlock } from '../../../src/model/role-play.schema.ts';
import { ENDING_MARKS } from '../map/draw-map.ts';
import { signed } from '../map/layout-map.ts';
import { markup, type Markup } from '../page/markup.ts';
import { choiceNumber, guardInWords, leadsTo, memoryName, scaleName, sceneNumber, type PackContext } from './pack-context.ts';
import { prose } from './prose.ts';

/** The whole conversation to be read by two people, a numbered card for each scene: what is said, what may be answered, where each answer leads. */
export function scriptSection(context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words } } = context;
  return markup`<section id="script" class="new-page"><h2>${words.script}</h2>${Object.values(rolePlay.scenes).map((scene) => sceneCard(scene, context))}</section>`;
}

function sceneCard(scene: Scene, context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words, endingKinds } } = context;
  const number = sceneNumber(context, scene.id);
  return markup`<article class="scene-card ${scene.ending ?? ''}" id="scene-${number}"><h3>${words.scene(number, scene.title)}</h3>
${scene.id === rolePlay.start && markup`<p class="move">▶ ${words.start}</p>`}${scene.blocks.map((block) => blockScript(block, context))}
${scene.ending && markup`<p class="move">${ENDING_MARKS[scene.ending]} ${words.ends(endingKinds[scene.ending])}</p>`}</article>
`;
}

function blockScript(block: SceneBlock | ChoiceBlock, context: PackContext): Markup {
  switch (block.kind) {
    case 'choices': return choiceList(block, context);
    case 'speech': {
      const name = context.rolePlay.personas.find(({ id }) => id === block.persona)?.name ?? block.persona;
      return markup`<div class="line">${condition(block, context)}<strong>${name}</strong>${block.mood !== undefined && markup` <em>(${block.mood})</em>`}: ${prose(block.html)}</div>`;
    }
    case 'stage': return markup`<div class="stage">${condition(block, context)}${prose(block.html)}</div>`;
    case 'goto': return markup`<p class="move">${condition(block, context)}${wayTo(block.target, context)}</p>`;
    // What the coach says belongs to the key, not to the conversation.
    case 'feedback': return markup``;
  }
}

function choiceList({ options }: Choices, context: PackContext): Markup {
  return markup`<p class="ask">${context.strings.facilitator.learner}:</p><ul class="choices">${options.map((choice) => choiceScript(choice, context))}</ul>`;
}

/** What follows stands before the way on: it is read first. */
function choiceScript(choice: Choice, context: PackContext): Markup {
  return markup`<li class="choice"><div class="said"><span class="tick" aria-hidden="true"></span><b class="choice-number">${choiceNumber(context, choice)}</b><div>${condition(choice, context)}${prose(choice.html)}</div></div>
<div class="after">${choice.body.map((block) => blockScript(block, context))}${consequences(choice, context)}${wayOn(choice, context)}</div></li>
`;
}

function consequences({ effects, remember }: Choice, context: PackContext): Markup | false {
  const all = [...Object.entries(effects).map(([id, change]) => `${scaleName(context, id)} ${signed(change)}`), ...remember.map((id) => context.strings.facilitator.note(memoryName(context, id)))];
  return all.length > 0 && markup`<p class="count">${all.join('; ')}</p>`;
}

/** A link that always holds is written out among what follows, and nothing comes after it. */
function wayOn({ body, target }: Choice, context: PackContext): Markup | false {
  if (body.some((block) => block.kind === 'goto' && block.when === undefined && !block.once)) return false;
  return markup`<p class="move">${target === undefined ? context.strings.facilitator.goesOn : wayTo(target, context)}</p>`;
}

function wayTo(scene: string, context: PackContext): Markup {
  return markup`<a href="#scene-${sceneNumber(context, scene)}">${leadsTo(context, scene)}</a>`;
}

function condition(block: Parameters<typeof guardInWords>[0], context: PackContext): Markup | false {
  const words = guardInWords(block, context);
  return words !== '' && markup`<span class="condition">[${words}]</span> `;
}
