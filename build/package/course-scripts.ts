import type { Course, Unit, UnitHead } from '../../src/model/course.schema.ts';
import type { CourseDelivery } from '../../src/model/package-info.ts';
import type { BundledFile } from '../bundle/bundle-player.ts';
import { scriptSafeJson } from './script-safe.ts';

/** Bytes before compression: the first script is waited for, the others come behind it. */
const SIZES = { first: 32_000, later: 100_000 } as const;

/**
 * A course in one language as scripts: `course-ru.js`, and `course-ru-2.js` and so on for what does not fit the first.
 * The first holds what the contents say, of later units their heads alone, so that it can be read before the rest has
 * come; glossary and sources are left to the second. Before all that stand `words`: the player's own in that language.
 */
export function courseScripts(course: Course, words: Uint8Array, largest: Readonly<Record<keyof typeof SIZES, number>> = SIZES): readonly BundledFile[] {
  const deliveries = deliveriesOf(course, { ...largest, first: largest.first - words.length });
  return deliveries.map((delivery, index) => ({ path: scriptName(course, index), bytes: joined(index === 0 ? words : none, new TextEncoder().encode(scriptOf(delivery))) }));
}

function deliveriesOf(course: Course, largest: Readonly<Record<keyof typeof SIZES, number>>): readonly CourseDelivery[] {
  if (byteLength(course) <= largest.first) return [{ kind: 'course', course }];
  const { glossary, sources, ...bare } = course;
  const frame: Course = { ...bare, units: [], heads: course.units.map(headOf), glossary: [], sources: [] };
  const [first = [], second = [], ...rest] = portions(course.units, byteLength(frame), largest);
  const heads = course.units.filter((unit) => !first.includes(unit)).map(headOf);
  const of = { course: course.id, language: course.language };
  return [
    { kind: 'course', course: { ...frame, units: [...first], heads } },
    { kind: 'units', ...of, units: second, glossary, sources },
    ...rest.map((units) => ({ kind: 'units', ...of, units }) as const),
  ];
}

function headOf({ id, kind, title, minutes, levels }: Unit): UnitHead {
  return { id, kind, title, minutes, levels };
}

const none = new Uint8Array();

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function scriptName(course: Course, index: number): string {
  return index === 0 ? `course-${course.language}.js` : `course-${course.language}-${index + 1}.js`;
}

/** Assignment, not `??=`: the course has to arrive in browsers older than the syntax. */
function scriptOf(delivery: CourseDelivery): string {
  return `(globalThis.sukhbat=globalThis.sukhbat||[]).push(${scriptSafeJson(delivery)});\n`;
}

/** Units in order, cut where the next one would not fit. A unit larger than a script has one to itself, but for the first: that one is waited for. */
function portions(units: readonly Unit[], frame: number, { first, later }: Readonly<Record<keyof typeof SIZES, number>>): readonly (readonly Unit[])[] {
  const filled: Unit[][] = [[]];
  let size = frame;
  for (const unit of units) {
    const more = byteLength(unit);
    const current = filled[filled.length - 1]!;
    const isFirst = filled.length === 1;
    if ((isFirst || current.length > 0) && size + more > (isFirst ? first : later)) {
      filled.push([unit]);
      size = more;
    } else {
      current.push(unit);
      size += more;
    }
  }
  return filled;
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
