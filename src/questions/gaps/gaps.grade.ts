import type { Gap, Gaps, GapsAnswer } from './gaps.schema.ts';
import { foldText } from '../../engine/fold-text.ts';

/**
 * Share of gaps filled with an accepted answer. Case, spaces, ё/е and Latin look-alikes do not matter, nor does
 * Kazakh typed on a Russian keyboard: what is asked is the word, not the keyboard.
 */
export function gradeGaps(question: Gaps, answer: GapsAnswer): number {
  const gaps = question.parts.filter((part): part is Gap => part.kind === 'gap');
  return gaps.filter((gap) => acceptsGap(gap, answer[gap.id] ?? '')).length / gaps.length;
}

export function acceptsGap(gap: Gap, typed: string): boolean {
  return gap.accepted.some((accepted) => foldKazakh(foldText(accepted)) === foldKazakh(foldText(typed)));
}

/** Kazakh letters and the Russian ones people type for want of them. */
const KAZAKH: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

function foldKazakh(folded: string): string {
  return folded.replace(/[әғқңөұүһі]/gu, (letter) => KAZAKH[letter] ?? letter);
}
