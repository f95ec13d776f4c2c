import type { CompetencyId } from '../../../src/model/common.schema.ts';
import type { Course, Topic, Unit } from '../../../src/model/course.schema.ts';
import { placedQuestions } from '../../analyse/items/items-of.ts';
import { listsOf } from '../../analyse/walk/choices-of.ts';
import { isGraded } from '../../../src/engine/grade-question.ts';
import type { Alignment, CompetencyAlignment, TopicAlignment, TopicHole } from '../report-types.ts';

/** Outcomes, content, decisions and questions side by side, with what is missing. */
export function alignment(course: Course): Alignment {
  return {
    topics: course.topics.map((topic) => topicAlignment(course, topic)),
    competencies: course.competencies.map(({ id }) => competencyAlignment(course, id)),
  };
}

function topicAlignment(course: Course, topic: Topic): TopicAlignment {
  const units = course.units.filter(({ id }) => topic.units.includes(id));
  const lessons = units.filter((unit) => unit.kind === 'lesson');
  const competencies = [...new Set(units.flatMap(competenciesAtStake))];
  const decisions = units.reduce((sum, unit) => sum + decisionsIn(unit), 0);
  const own = units.reduce((sum, unit) => sum + quizQuestions(unit).length, 0);
  // A final quiz stands in a topic of its own and asks about what the others teach.
  const elsewhere = course.units.flatMap(quizQuestions).some(({ competency }) => competency !== undefined && competencies.includes(competency));
  const owes = !units.every(measures);
  const holes: readonly (readonly [TopicHole, boolean])[] = [
    ['no-outcomes', topic.outcomes.length === 0 && owes],
    ['no-lesson', lessons.length === 0 && owes],
    ['no-practice', decisions === 0 && owes],
    ['no-questions', own === 0 && !elsewhere && (owes || units.length === 0)],
  ];
  return {
    id: topic.id, lessons: lessons.length,
    sections: lessons.reduce((sum, { sections }) => sum + sections.length, 0),
    checks: lessons.reduce((sum, lesson) => sum + placedQuestions(lesson).length, 0),
    decisions, questions: own, competencies,
    holes: holes.flatMap(([hole, is]) => (is ? [hole] : [])),
  };
}

/** A part that asks what was learnt elsewhere. A topic of such parts alone opens or closes the module and owes no lesson. */
function measures(unit: Unit): boolean {
  return unit.kind === 'quiz' || unit.kind === 'survey' || unit.kind === 'reflection' || (unit.kind === 'role-play' && unit.mode === 'assessed');
}

function competencyAlignment(course: Course, id: CompetencyId): CompetencyAlignment {
  const decisions = course.units.reduce((sum, unit) => sum + decisionsIn(unit, id), 0);
  const questions = course.units.flatMap(quizQuestions).filter(({ competency }) => competency === id).length;
  const topics = course.topics.filter((topic) => course.units.some((unit) => topic.units.includes(unit.id) && competenciesAtStake(unit).includes(id)));
  return { id, topics: topics.map((topic) => topic.id), decisions, questions, holes: [...(decisions === 0 ? ['no-decisions' as const] : []), ...(questions === 0 ? ['no-questions' as const] : [])] };
}

/** Decisions with points, of one competency or of any. */
function decisionsIn(unit: Unit, id?: CompetencyId): number {
  if (unit.kind !== 'role-play') return 0;
  return listsOf(unit).filter(({ list }) => list.options.some(({ points }) => (id === undefined ? Object.keys(points).length > 0 : points[id] !== undefined))).length;
}

function quizQuestions(unit: Unit): readonly { readonly competency?: CompetencyId | undefined }[] {
  return unit.kind === 'quiz' ? unit.questions.filter(isGraded) : [];
}

function competenciesAtStake(unit: Unit): readonly CompetencyId[] {
  if (unit.kind === 'role-play') return listsOf(unit).flatMap(({ list }) => list.options.flatMap(({ points }) => Object.keys(points)));
  return quizQuestions(unit).flatMap(({ competency }) => (competency === undefined ? [] : [competency]));
}
