import type { Code, UnitId } from '../../../src/model/common.schema.ts';
import type { Outline } from '../../parse/unit.ts';
import type { Lock, LockedPart, LockedUnit } from './lock.ts';
import { lockText } from './lock-text.ts';
import { matchParts } from './match-parts.ts';

/** A unit in every language it is written in; the first is the language written first. */
export interface UnitOutlines {
  readonly id: UnitId;
  readonly outlines: readonly (readonly Outline[])[];
}

export interface AssignedCodes {
  /** The lock file to write. */
  readonly lock: Lock;
  readonly units: ReadonlyMap<UnitId, Code>;
  /** Id of every part of every language, by the identity of the part. */
  readonly parts: ReadonlyMap<object, Code>;
}

/** Gives every part its id: the one it had, or the next that was never given. */
export function assignCodes(units: readonly UnitOutlines[], lock: Lock): AssignedCodes {
  const parts = new Map<object, Code>();
  const codes = new Map<UnitId, Code>();
  let { used } = lock;
  const locked = units.map((unit): LockedUnit => {
    const known = lock.units.find(({ id }) => id === unit.id);
    const code = known?.code ?? `u${(used += 1)}`;
    codes.set(unit.id, code);
    return assignUnit(unit, code, known, parts);
  });
  // A unit that is gone keeps its line, so that its id stays taken and its learners are known when it returns.
  const gone = lock.units.filter(({ id }) => !codes.has(id));
  return { lock: { used, units: [...locked, ...gone].sort((a, b) => (a.id < b.id ? -1 : 1)) }, units: codes, parts };
}

function assignUnit({ id, outlines }: UnitOutlines, code: Code, known: LockedUnit | undefined, parts: Map<object, Code>): LockedUnit {
  const used: Record<string, number> = { ...known?.used };
  const fresh = (letter: string): Code => `${letter}${(used[letter] = (used[letter] ?? 0) + 1)}`;
  const [source, ...translations] = outlines;
  const locked = assignParts(source ?? [], known?.parts ?? [], fresh, parts);
  // Parts whose ids need not last are numbered anew each time: their numbers stay out of the lock file.
  const kept = new Set<string>();
  noteKeptLetters(source ?? [], kept);
  const lasting = Object.fromEntries(Object.entries(used).filter(([letter]) => kept.has(letter) || known?.used[letter] !== undefined));
  for (const translation of translations) copyCodes(source ?? [], translation, fresh, parts);
  return { id, code, used: lasting, parts: locked };
}

function noteKeptLetters(outline: readonly Outline[], letters: Set<string>): void {
  for (const part of outline) {
    if (part.kept) letters.add(part.letter);
    noteKeptLetters(part.children, letters);
  }
}

function assignParts(outline: readonly Outline[], known: readonly LockedPart[], fresh: (letter: string) => Code, parts: Map<object, Code>): readonly LockedPart[] {
  const kept = outline.filter((part) => part.kept);
  const matches = matchParts(kept, known);
  return outline.flatMap((part) => {
    const match = matches.get(part);
    const code = match?.code ?? fresh(part.letter);
    parts.set(part.part, code);
    const children = assignParts(part.children, match?.children ?? [], fresh, parts);
    return part.kept ? [{ code, text: lockText(part.text), children }] : children;
  });
}

/** A translation has the ids of its source: the third choice of the second scene there is the third of the second here. */
function copyCodes(source: readonly Outline[], translation: readonly Outline[], fresh: (letter: string) => Code, parts: Map<object, Code>): void {
  const places = new Map<string, number>();
  for (const part of translation) {
    const place = places.get(part.letter) ?? 0;
    places.set(part.letter, place + 1);
    const original = source.filter(({ letter }) => letter === part.letter)[place];
    // One part too many gets an id of its own; the comparison of languages reports it.
    parts.set(part.part, (original && parts.get(original.part)) ?? fresh(part.letter));
    copyCodes(original?.children ?? [], part.children, fresh, parts);
  }
}
