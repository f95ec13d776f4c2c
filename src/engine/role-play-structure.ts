import type { RolePlay } from '../model/role-play.schema.ts';

const WORDS: ReadonlySet<string> = new Set(['title', 'minutes', 'intro', 'personas', 'rules', 'plan', 'html', 'mood', 'name']);

/** A role-play without its words: equal for translations of each other, which play alike. */
export function structureOf(rolePlay: RolePlay): string {
  return JSON.stringify(rolePlay, (key, value: unknown) => (WORDS.has(key) ? undefined : value));
}
