/** A learner without a plan: anything that can be done in a state, at random. */
import type { LearnerEvent } from '../../src/events/learner-event.ts';
import { unitState } from '../../src/engine/learner-place.ts';
import { replayRolePlay } from '../../src/engine/replay-role-play.ts';
import { AttemptRewound } from '../../src/events/attempt-rewound.ts';
import { AttemptStarted } from '../../src/events/attempt-started.ts';
import { ChoiceTaken } from '../../src/events/choice-taken.ts';
import { LanguageChosen } from '../../src/events/language-chosen.ts';
import { LevelChosen } from '../../src/events/level-chosen.ts';
import { QuestionAnswered } from '../../src/events/question-answered.ts';
import { QuizFinished } from '../../src/events/quiz-finished.ts';
import { ResultOpened } from '../../src/events/result-opened.ts';
import { UnitFinished } from '../../src/events/unit-finished.ts';
import { UnitLeft } from '../../src/events/unit-left.ts';
import { UnitOpened } from '../../src/events/unit-opened.ts';
import type { Course, Unit } from '../../src/model/course.schema.ts';
import type { LearnerState, UnitState } from '../../src/model/learner-state.ts';
import type { Answer, Question } from '../../src/model/question.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { rightAnswer } from '../fixtures/learner.ts';
import { questionFixtures } from '../fixtures/questions.ts';

/** Random numbers, 0…1, from a seed. */
export type Random = () => number;

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

export function anythingToDo(course: Course, state: LearnerState, random: Random): LearnerEvent {
  const dice = random();
  if (dice < 0.03) return new LanguageChosen({ language: pick(random, ['kk', 'ru', 'en'] as const) });
  if (dice < 0.05) return new LevelChosen({ level: pick(random, ['senior', 'frontline'] as const) });
  if (dice < 0.09) return new UnitLeft();
  if (dice < 0.1) return new ResultOpened();
  const unit = course.units.find(({ id }) => id === state.position.unit);
  if (!unit || dice < 0.2) return new UnitOpened({ unit: pick(random, course.units).id });
  return inUnit(unit, unitState(state, unit), random);
}

function inUnit(unit: Unit, saved: UnitState, random: Random): LearnerEvent {
  if (unit.kind === 'role-play') return inRolePlay(unit, saved, random);
  if (unit.kind !== 'lesson' && !saved.running) return new AttemptStarted({ unit: unit.id });
  const questions = questionsOf(unit);
  if (questions.length === 0 || random() < 0.12) return unit.kind === 'quiz' ? new QuizFinished({ unit: unit.id }) : new UnitFinished({ unit: unit.id });
  const question = pick(random, questions);
  return new QuestionAnswered({ unit: unit.id, question: question.id, answer: anyAnswer(question, random), latencyMs: Math.floor(random() * 90_000) });
}

function inRolePlay(unit: RolePlay, { path }: UnitState, random: Random): LearnerEvent {
  const { current } = replayRolePlay(unit, path);
  if (current.kind !== 'choose') return new AttemptStarted({ unit: unit.id });
  if (path.length > 0 && random() < 0.1) return new AttemptRewound({ unit: unit.id, decisions: Math.floor(random() * path.length) });
  return new ChoiceTaken({ unit: unit.id, choice: pick(random, current.offered).id, latencyMs: Math.floor(random() * 90_000) });
}

function questionsOf(unit: Exclude<Unit, RolePlay>): readonly Question[] {
  if (unit.kind !== 'lesson') return unit.questions;
  return unit.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : [])));
}

const typed = ['', '15', '1 500,5', 'сабыр', 'Ықылас пен сабыр — №5!', 'a*b~c!', 'best', 'o1', '__proto__', '😀', 'строка\nи ещё', 'ә'.repeat(40)];

function anyAnswer(question: Question, random: Random): Answer {
  if (question.kind === 'gaps') return Object.fromEntries(question.parts.flatMap((part) => (part.kind === 'gap' && random() < 0.8 ? [[part.id, pick(random, typed)]] : [])));
  if (question.kind === 'number' || question.kind === 'reflection') return pick(random, typed);
  if (question.kind === 'ordering') return question.items.map(({ id }) => id).toSorted(() => random() - 0.5);
  if (question.kind === 'single') return pick(random, question.options).id;
  return random() < 0.5 ? rightAnswer(question) : questionFixtures[question.kind].wrong;
}
