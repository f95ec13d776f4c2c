import { afterEach, describe, expect, test } from 'vitest';
import { BestWorstQuestion } from '../../src/questions/best-worst/best-worst-question.ts';
import { MatchingQuestion } from '../../src/questions/matching/matching-question.ts';
import { ScaleElement } from '../../src/questions/scale/scale-question.ts';
import { controlsIn, enter, questionOnPage } from '../fixtures/question-on-page.ts';

afterEach(() => document.body.replaceChildren());

describe('matching', () => {
  test('takes an answer for a prompt, and takes it back', async () => {
    const element = await questionOnPage('matching', new MatchingQuestion());
    const [first, second] = controlsIn<HTMLSelectElement>(element, 'select');
    enter(first!, 'r1');
    await element.updateComplete;
    enter(second!, 'r3');
    await element.updateComplete;
    expect(element.answer).toEqual({ p1: 'r1', p2: 'r3' });
    enter(second!, '');
    expect(element.answer).toEqual({ p1: 'r1' });
  });
});

describe('best and worst', () => {
  test('one option is never both: the later pick wins', async () => {
    const element = await questionOnPage('best-worst', new BestWorstQuestion());
    const pick = async (column: string, id: string): Promise<void> => {
      controlsIn<HTMLInputElement>(element, `input[name=${column}][value=${id}]`)[0]!.click();
      await element.updateComplete;
    };
    await pick('best', 'o1');
    await pick('worst', 'o3');
    expect(element.answer).toEqual({ best: 'o1', worst: 'o3' });
    await pick('worst', 'o1');
    expect(element.answer).toEqual({ worst: 'o1' });
  });

  test('arrow keys that pass over the other pick on their way do not take it', async () => {
    const element = await questionOnPage('best-worst', new BestWorstQuestion());
    const pick = async (column: string, id: string): Promise<void> => {
      controlsIn<HTMLInputElement>(element, `input[name=${column}][value=${id}]`)[0]!.click();
      await element.updateComplete;
    };
    await pick('best', 'o2');
    await pick('worst', 'o1');
    await pick('worst', 'o2');
    await pick('worst', 'o3');
    expect(element.answer).toEqual({ best: 'o2', worst: 'o3' });
    expect(controlsIn<HTMLInputElement>(element, 'input:checked').map(({ name, value }) => `${name} ${value}`).sort()).toEqual(['best o2', 'worst o3']);
  });
});

describe('a scale', () => {
  test('keeps a rating for each statement, with words at both ends', async () => {
    const element = await questionOnPage('scale', new ScaleElement());
    controlsIn<HTMLInputElement>(element, 'input[name=s1][value="4"]')[0]!.click();
    await element.updateComplete;
    controlsIn<HTMLInputElement>(element, 'input[name=s2][value="1"]')[0]!.click();
    expect(element.answer).toEqual({ s1: 4, s2: 1 });
    expect(controlsIn(element, '#name-s2-1')[0]!.textContent).toBe('1, very rarely');
  });
});
