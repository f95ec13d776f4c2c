import type { Ordering, OrderingAnswer } from './ordering.schema.ts';

/** Share of neighbours in the right order: one item out of place costs little, a reversal costs all. */
export function gradeOrdering(question: Ordering, answer: OrderingAnswer): number {
  const place = new Map(question.items.map((item, index) => [item.id, index]));
  if (answer.length !== place.size || new Set(answer).size !== place.size || answer.some((id) => !place.has(id))) return 0;
  const inOrder = answer.slice(1).filter((id, index) => place.get(answer[index]!)! < place.get(id)!);
  return inOrder.length / (question.items.length - 1);
}
