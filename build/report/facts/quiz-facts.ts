import { drawQuestions } from '../../../src/engine/draw-questions.ts';
import { isMeantFor } from '../../../src/engine/meant-for.ts';
import { isGraded } from '../../../src/engine/grade-question.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import type { Quiz } from '../../../src/model/quiz.schema.ts';
import { questionsFor } from '../../analyse/evidence.ts';
import { guessQuiz, passChance } from '../../analyse/guess/guess-quiz.ts';
import type { LoweredCourse } from '../../lower/origins.ts';
import { inLanguages } from '../multilingual.ts';
import type { QuizFacts } from '../report-types.ts';

export function quizFacts(lowered: LoweredCourse, course: Course, quiz: Quiz): QuizFacts {
  const levels = course.levels.filter(({ id }) => isMeantFor(quiz.levels, id));
  return {
    id: quiz.id,
    title: inLanguages(lowered, ({ units }) => units.find(({ id }) => id === quiz.id)?.title),
    mode: quiz.mode, pass: quiz.pass, attempts: quiz.attempts,
    questions: quiz.questions.length,
    kinds: kindsOf(quiz),
    competencies: course.competencies.flatMap(({ id }) => {
      const pool = quiz.questions.filter(({ competency }) => competency === id).length;
      const drawn = levels.map((level) => questionsFor(quiz, level.id, id));
      return pool === 0 ? [] : [{ id, pool, drawn: { least: Math.min(...drawn.map(({ least }) => least)), most: Math.max(...drawn.map(({ most }) => most)) } }];
    }),
    levels: levels.map(({ id }) => ({ id, drawn: drawQuestions(quiz, id, 1).filter(isGraded).length, guess: passChance(guessQuiz(quiz, id)) })),
  };
}

function kindsOf({ questions }: Quiz): QuizFacts['kinds'] {
  const kinds: Record<string, number> = {};
  for (const { kind } of questions) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}
