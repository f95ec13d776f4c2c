import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { choicesOf } from '../walk/choices-of.ts';

/**
 * A translation with its memories numbered as in the original: one is known by the choices that set it, whatever it is
 * called. Ids are numbered in the order of setting, so one memory that a translation lacks would shift all that follow,
 * and one slip would be told as dozens.
 */
export function alignMemories(translation: RolePlay, original: RolePlay): RolePlay {
  const ids = originalIds(translation, original);
  const renamed = (id: string): string => ids.get(id) ?? id;
  return JSON.parse(JSON.stringify(translation), (key, value: unknown) => {
    if (key === 'remember') return (value as readonly string[]).map(renamed);
    if (key === 'memory') return renamed(value as string);
    if (key === 'memories') return (value as RolePlay['memories']).map(({ id, name }) => ({ id: renamed(id), name }));
    return value;
  }) as RolePlay;
}

/** Id in the translation → id in the original, or one of its own where the original has no such memory. */
function originalIds(translation: RolePlay, original: RolePlay): ReadonlyMap<string, string> {
  const votes = countVotes(translation, original);
  const ids = new Map<string, string>();
  for (const { id } of translation.memories) {
    const taken = new Set(ids.values());
    const free = [...(votes.get(id) ?? [])].filter(([candidate]) => !taken.has(candidate));
    const elected = free.toSorted(([, one], [, other]) => other - one)[0]?.[0];
    ids.set(id, elected ?? `x${id.replace(/\D/gu, '')}`);
  }
  return ids;
}

/** How often each memory of the translation is set where one of the original is. */
function countVotes(translation: RolePlay, original: RolePlay): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const there = new Map(choicesOf(original).map(({ choice, place }) => [place, choice.remember]));
  const votes = new Map<string, Map<string, number>>();
  for (const { choice, place } of choicesOf(translation)) {
    for (const [index, id] of choice.remember.entries()) {
      const candidate = there.get(place)?.[index];
      if (candidate === undefined) continue;
      const own = votes.get(id) ?? new Map<string, number>();
      votes.set(id, own.set(candidate, (own.get(candidate) ?? 0) + 1));
    }
  }
  return votes;
}
