/** What every kind of question promises, whatever it looks like. A new kind is tried here without a change. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { QuestionCard } from '../../src/components/question-card/question-card.ts';
import { decodeState } from '../../src/engine/decode-state.ts';
import { encodeState } from '../../src/engine/encode-state.ts';
import { gradeQuestion, isGraded } from '../../src/engine/grade-question.ts';
import { emptyLearnerState } from '../../src/engine/learner-place.ts';
import { answerQuestion } from '../../src/engine/learner-progress.ts';
import type { QuestionAnswered } from '../../src/events/question-answered.ts';
import type { Answer, QuestionKind } from '../../src/model/question.schema.ts';
import type { Unit } from '../../src/model/course.schema.ts';
import { questionElements, type AnyQuestionElement } from '../../src/questions/elements.ts';
import { localeFor } from '../../src/strings/locale.ts';
import { questionFixtures } from '../fixtures/questions.ts';

const kinds = Object.keys(questionElements) as QuestionKind[];
const unit = { id: 'quiz', code: 'u1' } as Unit;

async function show(kind: QuestionKind, props: Partial<QuestionCard> = {}): Promise<QuestionCard> {
  const card = Object.assign(new QuestionCard(), { unitId: 'quiz', question: questionFixtures[kind].question, seed: 7, locale: localeFor('en') }, props);
  document.body.append(card);
  await card.updateComplete;
  await controlsOf(card).updateComplete;
  return card;
}

function controlsOf(card: QuestionCard): AnyQuestionElement {
  return card.renderRoot.querySelector<AnyQuestionElement>(`${controlTag(card.question.kind)}`)!;
}

function controlTag(kind: QuestionKind): string {
  return customElements.getName(questionElements[kind])!;
}

function buttonNamed(card: QuestionCard, name: string): HTMLButtonElement | undefined {
  return [...card.renderRoot.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
}

async function settle(card: QuestionCard): Promise<void> {
  await card.updateComplete;
  await controlsOf(card).updateComplete;
}

afterEach(() => document.body.replaceChildren());

describe.each(kinds)('%s', (kind) => {
  const { question, right, wrong } = questionFixtures[kind];

  test('has a native group with the question for its name', async () => {
    const root = controlsOf(await show(kind)).renderRoot;
    const heading = root.querySelector('fieldset > legend [role=heading]');
    expect(heading?.textContent).toBe(question.stem);
    expect(root.querySelector('fieldset')?.getAttribute('aria-describedby')).toBe('how');
  });

  test('every control has a name and can be reached with Tab', async () => {
    const controls = [...controlsOf(await show(kind)).renderRoot.querySelectorAll<HTMLElement>('input, select, textarea, button')];
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      expect(control.tabIndex).toBeGreaterThanOrEqual(0);
      expect(nameOf(control), control.outerHTML).not.toBe('');
    }
  });

  test('shows an answer that was saved', async () => {
    const before = shownAnswer(controlsOf(await show(kind)));
    expect(shownAnswer(controlsOf(await show(kind, { answer: right as Answer })))).not.toEqual(before);
  });

  test('the right answer earns all, and survives being saved', () => {
    const state = answerQuestion(emptyLearnerState(), unit, question.id, right as Answer);
    const copy = decodeState(encodeState(state)).state?.units['u1']?.answers[question.id];
    expect(copy).toEqual(JSON.parse(JSON.stringify(right)));
    expect(gradeQuestion(question, copy)).toBe(isGraded(question) ? 1 : undefined);
  });

  test('can be changed until it is revealed, and not after', async () => {
    const usable = (card: QuestionCard): boolean =>
      [...controlsOf(card).renderRoot.querySelectorAll<HTMLInputElement>('input, select, textarea, button')].some((control) => !control.disabled && !control.readOnly);
    expect(usable(await show(kind))).toBe(true);
    expect(usable(await show(kind, { answer: right as Answer, revealed: true, withKey: true }))).toBe(false);
  });

  test('tells the verdict in words, with a shape beside them', async () => {
    const card = await show(kind, { answer: wrong as Answer, revealed: true });
    const verdict = card.renderRoot.querySelector('.verdict')!;
    expect(verdict.textContent?.trim()).not.toBe('');
    expect(verdict.querySelector('svg')).not.toBeNull();
  });

  test('as practice, tells feedback at once, in a status region that was there before', async () => {
    const card = await show(kind, { practice: true, answer: undefined });
    const region = card.renderRoot.querySelector('[role=status]')!;
    expect(region.textContent?.trim()).toBe('');
    const heard = vi.fn<(event: QuestionAnswered) => void>();
    card.addEventListener('question-answered', heard);
    controlsOf(card).dispatchEvent(new (await import('../../src/events/answer-changed.ts')).AnswerChanged({ answer: right as Answer }));
    await settle(card);
    (buttonNamed(card, 'Check') ?? buttonNamed(card, 'Done'))!.click();
    await settle(card);
    expect(card.renderRoot.querySelector('[role=status]')).toBe(region);
    expect(region.textContent?.trim()).not.toBe('');
    expect(heard.mock.calls[0]![0].detail).toMatchObject({ unit: 'quiz', question: question.id, answer: right });
    expect(card.renderRoot.querySelector('.feedback')?.textContent).toContain('Why this matters');
  });

  test('asks for an answer before it checks', async () => {
    const card = await show(kind, { practice: true });
    (buttonNamed(card, 'Check') ?? buttonNamed(card, 'Done'))!.click();
    await settle(card);
    expect(card.renderRoot.querySelector('[role=status]')!.textContent).toContain('Complete your answer first');
  });
});

/** Enough of the accessible name computation for the ways names are given here. */
function nameOf(control: HTMLElement): string {
  const root = control.getRootNode() as ShadowRoot;
  const own = control.getAttribute('aria-label');
  const referred = control.getAttribute('aria-labelledby')?.split(' ').map((id) => root.getElementById(id)?.textContent?.trim() ?? '').join(' ');
  const label = control.closest('label')?.textContent ?? (control.id ? root.querySelector(`label[for="${control.id}"]`)?.textContent : undefined);
  return (own ?? referred ?? label ?? control.textContent ?? '').trim();
}

/** What the controls show: what is checked, chosen, typed, and in which order things stand. */
function shownAnswer(element: AnyQuestionElement): readonly string[] {
  const controls = [...element.renderRoot.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const words = [...element.renderRoot.querySelectorAll('.words')].map((item) => item.textContent ?? '');
  return [...controls.map((control) => (control.type === 'radio' || control.type === 'checkbox' ? String(control.checked) : control.value)), ...words];
}
