import type { RuleContext } from '../rule.ts';
import { partNames } from './part-names.ts';
import type { Part } from './skeleton.ts';

export interface Compared {
  /** Pointer of what is compared: `/units/2`. */
  readonly base: string;
  /** Parts of the translation. */
  readonly here: readonly Part[];
  /** Parts of the language written first. */
  readonly there: readonly Part[];
  /** A value in the author's names. */
  name?(value: string): string;
}

/** Reports parts that are missing, too many, or not the same as in the language written first. */
export function compareParts({ lowered, words, report }: RuleContext, { base, here, there, name = (value) => value }: Compared): void {
  const source = `${lowered.source}/`;
  const own = new Map(here.map((part) => [part.pointer, part]));
  const original = new Map(there.map((part) => [part.pointer, part]));
  const say = (part: Part): string => partNames[part.name][words];
  const gone: string[] = [];
  for (const part of there) {
    const found = own.get(part.pointer);
    if (isBelow(part.pointer, gone)) continue;
    if (!found) {
      gone.push(part.pointer);
      report('translation-missing-part', `${base}${nearby(part.pointer, own)}`, { what: say(part), source });
    } else if (found.value !== part.value) {
      gone.push(part.pointer);
      report('translation-differs', `${base}${part.pointer}`, { what: say(part), here: name(found.value), there: name(part.value), source });
    }
  }
  const extra: string[] = [];
  for (const part of here) {
    if (original.has(part.pointer) || isBelow(part.pointer, extra) || isBelow(part.pointer, gone)) continue;
    extra.push(part.pointer);
    report('translation-extra-part', `${base}${part.pointer}`, { what: say(part), source });
  }
}

/** Where a missing part should stand: behind the part before it, if there is one. */
function nearby(pointer: string, here: ReadonlyMap<string, Part>): string {
  const before = pointer.replace(/\d+$/u, (index) => String(Number(index) - 1));
  return here.has(before) ? before : pointer;
}

/** A missing scene is one mistake, not one for each of its lines. */
function isBelow(pointer: string, parts: readonly string[]): boolean {
  return parts.some((part) => pointer === part || pointer.startsWith(`${part}/`));
}
