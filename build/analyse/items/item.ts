import type { Language } from '../../../src/model/common.schema.ts';

/** One answer of an item, as the checks see it: words without marks. */
export interface ItemOption {
  readonly text: string;
  /** Whether it is (one of) the best. */
  readonly key: boolean;
  readonly feedback: string | undefined;
  readonly pointer: string;
}

/** A question with options, or a decision in a role-play: both tempt to guess in the same ways. */
export interface Item {
  readonly kind: 'single' | 'multiple' | 'decision';
  readonly language: Language;
  readonly pointer: string;
  /** Question and the text that belongs to it; empty for a decision, whose question is the conversation. */
  readonly stem: string;
  /** The sentence that asks: the last one, or the one that ends in ? or : */
  readonly question: string;
  /** Whether a word of the question is in bold. */
  readonly emphasised: boolean;
  readonly options: readonly ItemOption[];
  /** Whether the player shuffles the options. */
  readonly shuffled: boolean;
}

/** The key, where there is exactly one. */
export function keyOf(item: Item): ItemOption | undefined {
  const keys = item.options.filter((option) => option.key);
  return keys.length === 1 ? keys[0] : undefined;
}

export function distractorsOf(item: Pick<Item, 'options'>): readonly ItemOption[] {
  return item.options.filter((option) => !option.key);
}

/** Answers that are words to say. People do say "nobody", "maybe" and "no": in speech such words give nothing away. */
export function isSpeech({ text }: ItemOption): boolean {
  return /[«“"„].+[»”"]/u.test(text);
}
