import type { Course, Unit, UnitHead } from '../../src/model/course.schema.ts';
import type { CourseDelivery, CourseReference } from '../../src/model/package-info.ts';
import type { BundledFile } from '../bundle/bundle-player.ts';
import type { PlayerWords } from '../bundle/player-files.ts';
import { scriptSafeJson } from './script-safe.ts';

/** How large a script may become, in bytes before compression: one that holds the whole course, the second of several, those behind it. */
const SIZES = { whole: 32_000, second: 64_000, later: 100_000 } as const;
type Sizes = Readonly<Record<keyof typeof SIZES, number>>;

/**
 * A course in one language as scripts: `course-ru.js`, and for what does not fit one script `course-ru-2.js` and so on.
 * Of several, the first holds what the contents say, of the units their heads alone, so that it can be read before the rest
 * has come; the second brings the first units and what they refer to. The player's own words in that language stand before
 * the course, each part where it is needed.
 */
export function courseScripts(course: Course, words: PlayerWords, sizes: Sizes = SIZES): readonly BundledFile[] {
  const whole = wholeCourseScript(course, words);
  if (whole.bytes.length <= sizes.whole) return [whole];
  const [first, second, ...rest] = deliveriesOf(course, { ...sizes, second: sizes.second - words.screens.length });
  return [
    script(course, 0, words.frame, first),
    script(course, 1, words.screens, second),
    ...rest.map((delivery, index) => script(course, index + 2, none, delivery)),
  ];
}

/** All of a course and of the words in one script, for where the line is short. */
export function wholeCourseScript(course: Course, words: PlayerWords): BundledFile {
  return script(course, 0, joined(words.frame, words.screens), { kind: 'course', course });
}

function deliveriesOf(course: Course, sizes: Sizes): readonly [CourseDelivery, CourseDelivery, ...CourseDelivery[]] {
  const { framework, competencies, glossary, sources } = course;
  const reference: CourseReference = { framework, competencies, glossary, sources };
  const of = { kind: 'units', course: course.id, language: course.language } as const;
  const [second = [], ...rest] = portions(course.units, byteLength(reference), sizes);
  return [
    { kind: 'course', course: { ...course, units: [], heads: course.units.map(headOf), ...nothingYet } },
    { ...of, units: second, ...reference },
    ...rest.map((units) => ({ ...of, units })),
  ];
}

const nothingYet: CourseReference = { framework: [], competencies: [], glossary: [], sources: [] };

function headOf({ id, kind, title, minutes, levels }: Unit): UnitHead {
  return { id, kind, title, minutes, levels };
}

function script(course: Course, index: number, words: Uint8Array, delivery: CourseDelivery): BundledFile {
  const name = index === 0 ? `course-${course.language}.js` : `course-${course.language}-${index + 1}.js`;
  return { path: name, bytes: joined(words, new TextEncoder().encode(scriptOf(delivery))) };
}

const none = new Uint8Array();

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Assignment, not `??=`: the course has to arrive in browsers older than the syntax. */
function scriptOf(delivery: CourseDelivery): string {
  return `(globalThis.sukhbat=globalThis.sukhbat||[]).push(${scriptSafeJson(delivery)});\n`;
}

/** Units in order, cut where the next one would not fit. A unit larger than a script has one to itself. */
function portions(units: readonly Unit[], besides: number, { second, later }: Sizes): readonly (readonly Unit[])[] {
  const filled: Unit[][] = [[]];
  let size = besides;
  for (const unit of units) {
    const more = byteLength(unit);
    const current = filled[filled.length - 1]!;
    if (current.length > 0 && size + more > (filled.length === 1 ? second : later)) {
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
