/** The parts of a module as a translator sees them, each with a fingerprint of its words in one language. */
import { createHash } from 'node:crypto';
import type { Language } from '../../src/model/common.schema.ts';
import type { Course, Unit } from '../../src/model/course.schema.ts';
import { textsOfUnit } from '../analyse/language/course-texts.ts';
import { textOf } from '../analyse/language/text-of.ts';
import type { LoweredCourse } from '../lower/origins.ts';

export interface Fingerprint {
  /** The same in every language: `before-the-reception/scenes/s3`. */
  readonly key: string;
  /** JSON pointer, for the place. */
  readonly pointer: string;
  readonly hash: string;
}

interface Piece {
  readonly key: string;
  readonly pointer: string;
  readonly html: string;
}

/** By key, in the order of the module. */
export function fingerprintsOf({ courses, facilitator }: Pick<LoweredCourse, 'courses' | 'facilitator'>, language: Language): ReadonlyMap<string, Fingerprint> {
  const course = courses[language];
  const note = facilitator?.[language];
  if (!course) return new Map();
  const noted = note ? note.sections.map(({ title, html }, index): Piece => ({ key: `facilitator/${index}`, pointer: `/facilitator/sections/${index}`, html: `${title} ${html}` })) : [];
  return gather([...pagePieces(course), ...course.units.flatMap(unitPieces), ...noted]);
}

function pagePieces({ title, description, topics, glossary, sources }: Course): readonly Piece[] {
  return [
    { key: 'course', pointer: '', html: [title, description, ...topics.flatMap((topic) => [topic.title, ...topic.outcomes])].join(' ') },
    ...glossary.map(({ term, html }, index) => ({ key: `glossary/${index}`, pointer: `/glossary/${index}`, html: `${term} ${html}` })),
    ...sources.map(({ title: name, html }, index) => ({ key: `sources/${index}`, pointer: `/sources/${index}`, html: `${name} ${html}` })),
  ];
}

function unitPieces(unit: Unit, index: number): readonly Piece[] {
  const base = `/units/${index}`;
  return [
    { key: unit.id, pointer: base, html: unit.title },
    ...textsOfUnit(unit, base).map(({ html, pointer }) => {
      const part = partOf(pointer.slice(base.length), unit);
      return { html, key: `${unit.id}${part.name}`, pointer: `${base}${part.pointer}` };
    }),
  ];
}

/** A scene, a section or a question is one part; the rest of a unit goes with its title. */
function partOf(pointer: string, unit: Unit): { readonly name: string; readonly pointer: string } {
  const [, kind = '', id = ''] = pointer.split('/');
  if (kind !== 'scenes' && kind !== 'sections' && kind !== 'questions') return { name: '', pointer: '' };
  const lasting = kind === 'questions' && 'questions' in unit ? (unit.questions[Number(id)]?.id ?? id) : id;
  return { name: `/${kind}/${lasting}`, pointer: `/${kind}/${id}` };
}

function gather(pieces: readonly Piece[]): ReadonlyMap<string, Fingerprint> {
  const words = new Map<string, Piece & { text: string }>();
  for (const piece of pieces) {
    const known = words.get(piece.key);
    if (known) known.text += ` ${wordsIn(piece.html)}`;
    else words.set(piece.key, { ...piece, text: wordsIn(piece.html) });
  }
  return new Map([...words.values()].map(({ key, pointer, text }) => [key, { key, pointer, hash: createHash('sha256').update(text).digest('hex').slice(0, 10) }]));
}

/** Letters and figures alone: a comma or a capital asks for no other translation. */
function wordsIn(html: string): string {
  return (textOf(html).normalize('NFC').toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');
}
