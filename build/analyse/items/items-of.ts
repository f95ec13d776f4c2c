/** Every item of a course: questions with options, and the decisions of its role-plays. */
import { isDetour, worth } from '../../../src/engine/score-role-play.ts';
import type { Course, Unit } from '../../../src/model/course.schema.ts';
import type { Question } from '../../../src/model/question.schema.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { textOf } from '../language/text-of.ts';
import { listsOf, type PlacedList } from '../walk/choices-of.ts';
import type { Item } from './item.ts';

export function itemsOf(course: Course): readonly Item[] {
  return course.units.flatMap((unit, index) => itemsOfUnit(unit, `/units/${index}`, course));
}

function itemsOfUnit(unit: Unit, pointer: string, course: Course): readonly Item[] {
  if (unit.kind === 'role-play') return listsOf(unit).flatMap((placed) => decisionItem(placed, pointer, course));
  return placedQuestions(unit).flatMap(({ question, place }) => questionItem(question, `${pointer}${place}`, course));
}

/** Questions of any unit but a role-play, with their place below it. */
export function placedQuestions(unit: Exclude<Unit, RolePlay>): readonly { readonly question: Question; readonly place: string }[] {
  if (unit.kind !== 'lesson') return unit.questions.map((question, index) => ({ question, place: `/questions/${index}` }));
  return unit.sections.flatMap((section, number) =>
    section.blocks.flatMap((block, index) => (block.kind === 'check' ? [{ question: block.question, place: `/sections/${number}/blocks/${index}/question` }] : [])),
  );
}

function questionItem(question: Question, pointer: string, { language }: Course): readonly Item[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  const stem = textOf(`${question.stem} ${question.body}`);
  const options = question.options.map(({ html, correct, feedback }, index) => ({
    text: textOf(html), key: correct, feedback: feedback === undefined ? undefined : textOf(feedback), pointer: `${pointer}/options/${index}`,
  }));
  return [{ kind: question.kind, language, pointer, stem, question: askingSentence(textOf(question.stem), stem), emphasised: /<(strong|em)>/u.test(question.stem), options, shuffled: question.order === 'shuffled' }];
}

/** Detours are no answers to the situation, and a list with one way on is no decision. */
function decisionItem({ list, scene, place }: PlacedList, unit: string, { language }: Course): readonly Item[] {
  const answers = list.options.map((choice, index) => ({ choice, index })).filter(({ choice }) => !isDetour(choice, scene.id));
  const best = Math.max(...answers.map(({ choice }) => worth(choice)));
  if (answers.length < 2 || answers.every(({ choice }) => worth(choice) === best)) return [];
  const options = answers.map(({ choice, index }) => ({
    text: textOf(choice.html),
    key: worth(choice) === best,
    feedback: textOf(choice.body.flatMap((block) => (block.kind === 'feedback' ? [block.html] : [])).join(' ')) || undefined,
    pointer: `${unit}${place}/options/${index}`,
  }));
  return [{ kind: 'decision', language, pointer: `${unit}${place}`, stem: '', question: '', emphasised: false, options, shuffled: list.order === 'shuffled' }];
}

/** The sentence that asks: the first with a question mark, else the last. */
export function askingSentence(heading: string, whole: string): string {
  const sentences = whole.split(/(?<=[.!?…])\s+/u);
  return sentences.find((sentence) => sentence.endsWith('?')) ?? (heading.endsWith(':') ? heading : (sentences.at(-1) ?? whole));
}
