import { afterEach, describe, expect, test } from 'vitest';
import { MultipleQuestion } from '../../src/questions/multiple/multiple-question.ts';
import { SingleQuestion } from '../../src/questions/single/single-question.ts';
import { TrueFalseQuestion } from '../../src/questions/true-false/true-false-question.ts';
import { controlsIn, questionOnPage } from '../fixtures/question-on-page.ts';
import { questionFixtures } from '../fixtures/questions.ts';

afterEach(() => document.body.replaceChildren());

describe('single choice', () => {
  test('takes the option picked', async () => {
    const element = await questionOnPage('single', new SingleQuestion());
    controlsIn<HTMLInputElement>(element, 'input').find(({ value }) => value === 'o2')!.click();
    expect(element.answer).toBe('o2');
  });

  test('shuffles by the seed, and keeps a fixed order', async () => {
    const { question } = questionFixtures.single;
    const order = async (seed: number, fixed: boolean): Promise<string> => {
      const element = await questionOnPage('single', Object.assign(new SingleQuestion(), { seed }), { question: { ...question, order: fixed ? 'fixed' : 'shuffled' } });
      element.seed = seed;
      await element.updateComplete;
      return controlsIn<HTMLInputElement>(element, 'input').map(({ value }) => value).join();
    };
    expect(await order(3, false)).toBe(await order(3, false));
    expect(new Set(await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => order(seed, false)))).size).toBeGreaterThan(1);
    expect(await order(3, true)).toBe('o1,o2,o3');
  });

  test('tells feedback on the option taken, and on the right one only with the key', async () => {
    const texts = async (withKey: boolean): Promise<string> => (await questionOnPage('single', new SingleQuestion(), { answer: 'o2', revealed: true, withKey })).renderRoot.textContent ?? '';
    expect(await texts(false)).toContain('sounds like a refusal');
    expect(await texts(false)).not.toContain('You named the cost');
    expect(await texts(true)).toContain('You named the cost');
  });
});

describe('multiple choice', () => {
  test('keeps picks in the order written, whatever order they were made in', async () => {
    const element = await questionOnPage('multiple', new MultipleQuestion());
    const boxes = controlsIn<HTMLInputElement>(element, 'input');
    for (const id of ['o3', 'o1', 'o2', 'o3']) {
      boxes.find(({ value }) => value === id)!.click();
      await element.updateComplete;
    }
    expect(element.answer).toEqual(['o1', 'o2']);
  });
});

describe('true or false', () => {
  test('takes a truth value, true standing first', async () => {
    const element = await questionOnPage('true-false', new TrueFalseQuestion());
    controlsIn<HTMLInputElement>(element, 'input')[1]!.click();
    expect(element.answer).toBe(false);
  });
});
