/** What a learner means to do, told as the next thing to do in any state: so a course resumed anywhere can be finished. */
import type { LearnerEvent } from '../../src/events/learner-event.ts';
import { drawQuestions } from '../../src/engine/draw-questions.ts';
import { unitState } from '../../src/engine/learner-place.ts';
import { AttemptStarted } from '../../src/events/attempt-started.ts';
import { ChoiceTaken } from '../../src/events/choice-taken.ts';
import { LevelChosen } from '../../src/events/level-chosen.ts';
import { QuestionAnswered } from '../../src/events/question-answered.ts';
import { QuizFinished } from '../../src/events/quiz-finished.ts';
import { UnitFinished } from '../../src/events/unit-finished.ts';
import { UnitOpened } from '../../src/events/unit-opened.ts';
import type { Course, Unit } from '../../src/model/course.schema.ts';
import type { LearnerState, UnitState } from '../../src/model/learner-state.ts';
import type { Question } from '../../src/model/question.schema.ts';
import { questionFixtures } from '../fixtures/questions.ts';
import { rightAnswer } from '../fixtures/learner.ts';
import { roadsToEndings } from './roads.ts';

/** One way through the whole course. */
export interface Plan {
  readonly name: string;
  /** Attempts at each role-play, one after the other: the choices of each. */
  readonly roads: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Attempts at quizzes: whether the answers are right. */
  readonly answers: readonly boolean[];
}

const LATENCY = 12_340;

/** Every ending of every role-play, with quizzes passed and failed; and one learner who fails first and tries again. */
export function plansOf(course: Course): readonly Plan[] {
  const rolePlays = course.units.filter((unit) => unit.kind === 'role-play').map((unit) => ({ id: unit.id, roads: roadsToEndings(unit) }));
  const most = Math.max(...rolePlays.map(({ roads }) => roads.length));
  const road = (roads: readonly { readonly choices: readonly string[] }[], number: number): readonly string[] => roads[number % roads.length]!.choices;
  const straight = Array.from({ length: most }, (_, number): Plan => ({
    name: `ending ${number + 1}`,
    roads: Object.fromEntries(rolePlays.map(({ id, roads }) => [id, [road(roads, number)]])),
    answers: [number % 2 === 0],
  }));
  const again: Plan = {
    name: 'second try',
    roads: Object.fromEntries(rolePlays.map(({ id, roads }) => [id, [road(roads, 1), road(roads, 0)]])),
    answers: [false, true],
  };
  return [...straight, again];
}

/** The next thing to do; undefined when all is done. */
export function nextStep(course: Course, state: LearnerState, plan: Plan): LearnerEvent | undefined {
  if (state.level === undefined) return new LevelChosen({ level: 'frontline' });
  for (const unit of course.units) {
    const step = nextInUnit(unit, state, plan);
    if (step) return step;
  }
  return undefined;
}

function nextInUnit(unit: Unit, state: LearnerState, plan: Plan): LearnerEvent | undefined {
  const saved = unitState(state, unit);
  const attempts = unit.kind === 'role-play' ? (plan.roads[unit.id]?.length ?? 0) : unit.kind === 'quiz' ? plan.answers.length : 1;
  const isDone = unit.kind === 'role-play' || unit.kind === 'quiz' ? saved.attempts >= attempts : saved.done;
  if (isDone) return undefined;
  if (!saved.opened) return new UnitOpened({ unit: unit.id });
  if (unit.kind !== 'lesson' && !saved.running) return new AttemptStarted({ unit: unit.id });
  if (unit.kind === 'role-play') return new ChoiceTaken({ unit: unit.id, choice: plan.roads[unit.id]![saved.attempts]![saved.path.length]!, latencyMs: LATENCY });
  return nextAnswer(unit, state, saved, plan) ?? (unit.kind === 'quiz' ? new QuizFinished({ unit: unit.id }) : new UnitFinished({ unit: unit.id }));
}

function nextAnswer(unit: Exclude<Unit, { kind: 'role-play' }>, state: LearnerState, saved: UnitState, plan: Plan): LearnerEvent | undefined {
  // Texts of reflections stay on the page, so after a resume they would be asked for again and again.
  const asked = questionsOf(unit, state).filter(({ kind }) => kind !== 'reflection');
  const question = asked.find(({ id }) => saved.answers[id] === undefined);
  if (!question) return undefined;
  const isRight = unit.kind !== 'quiz' || plan.answers[saved.attempts] === true;
  return new QuestionAnswered({ unit: unit.id, question: question.id, answer: isRight ? rightAnswer(question) : wrongAnswer(question), latencyMs: LATENCY });
}

function wrongAnswer(question: Question): ReturnType<typeof rightAnswer> {
  return question.kind === 'single' ? question.options.find(({ correct }) => !correct)!.id : questionFixtures[question.kind].wrong;
}

function questionsOf(unit: Exclude<Unit, { kind: 'role-play' }>, state: LearnerState): readonly Question[] {
  if (unit.kind !== 'lesson') return drawQuestions(unit, state.level, unitState(state, unit).seed);
  return unit.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : [])));
}
