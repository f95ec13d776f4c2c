/** Units as they were lowered before: whoever compiles the same courses after every keystroke lowers anew what has changed only. */
import type { Unit } from '../../src/model/course.schema.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LowerContext, ParsedUnit } from '../parse/unit.ts';

export interface LoweringMemory {
  /** The unit, lowered or remembered. `surroundings`: what the context holds besides the answers it gives. What was said then is said again. */
  lower(parsed: ParsedUnit, surroundings: string, context: LowerContext): Unit | undefined;
}

interface Remembered {
  readonly surroundings: string;
  readonly unit: Unit | undefined;
  /** What the lowering asked, and was told. */
  readonly codes: ReadonlyMap<object, string>;
  readonly media: ReadonlyMap<string, Uint8Array | undefined>;
  /** What it said. */
  readonly origins: readonly Parameters<LowerContext['origin']>[];
  readonly reports: readonly Parameters<Reporter['report']>[];
}

/** For documents whose units come from a memory themselves: a unit read anew is another unit. */
export function createLoweringMemory(): LoweringMemory {
  const units = new WeakMap<ParsedUnit, Remembered>();
  return {
    lower(parsed, surroundings, context) {
      const known = units.get(parsed);
      if (known?.surroundings === surroundings && holds(known, context)) return repeat(known, context);
      const fresh = remember(parsed, surroundings, context);
      units.set(parsed, fresh);
      return fresh.unit;
    },
  };
}

/** Whether the context would answer now as it did then. Every medium is asked for, so that it is taken into the package. */
function holds({ codes, media }: Remembered, context: LowerContext): boolean {
  const sameMedia = [...media].filter(([path, bytes]) => context.media(path) !== bytes).length === 0;
  return sameMedia && [...codes].every(([part, code]) => context.code(part) === code);
}

function repeat({ unit, origins, reports }: Remembered, context: LowerContext): Unit | undefined {
  for (const origin of origins) context.origin(...origin);
  for (const report of reports) context.reporter.report(...report);
  return unit;
}

function remember(parsed: ParsedUnit, surroundings: string, context: LowerContext): Remembered {
  const codes = new Map<object, string>();
  const media = new Map<string, Uint8Array | undefined>();
  const origins: Parameters<LowerContext['origin']>[] = [];
  const reports: Parameters<Reporter['report']>[] = [];
  const kept = <Key, Value>(answers: Map<Key, Value>, key: Key, value: Value): Value => {
    answers.set(key, value);
    return value;
  };
  const unit = parsed.lower({
    ...context,
    reporter: { ...context.reporter, report: (...report) => void (reports.push(report), context.reporter.report(...report)) },
    code: (part) => kept(codes, part, context.code(part)),
    media: (path) => kept(media, path, context.media(path)),
    origin: (...origin) => void (origins.push(origin), context.origin(...origin)),
  });
  return { surroundings, unit, codes, media, origins, reports };
}

/** For a compilation that is made once. */
export const noLoweringMemory: LoweringMemory = { lower: (parsed, _surroundings, context) => parsed.lower(context) };
