import { foldName, nameSkeleton } from './keywords/fold-name.ts';
import { nearestName } from './keywords/nearest-name.ts';

/** Things that authors call by name. */
export interface NameTable<T> {
  /** Found whatever the case, ё/е or look-alike letters. */
  find(name: string): T | undefined;
  /** The name to write for a thing that was found by another of its names. */
  proper(name: string): string | undefined;
  /** A name that looks like what was meant. */
  nearest(name: string): string | undefined;
  /** The name to write, one per thing. */
  readonly names: readonly string[];
}

interface Named<T> {
  readonly thing: T;
  readonly names: readonly string[];
  /** Names in other languages: not understood, but they tell what was meant. */
  readonly foreign?: readonly string[];
}

/** Of two things with one name the first wins. The first name of a thing is the one to suggest. */
export function createNames<T>(things: Iterable<Named<T>>): NameTable<T> {
  const exact = new Map<string, T>();
  const coarse = new Map<string, T>();
  const proper: string[] = [];
  const first = new Map<T, string>();
  const any = new Map<string, string>();
  for (const { thing, names, foreign = [] } of things) {
    for (const name of foreign) any.set(name, names[0] ?? name);
    if (names[0] !== undefined) proper.push(names[0]);
    if (names[0] !== undefined && !first.has(thing)) first.set(thing, names[0]);
    for (const name of names) {
      any.set(name, names[0] ?? name);
      if (!exact.has(foldName(name))) exact.set(foldName(name), thing);
      if (!coarse.has(nameSkeleton(name))) coarse.set(nameSkeleton(name), thing);
    }
  }
  const find = (name: string): T | undefined => exact.get(foldName(name)) ?? coarse.get(nameSkeleton(name));
  return {
    find,
    proper(name) {
      const thing = find(name);
      return thing === undefined ? undefined : first.get(thing);
    },
    nearest: (name) => any.get(nearestName(name, any.keys()) ?? ''),
    names: proper,
  };
}
