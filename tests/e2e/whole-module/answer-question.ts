import type { Locator } from 'playwright/test';
import type { Question } from '../../../src/model/question.schema.ts';
import type { Hands } from './hands.ts';

/** Answers a question on its card rightly, from its first control to its last. */
export async function answerQuestion(card: Locator, question: Question, hands: Hands): Promise<void> {
  const option = (value: string, name = 'option'): Locator => card.locator(`input[name="${name}"][value="${value}"]`);
  switch (question.kind) {
    case 'single': return hands.tick(option(question.options.find(({ correct }) => correct)!.id));
    case 'true-false': return hands.tick(option(String(question.correct)));
    case 'multiple': {
      const right = question.options.filter(({ correct }) => correct).map(({ id }) => id);
      for (const value of await valuesOf(card)) if (right.includes(value)) await hands.tick(option(value));
      return;
    }
    case 'best-worst': {
      const byWeight = [...question.options].sort((one, other) => other.weight - one.weight);
      await hands.tick(option(byWeight[0]!.id, 'best'));
      return hands.tick(option(byWeight.at(-1)!.id, 'worst'));
    }
    case 'matching':
      for (const { id } of question.prompts) await hands.pick(card.locator(`#pick-${id}`), question.key[id]!);
      return;
    case 'ordering': return putInOrder(card, question.items.map(({ id }) => id), hands);
    case 'gaps': {
      const gaps = question.parts.flatMap((part) => (part.kind === 'gap' ? [part.accepted[0]!] : []));
      for (const [place, word] of gaps.entries()) await hands.write(card.getByRole('textbox').nth(place), word);
      return;
    }
    case 'number': return hands.write(card.getByRole('textbox'), String(question.answer));
    case 'scale':
      for (const { id } of question.statements) await hands.tick(option(String(question.to), id));
      return;
    case 'reflection': return hands.write(card.getByRole('textbox'), 'Сабыр, спокойствие, calm. '.repeat(Math.ceil(question.minLength / 20) + 1));
  }
}

/** The values of the options, in the order they are shown in. */
async function valuesOf(card: Locator): Promise<readonly string[]> {
  return card.locator('input[name=option]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

/** Moves each item up to its place, the first one first. */
async function putInOrder(card: Locator, order: readonly string[], hands: Hands): Promise<void> {
  const movers = card.locator('button[id^=up-]');
  for (const [place, id] of order.entries()) {
    const from = await movers.evaluateAll((buttons, up) => buttons.findIndex((button) => button.id === up), `up-${id}`);
    for (let step = from; step > place; step -= 1) await hands.press(card.locator(`#up-${id}`));
  }
}
