import { afterEach, expect, test } from 'vitest';
import { moveItem, startOrder } from '../../src/questions/ordering/start-order.ts';
import { OrderingQuestion } from '../../src/questions/ordering/ordering-question.ts';
import { controlsIn, questionOnPage } from '../fixtures/question-on-page.ts';
import { questionFixtures } from '../fixtures/questions.ts';

const { question, right } = questionFixtures.ordering;

afterEach(() => document.body.replaceChildren());

test('never starts in the right order', () => {
  for (let seed = 0; seed < 200; seed += 1) expect(startOrder(question, seed)).not.toEqual(right);
  expect(startOrder({ ...question, items: question.items.slice(0, 2) }, 1)).toEqual(['i2', 'i1']);
});

test('an item moves over others, never out of the list', () => {
  expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});

test('a button moves its item, keeps the focus, and the new place is said', async () => {
  const element = await questionOnPage('ordering', new OrderingQuestion(), { answer: ['i2', 'i1', 'i3', 'i4'] });
  const up = controlsIn<HTMLButtonElement>(element, '#up-i1')[0]!;
  up.focus();
  up.click();
  await element.updateComplete;
  await Promise.resolve();
  expect(element.answer).toEqual(right);
  expect(controlsIn(element, '[role=status]')[0]!.textContent).toBe('“Listen” moved to 1 of 4');
  expect((element.renderRoot as ShadowRoot).activeElement?.id).toBe('up-i1');
});

test('at either end the button stays reachable and does nothing', async () => {
  const element = await questionOnPage('ordering', new OrderingQuestion(), { answer: right });
  const up = controlsIn<HTMLButtonElement>(element, '#up-i1')[0]!;
  expect(up.getAttribute('aria-disabled')).toBe('true');
  up.click();
  expect(element.answer).toEqual(right);
});
