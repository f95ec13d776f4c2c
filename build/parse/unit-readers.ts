import type { UnitKind } from '../../src/model/course.schema.ts';
import { lessonReader } from '../lower/lesson.ts';
import { quizReader, reflectionReader, surveyReader } from '../lower/quiz.ts';
import { rolePlayReader } from '../lower/role-play.ts';
import type { FileKind } from './keywords/keyword-table.ts';
import type { Block } from './markdown/tree.ts';
import { readUnit, type ParsedUnit, type UnitContext, type UnitHead, type UnitReader } from './unit.ts';

type Read = (head: UnitHead, blocks: readonly Block[], context: UnitContext) => ParsedUnit;

/** Who reads which kind of unit. Each knows its own document and nobody else's. */
export const unitReaders: { readonly [K in UnitKind]: Read } = {
  lesson: by(lessonReader),
  'role-play': by(rolePlayReader),
  quiz: by(quizReader),
  survey: by(surveyReader),
  reflection: by(reflectionReader),
};

function by<D>(reader: UnitReader<D>): Read {
  return (head, blocks, context) => readUnit(reader, head, blocks, context);
}

export function isUnitKind(kind: FileKind): kind is UnitKind {
  return Object.hasOwn(unitReaders, kind);
}
