import type { Rule } from '../rule.ts';
import { blocksOf, choicesOf } from '../walk/choices-of.ts';

/** Memory that is set and never asked for, or asked for and never set. */
export const rolePlayMemory: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    const set = new Map<string, string>();
    for (const { choice, place } of choicesOf(rolePlay)) for (const [index, id] of choice.remember.entries()) if (!set.has(id)) set.set(id, `${place}/remember/${index}`);
    const asked = new Map<string, string>();
    for (const { block, place } of blocksOf(rolePlay)) {
      for (const test of block.when?.all ?? []) if (test.kind === 'memory' && !asked.has(test.memory)) asked.set(test.memory, `${place}/when`);
    }
    for (const { id, name } of rolePlay.memories) {
      if (!asked.has(id) && set.has(id)) report('role-play-memory-unused', `${pointer}${set.get(id)}`, { memory: name });
      if (!set.has(id) && asked.has(id)) report('role-play-memory-never-set', `${pointer}${asked.get(id)}`, { memory: name });
    }
  }
};
