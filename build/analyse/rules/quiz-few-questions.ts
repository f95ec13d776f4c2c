import { drawQuestions } from '../../../src/engine/draw-questions.ts';
import { isGraded } from '../../../src/engine/grade-question.ts';
import type { Rule } from '../rule.ts';

/** Below ten questions a verdict of passed or failed is mostly luck: who knows 60 % reaches 70 % in more than one case of three. */
const FEWEST = 10;

/** Structure is the same in every language, so it is said once. */
export const quizFewQuestions: Rule = ({ course, language, lowered, report }) => {
  if (language !== lowered.source) return;
  for (const [index, unit] of course.units.entries()) {
    if (unit.kind !== 'quiz' || !course.rules.scored.includes(unit.id)) continue;
    const counts = course.levels.map(({ id }) => drawQuestions(unit, id, 1).filter(isGraded).length);
    const count = Math.min(...counts);
    if (count < FEWEST) report('quiz-few-questions', `/units/${index}`, { count, least: FEWEST });
  }
};
