import { emptyLock, type Lock, type LockedPart, type LockedUnit } from './lock.ts';

interface Line {
  readonly depth: number;
  readonly code: string;
  readonly text: string;
}

/** Reads a lock file. Lines that make no sense (a merge conflict left in it) are listed, the rest is kept. */
export function parseLock(text: string): { readonly lock: Lock; readonly badLines: readonly number[] } {
  const badLines: number[] = [];
  let used = 0;
  const units: { id: string; code: string; used: Record<string, number>; lines: Line[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const unit = /^unit (u\d+) ([a-z0-9-]+)$/u.exec(line);
    const part = /^((?: {2})+)([a-z]{1,2}\d+)(?: (.*))?$/u.exec(line);
    const top = /^used u(\d+)$/u.exec(line);
    const numbers = /^ {2}used(.*)$/u.exec(line);
    const current = units.at(-1);
    if (top) used = Number(top[1]);
    else if (unit) units.push({ code: unit[1]!, id: unit[2]!, used: {}, lines: [] });
    else if (numbers && current) current.used = readNumbers(numbers[1]!);
    else if (part && current) current.lines.push({ depth: part[1]!.length / 2, code: part[2]!, text: part[3] ?? '' });
    else badLines.push(index + 1);
  }
  if (units.length === 0) return { lock: { ...emptyLock, used }, badLines };
  return { lock: { used, units: units.map(({ lines, ...unit }): LockedUnit => ({ ...unit, parts: nest(lines, 1) })) }, badLines };
}

function readNumbers(text: string): Record<string, number> {
  return Object.fromEntries([...text.matchAll(/([a-z]{1,2})(\d+)/gu)].map(([, letter, number]) => [letter!, Number(number)]));
}

/** Lines of one depth with everything deeper that follows each. */
function nest(lines: readonly Line[], depth: number): readonly LockedPart[] {
  const starts = lines.flatMap((line, index) => (line.depth <= depth ? [index] : []));
  return starts.map((start, place) => {
    const { code, text } = lines[start]!;
    return { code, text, children: nest(lines.slice(start + 1, starts[place + 1]), depth + 1) };
  });
}
