import type { Language } from '../../../src/model/common.schema.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import type { Choice, Guard, RolePlay, Test } from '../../../src/model/role-play.schema.ts';
import { choiceNumbers } from '../map/layout-map.ts';
import type { RolePlayFacts } from '../role-play-types.ts';
import type { ReportStrings } from '../strings/en.ts';
import { reportStrings } from '../strings/for-language.ts';

/** What every part of a facilitator pack needs: the role-play in one language, and how its parts are numbered. */
export interface PackContext {
  readonly course: Course;
  readonly rolePlay: RolePlay;
  readonly facts: RolePlayFacts;
  readonly language: Language;
  readonly strings: ReportStrings;
  /** Number of a choice within its scene, the same as on the map. */
  readonly choices: ReadonlyMap<string, number>;
}

/** Undefined when the module does not have the role-play in this language. */
export function packContext(course: Course, facts: RolePlayFacts): PackContext | undefined {
  const rolePlay = course.units.find(({ id }) => id === facts.id);
  if (rolePlay?.kind !== 'role-play') return undefined;
  const { language } = course;
  return { course, rolePlay, facts, language, strings: reportStrings[language], choices: choiceNumbers(facts.map) };
}

export function sceneNumber({ rolePlay }: PackContext, scene: string): number {
  return Object.keys(rolePlay.scenes).indexOf(scene) + 1;
}

/** `4.2`: the second choice of scene 4. */
export function choiceNumber(context: PackContext, { id }: Choice): string {
  const scene = context.facts.map.edges.find((edge) => edge.id === id)?.from ?? '';
  return `${sceneNumber(context, scene)}.${context.choices.get(id)}`;
}

/** "→ scene 4, The phone" */
export function leadsTo(context: PackContext, scene: string): string {
  return context.strings.facilitator.goTo(sceneNumber(context, scene), context.rolePlay.scenes[scene]?.title ?? scene);
}

export function scaleName({ rolePlay }: PackContext, id: string): string {
  return rolePlay.scales.find((scale) => scale.id === id)?.name ?? id;
}

export function memoryName({ rolePlay }: PackContext, id: string): string {
  return rolePlay.memories.find((memory) => memory.id === id)?.name ?? id;
}

/** A condition in words; empty where there is none. */
export function guardInWords({ when, once }: { readonly when?: Guard | undefined; readonly once: boolean }, context: PackContext): string {
  const { facilitator: words } = context.strings;
  const test = (each: Test): string => {
    if (each.kind === 'scale') return `${scaleName(context, each.scale)} ${SIGNS[each.comparison]} ${each.value}`;
    return (each.remembered ? words.remembered : words.notRemembered)(memoryName(context, each.memory));
  };
  const tests = when && (when.negated ? words.otherwise : words.when)(when.all.map(test).join(words.and));
  return [tests ?? '', once ? words.once : ''].filter(Boolean).join('; ');
}

const SIGNS = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' } as const;
