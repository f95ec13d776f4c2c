import { worth } from '../../../src/engine/score-role-play.ts';
import type { Choice } from '../../../src/model/role-play.schema.ts';
import { listsOf, type PlacedList } from '../../analyse/walk/choices-of.ts';
import { signed } from '../map/layout-map.ts';
import { Markup, markup } from '../page/markup.ts';
import { sceneNumber, type PackContext } from './pack-context.ts';

/** Every decision with its choices from best to worst, what each gives, and why. */
export function keySection(context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words } } = context;
  return markup`<section class="key new-page"><h2>${words.key}</h2><p class="soft">${words.keyNote}</p>
${listsOf(rolePlay).map((placed) => decision(placed, context))}
${rolePlay.rules.length > 0 && markup`<h3>${words.rules}</h3><ol>${rolePlay.rules.map((rule) => markup`<li>${new Markup(rule)}</li>`)}</ol>`}
${rolePlay.plan !== undefined && markup`<h3>${words.plan}</h3>${new Markup(rolePlay.plan)}`}</section>`;
}

function decision({ list, scene }: PlacedList, context: PackContext): Markup {
  const { choices, course, strings: { facilitator: words } } = context;
  const best = Math.max(...list.options.map(worth));
  const points = (choice: Choice): string =>
    Object.entries(choice.points).map(([id, value]) => `${course.competencies.find((competency) => competency.id === id)?.short ?? id} ${signed(value)}`).join(', ') || '0';
  const why = ({ body }: Choice): readonly Markup[] => body.flatMap((block) => (block.kind === 'feedback' ? [new Markup(block.html)] : []));
  return markup`<h3>${words.scene(sceneNumber(context, scene.id), scene.title)}</h3><table><thead><tr><th scope="col">${words.choice}</th><th scope="col">${words.points}</th><th scope="col">${words.why}</th></tr></thead><tbody>${list.options.toSorted((one, other) => worth(other) - worth(one)).map((choice) => markup`<tr${worth(choice) === best && markup` class="best"`}><td>${choices.get(choice.id)}. ${new Markup(choice.html)}${worth(choice) === best && markup` <strong class="good">✓ ${words.best}</strong>`}</td><td>${points(choice)}</td><td>${why(choice)}</td></tr>`)}</tbody></table>`;
}
