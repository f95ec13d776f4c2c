/** The map of a role-play: a drawing of the scenes and the ways between them, and the same in words. */
import { drawMap, drawSlices, ENDING_MARKS } from './map/draw-map.ts';
import { choiceNumbers, layoutMap, signed } from './map/layout-map.ts';
import { markup, type Markup } from './page/markup.ts';
import { textIn } from './multilingual.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { MapEdge, MapNode, RolePlayFacts } from './role-play-types.ts';
import { reportStrings } from './strings/for-language.ts';

/** The drawing alone, with a title and a description for those who cannot see it. */
export function rolePlayMap(rolePlay: RolePlayFacts, language: Language): Markup {
  const words = reportStrings[language].map;
  return drawMap(layoutMap(rolePlay, language), rolePlay.map.start, `map-${rolePlay.id}`, { title: words.caption(textIn(rolePlay.title, language)), description: words.description(rolePlay.scenes) });
}

function mapSlices(rolePlay: RolePlayFacts, language: Language): Markup {
  return markup`${drawSlices(layoutMap(rolePlay, language), `map-${rolePlay.id}`)}`;
}

function isSliced(rolePlay: RolePlayFacts, language: Language): boolean {
  return drawSlices(layoutMap(rolePlay, language), '').length > 0;
}

/** The drawing with its legend and its buttons, and the same in words to fold out. */
export function mapFigure(rolePlay: RolePlayFacts, language: Language): Markup {
  const words = reportStrings[language].map;
  const controls = [['in', '+', words.zoomIn], ['out', '−', words.zoomOut], ['fit', '↔', words.fit]] as const;
  return markup`<figure class="map-figure${isSliced(rolePlay, language) && ' sliced'}"><div class="tools" hidden>${controls.map(([action, sign, label]) => markup`<button type="button" data-zoom="${action}"><span aria-hidden="true">${sign}</span> ${label}</button>`)}</div>
<div class="map-frame" tabindex="0" role="group" aria-label="${words.caption(textIn(rolePlay.title, language))}">${rolePlayMap(rolePlay, language)}</div>${mapSlices(rolePlay, language)}
<figcaption>${words.legend}</figcaption></figure>
<details><summary>${words.inWords}</summary>${mapInWords(rolePlay, language)}</details>`;
}

/** The map in words: every scene with its choices, where they lead and what they give. */
export function mapInWords(rolePlay: RolePlayFacts, language: Language): Markup {
  const { map: words, endingKinds } = reportStrings[language];
  const numbers = choiceNumbers(rolePlay.map);
  const place = new Map(rolePlay.map.nodes.map((node, index) => [node.scene, { node, number: index + 1 }]));
  const target = ({ from, to }: MapEdge): string => {
    const found = to === null || to === from ? undefined : place.get(to);
    return found ? words.leadsTo(found.number, textIn(found.node.title, language)) : words.goesOn;
  };
  const line = (edge: MapEdge): Markup =>
    markup`<li>${edge.kind === 'choice' ? `${numbers.get(edge.id)}. ${textIn(edge.text, language)} (${signed(edge.points)})` : words.link} → ${target(edge)}${edge.conditional && `; ${words.conditional}`}</li>`;
  const kind = ({ scene, ending, reachable }: MapNode): string =>
    [scene === rolePlay.map.start ? words.start : '', ending ? `${ENDING_MARKS[ending]} ${endingKinds[ending]}` : '', reachable ? '' : words.unreachable].filter(Boolean).join('; ');
  return markup`<ol class="words">${rolePlay.map.nodes.map((node) => markup`<li><strong>${textIn(node.title, language)}</strong> ${kind(node) && markup`<em>${kind(node)}</em>`}<ul>${rolePlay.map.edges.filter(({ from }) => from === node.scene).map(line)}</ul></li>`)}</ol>`;
}
