import { isDetour, worth } from '../../../src/engine/score-role-play.ts';
import type { Choice, Choices } from '../../../src/model/role-play.schema.ts';
import { listsOf, type PlacedList } from '../../analyse/walk/choices-of.ts';
import { signed } from '../map/layout-map.ts';
import { markup, type Markup } from '../page/markup.ts';
import { choiceNumber, sceneNumber, type PackContext } from './pack-context.ts';
import { prose } from './prose.ts';

/** Every decision with its choices from best to worst, what each gives, and why. */
export function keySection(context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words } } = context;
  return markup`<section id="key" class="new-page"><h2>${words.key}</h2><p class="soft">${words.keyNote}</p>
${listsOf(rolePlay).map((placed) => decision(placed, context))}
${rolePlay.rules.length > 0 && markup`<h3>${words.rules}</h3><ol>${rolePlay.rules.map((rule) => markup`<li>${prose(rule)}</li>`)}</ol>`}
${rolePlay.plan !== undefined && markup`<h3>${words.plan}</h3>${prose(rolePlay.plan)}`}</section>`;
}

function decision({ list, scene }: PlacedList, context: PackContext): Markup {
  const { strings: { facilitator: words } } = context;
  const best = bestOf(list, scene.id);
  return markup`<table class="key"><caption>${words.scene(sceneNumber(context, scene.id), scene.title)}</caption><thead><tr><th scope="col">${words.choice}</th><th scope="col">${words.points}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${list.options.toSorted((one, other) => worth(other) - worth(one)).map((choice) => row(choice, best.includes(choice), context))}</tbody></table>
`;
}

function row(choice: Choice, isBest: boolean, context: PackContext): Markup {
  const { course, strings: { facilitator: words } } = context;
  const points = Object.entries(choice.points).map(([id, value]) => markup`<div>${course.competencies.find((competency) => competency.id === id)?.short ?? id} ${signed(value)}</div>`);
  const why = choice.body.flatMap((block) => (block.kind === 'feedback' ? [prose(block.html)] : []));
  return markup`<tr${isBest && markup` class="best"`}><th scope="row"><b class="choice-number">${choiceNumber(context, choice)}</b> ${isBest && markup`<span class="good">★ ${words.best}</span> `}${prose(choice.html)}</th><td>${points.length > 0 ? points : '0'}</td><td>${why}</td></tr>`;
}

/** The best of those always on offer, and a better one that must be earned; none where all are worth the same. */
function bestOf({ options }: Choices, scene: string): readonly Choice[] {
  const answers = options.filter((choice) => !isDetour(choice, scene));
  const top = (choices: readonly Choice[]): number => Math.max(...choices.map(worth));
  if (answers.every((choice) => worth(choice) === top(answers))) return [];
  const open = answers.filter(({ when }) => when === undefined);
  return answers.filter((choice) => worth(choice) === top(answers) || (open.includes(choice) && worth(choice) === top(open)));
}
