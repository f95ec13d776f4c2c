import type { BestWorst, BestWorstAnswer } from './best-worst.schema.ts';

/**
 * Half for the best, half for the worst, each by how far the pick is along the experts' weights:
 * the option with the highest weight as best gives the whole half, the one with the lowest weight none.
 */
export function gradeBestWorst(question: BestWorst, answer: BestWorstAnswer): number {
  const weights = question.options.map((option) => option.weight);
  const low = Math.min(...weights);
  const span = Math.max(...weights) - low;
  if (span === 0) return 1;
  const place = (id: string | undefined): number | undefined => {
    const option = question.options.find((candidate) => candidate.id === id);
    return option && (option.weight - low) / span;
  };
  const best = place(answer.best) ?? 0;
  const worst = 1 - (place(answer.worst) ?? 1);
  return (best + worst) / 2;
}
