import type { Course, Unit } from '../../src/model/course.schema.ts';
import type { CourseDelivery } from '../../src/model/package-info.ts';
import type { BundledFile } from '../bundle/bundle-player.ts';
import { scriptSafeJson } from './script-safe.ts';

/** Bytes before compression: the first script is waited for, the others come behind it. */
const SIZES = { first: 50_000, later: 100_000 } as const;

/**
 * A course in one language as scripts: `course-ru.js`, and `course-ru-2.js` and so on for what does not fit the first.
 * The first holds all but the later units, so the outline can be shown before the rest has come, and before it `words`:
 * the player's own in that language.
 */
export function courseScripts(course: Course, words: Uint8Array, largest: Readonly<Record<keyof typeof SIZES, number>> = SIZES): readonly BundledFile[] {
  const [first = [], ...rest] = portions(course, { ...largest, first: largest.first - words.length });
  const deliveries: readonly CourseDelivery[] = [
    { kind: 'course', course: { ...course, units: [...first] } },
    ...rest.map((units) => ({ kind: 'units', course: course.id, language: course.language, units }) as const),
  ];
  return deliveries.map((delivery, index) => ({ path: scriptName(course, index), bytes: joined(index === 0 ? words : none, new TextEncoder().encode(scriptOf(delivery))) }));
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

/** Units in order, cut where the next one would not fit. A unit larger than a script has one to itself. */
function portions(course: Course, { first, later }: Readonly<Record<keyof typeof SIZES, number>>): readonly (readonly Unit[])[] {
  const filled: Unit[][] = [[]];
  let size = byteLength({ ...course, units: [] });
  for (const unit of course.units) {
    const more = byteLength(unit);
    const current = filled[filled.length - 1]!;
    if (current.length > 0 && size + more > (filled.length === 1 ? first : later)) {
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
