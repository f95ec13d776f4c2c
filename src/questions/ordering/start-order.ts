import { shuffle } from '../../engine/random.ts';
import type { Ordering, OrderingAnswer } from './ordering.schema.ts';

/** The order the learner finds. Never the right one: an order left as it was found counts as no answer. */
export function startOrder(question: Ordering, seed: number): OrderingAnswer {
  const right = question.items.map(({ id }) => id);
  const shuffled = shuffle(right, seed);
  return shuffled.every((id, index) => id === right[index]) ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** The order after one item moved from one place to another, counted from 0. */
export function moveItem(order: OrderingAnswer, from: number, to: number): OrderingAnswer {
  const moved = order[from];
  if (moved === undefined || to < 0 || to >= order.length) return order;
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
