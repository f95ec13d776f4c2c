/** What a module holds, counted: the table that says at a glance whether everything that was promised is there. */
import { drawQuestions } from '../../../src/engine/draw-questions.ts';
import { isMeantFor } from '../../../src/engine/meant-for.ts';
import { isGraded } from '../../../src/engine/grade-question.ts';
import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Course, Topic, Unit } from '../../../src/model/course.schema.ts';
import type { CourseStudy } from '../../analyse/study.ts';
import type { LoweredCourse } from '../../lower/origins.ts';
import { placedQuestions } from '../../analyse/items/items-of.ts';
import type { GuessFacts, RolePlayFacts } from '../role-play-types.ts';
import type { Inventory, LevelInventory, ParityFacts, Share } from '../report-types.ts';

export interface InventorySources {
  readonly lowered: LoweredCourse;
  readonly study: CourseStudy;
  readonly rolePlays: readonly RolePlayFacts[];
  readonly guessing: { readonly chance: number | null; readonly limit: number };
  readonly parity: readonly ParityFacts[];
}

export function inventory({ lowered, study: { course }, rolePlays, guessing, parity }: InventorySources): Inventory {
  const plays = course.units.filter((unit) => unit.kind === 'role-play');
  const quizzes = course.units.filter((unit) => unit.kind === 'quiz');
  const levels = course.levels.map(({ id }) => levelInventory(course, id));
  return {
    topics: share(course.topics, (topic) => isTaught(topic, course)),
    languages: share(lowered.languages, (language) => lowered.courses[language]?.units.length === course.units.length),
    levels: share(levels, ({ lessons, practice, assessed, drawn }) => lessons > 0 && practice + assessed > 0 && drawn > 0),
    byLevel: levels,
    lessons: course.units.filter(({ kind }) => kind === 'lesson').length,
    practice: plays.filter(({ mode }) => mode === 'practice').length,
    assessed: plays.filter(({ mode }) => mode === 'assessed').length,
    pool: quizzes.reduce((sum, { questions }) => sum + questions.filter(isGraded).length, 0),
    checks: course.units.reduce((sum, unit) => sum + (unit.kind === 'lesson' ? placedQuestions(unit).length : 0), 0),
    notes: share(notesOf(course), (html) => html.includes('data-source=')),
    sources: course.sources.length,
    terms: course.glossary.length,
    guessing: share([...rolePlays.map(isWithin), ...(guessing.chance === null ? [] : [100 * guessing.chance <= guessing.limit])], (within) => within),
    parity: share(parity, ({ differences }) => differences === 0),
  };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): Share {
  return { part: all.filter(holds).length, whole: all.length };
}

/** A topic counts when it says what for, and has something in it. */
function isTaught({ title, id, outcomes, units }: Topic, course: Course): boolean {
  const asksOnly = course.units.filter((unit) => units.includes(unit.id)).every(({ kind }) => kind !== 'lesson' && kind !== 'role-play');
  return title !== id && units.length > 0 && (outcomes.length > 0 || asksOnly);
}

function levelInventory({ units }: Course, id: LevelId): LevelInventory {
  const meant = units.filter((unit) => isMeantFor(unit.levels, id));
  const count = (holds: (unit: Unit) => boolean): number => meant.filter(holds).length;
  return {
    id,
    lessons: count(({ kind }) => kind === 'lesson'),
    practice: count((unit) => unit.kind === 'role-play' && unit.mode === 'practice'),
    assessed: count((unit) => unit.kind === 'role-play' && unit.mode === 'assessed'),
    pool: meant.reduce((sum, unit) => sum + (unit.kind === 'quiz' ? unit.questions.filter((question) => isGraded(question) && isMeantFor(question.levels, id)).length : 0), 0),
    drawn: meant.reduce((sum, unit) => sum + (unit.kind === 'quiz' ? drawQuestions(unit, id, 1).filter(isGraded).length : 0), 0),
    own: ownParts(units, id),
  };
}

/** Units, sections and questions written for some posts only, this one among them. */
function ownParts(units: readonly Unit[], id: LevelId): number {
  const all = units.flatMap((unit) => [unit.levels, ...(unit.kind === 'lesson' ? unit.sections.map(({ levels }) => levels) : []), ...(unit.kind === 'quiz' ? unit.questions.map(({ levels }) => levels) : [])]);
  return all.filter((levels) => levels.includes(id)).length;
}

function notesOf({ units }: Course): readonly string[] {
  return units.flatMap((unit) => (unit.kind === 'lesson' ? unit.notes.map(({ html }) => html) : []));
}

function isWithin({ guessing, limit }: RolePlayFacts): boolean {
  return guessing.every(({ pass }: GuessFacts) => Object.values(pass).every((chance) => 100 * chance <= limit));
}
