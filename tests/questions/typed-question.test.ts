import { afterEach, describe, expect, test } from 'vitest';
import { GapsQuestion } from '../../src/questions/gaps/gaps-question.ts';
import { NumberElement } from '../../src/questions/number/number-question.ts';
import { ReflectionElement } from '../../src/questions/reflection/reflection-question.ts';
import { controlsIn, enter, questionOnPage } from '../fixtures/question-on-page.ts';
import { questionFixtures } from '../fixtures/questions.ts';

afterEach(() => document.body.replaceChildren());

describe('gaps', () => {
  test('takes what is typed, gap by gap', async () => {
    const element = await questionOnPage('gaps', new GapsQuestion());
    const fields = controlsIn<HTMLInputElement>(element, 'input');
    enter(fields[0]!, 'emotion');
    enter(fields[1]!, 'order');
    expect(element.answer).toEqual({ g1: 'emotion', g2: 'order' });
  });

  test('all fields are of one width', async () => {
    const widths = controlsIn<HTMLInputElement>(await questionOnPage('gaps', new GapsQuestion()), 'input').map(({ size }) => size);
    expect(new Set(widths).size).toBe(1);
  });

  test('tells the spelling of a word accepted without its Kazakh letters, and no other right word', async () => {
    const question = { ...questionFixtures.gaps.question, parts: [{ kind: 'gap' as const, id: 'g1', accepted: ['уақыт'] }] };
    const shown = async (typed: string, withKey: boolean): Promise<boolean> =>
      (await questionOnPage('gaps', new GapsQuestion(), { question, answer: { g1: typed }, revealed: true, withKey })).renderRoot.textContent?.includes('уақыт') ?? false;
    expect(await shown('уакыт', false)).toBe(true);
    expect(await shown('Уақыт', true)).toBe(false);
    expect(await shown('сағат', false)).toBe(false);
    expect(await shown('сағат', true)).toBe(true);
  });
});

describe('a number', () => {
  test('in words is answered by a hint, before anything is graded', async () => {
    const element = await questionOnPage('number', new NumberElement());
    enter(controlsIn<HTMLInputElement>(element, 'input')[0]!, 'fifteen');
    await element.updateComplete;
    expect(controlsIn(element, '[role=status]')[0]!.textContent).toContain('figures');
    enter(controlsIn<HTMLInputElement>(element, 'input')[0]!, '15,0');
    await element.updateComplete;
    expect(controlsIn(element, '[role=status]')[0]!.textContent).toBe('');
  });
});

/** Work is saved, a language arrives: the card is drawn anew at any moment. */
describe.each([
  ['gaps', () => new GapsQuestion()],
  ['number', () => new NumberElement()],
  ['reflection', () => new ReflectionElement()],
] as const)('%s', (kind, create) => {
  test('keeps what is being typed when it is drawn anew', async () => {
    const element = await questionOnPage(kind, create());
    const field = controlsIn<HTMLInputElement>(element, 'input, textarea')[0]!;
    field.value = 'half a wo';
    field.dispatchEvent(new Event('input'));
    element.locale = { ...element.locale };
    await element.updateComplete;
    expect(field.value).toBe('half a wo');
  });
});

describe('a reflection', () => {
  test('counts what is written, and says that it stays here', async () => {
    const element = await questionOnPage('reflection', new ReflectionElement());
    enter(controlsIn<HTMLTextAreaElement>(element, 'textarea')[0]!, 'Ask first.');
    await element.updateComplete;
    expect(element.answer).toBe('Ask first.');
    expect(element.renderRoot.textContent).toContain('Characters: 10, at least 20');
    expect(element.renderRoot.textContent).toContain('stays on this page');
  });
});
