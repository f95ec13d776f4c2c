/** What is behind each competency: decisions on the roads of role-plays and questions of quizzes, for each post. */
import { isMeantFor } from '../../src/engine/meant-for.ts';
import { isGraded } from '../../src/engine/grade-question.ts';
import type { CompetencyId, LevelId } from '../../src/model/common.schema.ts';
import type { Quiz } from '../../src/model/quiz.schema.ts';
import type { CourseStudy } from './study.ts';
import { competencyRange } from './walk/competency-range.ts';
import type { Extremes } from './walk/extremes.ts';

export interface Evidence {
  readonly competency: CompetencyId;
  readonly level: LevelId;
  readonly decisions: Extremes;
  readonly questions: Extremes;
  /** Whether every learner gets a number for it, by the rule of the course. */
  readonly enough: boolean;
}

const NONE: Extremes = { least: 0, most: 0 };

export function evidenceOf(study: CourseStudy): readonly Evidence[] {
  const { competencies, levels, rules } = study.course;
  return competencies.flatMap(({ id: competency }) => {
    const ranges = new Map(study.rolePlays.map(({ rolePlay, proof }) => [rolePlay.id, competencyRange(proof.graph, competency)?.decisions ?? NONE]));
    return levels.map(({ id: level }): Evidence => {
      const units = study.course.units.filter((unit) => isMeantFor(unit.levels, level));
      const decisions = units.map((unit) => ranges.get(unit.id) ?? NONE).reduce(add, NONE);
      const questions = units.map((unit) => (unit.kind === 'quiz' ? questionsFor(unit, level, competency) : NONE)).reduce(add, NONE);
      return { competency, level, decisions, questions, enough: decisions.least + questions.least >= rules.evidence };
    });
  });
}

function add(one: Extremes, other: Extremes): Extremes {
  return { least: one.least + other.least, most: one.most + other.most };
}

/** How many questions on a competency an attempt has, at least and at most. */
export function questionsFor(quiz: Quiz, level: LevelId, competency: CompetencyId): Extremes {
  const meant = quiz.questions.filter((question) => isMeantFor(question.levels, level) && isGraded(question));
  const own = meant.filter((question) => question.competency === competency).length;
  if (!quiz.draw) return { least: own, most: own };
  const certain = Math.min(own, quiz.draw[competency] ?? 0);
  const left = meant.length - Object.entries(quiz.draw).reduce((sum, [name, count]) => sum + (name === 'any' ? 0 : count), 0);
  const any = Math.min(quiz.draw['any'] ?? 0, Math.max(0, left));
  const others = left - (own - certain);
  return { least: certain + Math.max(0, any - others), most: Math.min(own, certain + any) };
}
