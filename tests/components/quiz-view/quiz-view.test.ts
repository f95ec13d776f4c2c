import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QuizView } from '../../../src/components/quiz-view/quiz-view.ts';
import { emptyLearnerState, unitState } from '../../../src/engine/learner-place.ts';
import { answerQuestion, finishQuiz, finishUnit, startAttempt } from '../../../src/engine/learner-progress.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import type { LearnerState } from '../../../src/model/learner-state.ts';
import type { Answer } from '../../../src/model/question.schema.ts';
import type { Quiz, Reflection, Survey } from '../../../src/model/quiz.schema.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { questionFixtures } from '../../fixtures/questions.ts';

const { single, number, reflection, scale } = questionFixtures;
const base = { id: 'final', code: 'u1', title: 'Final quiz', minutes: 5, levels: [], intro: '<p>Five minutes.</p>' };
const assessed: Quiz = { kind: 'quiz', ...base, mode: 'assessed', pass: 70, attempts: 2, questions: [{ ...single.question, competency: 'empathy' }, number.question] };
const practice: Quiz = { ...assessed, mode: 'practice' };
const survey: Survey = { kind: 'survey', ...base, questions: [scale.question] };
const written: Reflection = { kind: 'reflection', ...base, questions: [reflection.question] };
const course: Course = {
  modelVersion: 1, id: 'module', version: '1', language: 'en', languages: ['en'], title: 'Module', description: '', institution: 'Academy', levels: [{ id: 'middle', name: 'Middle' }],
  framework: [], competencies: [{ id: 'empathy', short: 'Empathy', name: 'Hearing others', framework: [] }], topics: [], units: [], glossary: [], sources: [],
  rules: { complete: ['final'], scored: ['final'], mark: 70, each: false, partialPasses: false, evidence: 8 },
};

let state: LearnerState;
let view: QuizView;

beforeEach(() => {
  state = emptyLearnerState();
});
afterEach(() => document.body.replaceChildren());

/** A view with a course player's part played by the engine. */
async function open(quiz: Quiz | Survey | Reflection): Promise<void> {
  let seed = 40;
  const show = (next: LearnerState): void => {
    state = next;
    view.unit = unitState(state, quiz);
  };
  view = Object.assign(new QuizView(), { course, quiz, unit: unitState(state, quiz), level: undefined, locale: localeFor('en') });
  view.addEventListener('attempt-started', () => show(startAttempt(state, quiz, (seed += 1))));
  view.addEventListener('question-answered', ({ detail }) => show(answerQuestion(state, quiz, detail.question, detail.answer)));
  view.addEventListener('quiz-finished', () => show(finishQuiz(state, quiz as Quiz)));
  view.addEventListener('unit-finished', () => show(finishUnit(state, quiz)));
  document.body.append(view);
  await settled();
}

async function settled(): Promise<void> {
  for (let round = 0; round < 6; round += 1) await view.updateComplete.then(() => Promise.resolve());
}

async function press(name: string): Promise<void> {
  const card = view.renderRoot.querySelector('question-card');
  const buttons = [...view.renderRoot.querySelectorAll('button'), ...(card?.renderRoot.querySelectorAll('button') ?? [])];
  const button = buttons.find((candidate) => candidate.textContent?.replace(/\s+/gu, ' ').trim() === name);
  if (!button) throw new Error(`No button ${name} among ${buttons.map(({ textContent }) => textContent?.trim()).join(', ')}`);
  button.click();
  await settled();
}

async function answer(given: Answer): Promise<void> {
  const card = view.renderRoot.querySelector('question-card')!;
  const controls = [...card.renderRoot.querySelectorAll('*')].find((element) => element.localName.endsWith('-question'))!;
  const { AnswerChanged } = await import('../../../src/events/answer-changed.ts');
  controls.dispatchEvent(new AnswerChanged({ answer: given }));
  await settled();
}

function words(): string {
  return (view.renderRoot.textContent ?? '').replace(/\s+/gu, ' ');
}

describe('the first screen', () => {
  test('says in words what awaits the learner', async () => {
    await open(assessed);
    for (const fact of ['2 questions', '5 minutes', 'Pass mark: 70%', 'Attempts allowed: 2', 'counts towards the course', 'feedback after you hand in']) expect(words()).toContain(fact);
  });

  test('promises a survey no score', async () => {
    await open(survey);
    expect(words()).toContain('no right or wrong');
    expect(words()).not.toContain('Pass mark');
  });
});

describe('an assessed quiz', () => {
  test('shows one question a screen, free movement, and what is open before the last step', async () => {
    await open(assessed);
    await press('Start');
    expect(words()).toContain('Question 1 / 2');
    await press('Next');
    await answer('15');
    await press('Back');
    expect(words()).toContain('Question 1 / 2');
    await press('All questions');
    expect(words()).toContain('1 question is still open');
    expect(words()).toContain('no answer yet');
  });

  test('reveals nothing until it is handed in, then everything that was learnt', async () => {
    await open(assessed);
    await press('Start');
    await answer('o2');
    expect(view.renderRoot.querySelector('question-card')!.renderRoot.querySelector('.told')).toBeNull();
    await press('Next');
    await answer('15');
    await press('Check and hand in');
    await press('Hand in');
    expect(words()).toContain('50% Not passed yet');
    expect(words()).toContain('Attempts used: 1 of 2');
    expect(words()).toContain('The right answers are shown once');
  });

  test('has no third attempt when two are allowed, and tells the key then', async () => {
    await open(assessed);
    for (const again of ['Start', 'New attempt']) {
      await press(again);
      await press('All questions');
      await press('Hand in');
    }
    await expect(press('New attempt')).rejects.toThrow('No button');
    expect(words()).toContain('All attempts are used');
    expect(words()).not.toContain('The right answers are shown once');
  });

  test('starts a new attempt at the first question with another seed', async () => {
    await open(assessed);
    await press('Start');
    const first = view.unit.seed;
    await press('All questions');
    await press('Hand in');
    await press('New attempt');
    expect(words()).toContain('Question 1 / 2');
    expect(view.unit.seed).not.toBe(first);
  });

  test('goes on at the first open question when it is opened again', async () => {
    state = answerQuestion(startAttempt(state, assessed, 5), assessed, single.question.id, 'o1');
    await open(assessed);
    expect(words()).toContain('Question 2 / 2');
  });

  test('shows competencies in words while few questions stand behind them', async () => {
    await open(assessed);
    await press('Start');
    await answer('o1');
    await press('All questions');
    await press('Hand in');
    expect(words()).toContain('Hearing others confident 1 question');
  });
});

describe('a practice quiz', () => {
  test('tells feedback at once and ends without a list when nothing is open', async () => {
    await open(practice);
    await press('Start');
    await answer('o1');
    await press('Check');
    expect(view.renderRoot.querySelector('question-card')!.renderRoot.textContent).toContain('Your answer is right');
    await press('Next');
    await answer('15');
    await press('Check');
    await press('See the result');
    expect(words()).toContain('100% Passed');
  });
});

describe('a survey and a reflection', () => {
  test('end with thanks', async () => {
    await open(survey);
    await press('Start');
    await answer({ s1: 1, s2: 5 });
    await press('Finish');
    expect(state.units['u1']).toMatchObject({ done: true, answers: { q9: { s1: 1, s2: 5 } } });
    expect(words()).toContain('Thank you');
  });

  test('what was written stays open, to print or to go on writing', async () => {
    await open(written);
    await press('Start');
    await answer('I would ask first what it cost.');
    await press('Finish');
    expect(view.renderRoot.querySelector('question-card')!.answer).toContain('what it cost');
    expect(words()).toContain('Print');
  });
});

test('focus goes to the heading of each new screen', async () => {
  await open(assessed);
  const focused = (): string | undefined => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent?.trim();
  };
  await press('Start');
  expect(focused()).toBe(single.question.stem);
  await press('Next');
  expect(focused()).toBe(number.question.stem);
  await press('Check and hand in');
  expect(focused()).toBe('Before you hand in');
  await press('Hand in');
  expect(focused()).toContain('Not passed yet');
});
