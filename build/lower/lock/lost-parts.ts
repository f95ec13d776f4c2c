/** What an edit takes away from under learners who are inside a unit: parts whose ids their saved progress may hold. */
import type { SourceFile, Span } from '../../source/source-file.ts';
import type { Lock, LockedPart } from './lock.ts';

export interface LostPart {
  /** Id of the unit. */
  readonly unit: string;
  /** First words of the part, those of the scene in front. */
  readonly text: string;
  /** Its line in the lock file. */
  readonly span: Span;
}

/** Of a scene that is gone, its choices are not told again. A unit that is gone keeps its lines, so nothing of it is lost. */
export function lostParts(before: Lock, after: Lock, file: SourceFile): readonly LostPart[] {
  return before.units.flatMap(({ id, code, parts }) => {
    const unit = after.units.find((each) => each.id === id);
    const kept = new Set(unit ? codesOf(unit.parts) : codesOf(parts));
    const start = file.text.indexOf(`unit ${code} `);
    return topmostLost(parts, kept, '').map((lost) => ({ unit: id, text: lost.text, span: lineOf(lost.code, start, file) }));
  });
}

function codesOf(parts: readonly LockedPart[]): readonly string[] {
  return parts.flatMap(({ code, children }) => [code, ...codesOf(children)]);
}

function topmostLost(parts: readonly LockedPart[], kept: ReadonlySet<string>, around: string): readonly { readonly code: string; readonly text: string }[] {
  return parts.flatMap(({ code, text, children }) => {
    const named = around === '' ? text : `${around}: ${text}`;
    // A list is known by its first choice, so its name would say nothing more.
    return kept.has(code) ? topmostLost(children, kept, code.startsWith('l') ? around : named) : [{ code, text: named }];
  });
}

function lineOf(code: string, from: number, { path, text }: SourceFile): Span {
  const found = new RegExp(`^ +(${code}(?: .*)?)$`, 'mu').exec(text.slice(Math.max(0, from)));
  const start = Math.max(0, from) + (found ? found.index + found[0].length - (found[1]?.length ?? 0) : 0);
  return { path, start, end: start + (found?.[1]?.length ?? 0) };
}
