/** The exact chance that somebody who guesses everything, once, passes a module. */
import { isMeantFor } from '../../../src/engine/meant-for.ts';
import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Rules, Unit } from '../../../src/model/course.schema.ts';
import type { CourseStudy } from '../study.ts';
import type { Outcome } from '../walk/odds.ts';
import { guessQuiz } from './guess-quiz.ts';

/** Undefined where nothing is scored, so that there is nothing to pass. */
export function guessModule(study: CourseStudy, level: LevelId): number | undefined {
  const { units, rules } = study.course;
  const scored = units.filter((unit) => rules.scored.includes(unit.id) && isMeantFor(unit.levels, level));
  if (scored.length === 0) return undefined;
  const sums = scored.reduce<readonly Outcome[]>((so, unit) => add(so, outcomesOf(unit, study, level), rules), [{ percent: 0, passed: true, chance: 1 }]);
  return sums.reduce((chance, sum) => chance + (sum.passed && Math.round(sum.percent / scored.length) >= rules.mark ? sum.chance : 0), 0);
}

/** The post at which guessing gets furthest. */
export function likeliestGuess(study: CourseStudy): number | undefined {
  const chances = study.course.levels.map(({ id }) => guessModule(study, id)).filter((chance) => chance !== undefined);
  return chances.length === 0 ? undefined : Math.max(...chances);
}

function outcomesOf(unit: Unit, { course, rolePlays }: CourseStudy, level: LevelId): readonly Outcome[] {
  if (unit.kind === 'quiz') return guessQuiz(unit, level);
  const studied = rolePlays.find(({ rolePlay }) => rolePlay.id === unit.id);
  // The player gives a lesson or a survey no score, so that a course which counts one cannot be passed.
  if (!studied) return [{ percent: 0, passed: false, chance: 1 }];
  return course.rules.each ? studied.proof.odds('random').outcomes : studied.proof.outcomes();
}

/** Percents added up; with `each`, what fails once has failed. */
function add(sums: readonly Outcome[], outcomes: readonly Outcome[], { each }: Pick<Rules, 'each'>): readonly Outcome[] {
  const chances = new Map<number, number>();
  for (const sum of sums) {
    for (const outcome of outcomes) {
      if (each && !outcome.passed) continue;
      const percent = sum.percent + outcome.percent;
      chances.set(percent, (chances.get(percent) ?? 0) + sum.chance * outcome.chance);
    }
  }
  return [...chances].map(([percent, chance]) => ({ percent, passed: true, chance }));
}
