/**
 * Ways of getting through without understanding anything. Each gives the chance with which every choice on offer is
 * taken; ties are shared. The exact odds of passing are worked out for each.
 */
import type { Language } from '../../../src/model/common.schema.ts';
import type { Choice, Choices } from '../../../src/model/role-play.schema.ts';
import { lettersIn } from '../language/find-words.ts';
import { politeness } from '../language/politeness.ts';
import { textOf } from '../language/text-of.ts';

export type StrategyId = 'random' | 'first' | 'longest' | 'shortest' | 'politest' | 'last' | 'newest';

/** Chances of the choices on offer, in their order; they add up to 1. */
export type Strategy = (list: Choices, offered: readonly Choice[]) => readonly number[];

export function strategiesFor(language: Language): Readonly<Record<StrategyId, Strategy>> {
  const lengthOf = remembered(lengthIn);
  const politenessOf = remembered((html) => politeness(textOf(html), language));
  return {
    random: (_, offered) => offered.map(() => 1 / offered.length),
    first: inOrder((_, index) => -index),
    longest: favour(({ html }) => lengthOf(html)),
    shortest: favour(({ html }) => -lengthOf(html)),
    politest: favour(({ html }) => politenessOf(html)),
    last: inOrder((_, index) => index),
    newest,
  };
}

function favour(value: (choice: Choice, index: number) => number): Strategy {
  return (_, offered) => {
    const values = offered.map(value);
    const top = Math.max(...values);
    const ties = values.filter((each) => each === top).length;
    return values.map((each) => (each === top ? 1 / ties : 0));
  };
}

/** Place in the list tells nothing where the player shuffles it. */
function inOrder(value: (choice: Choice, index: number) => number): Strategy {
  const pick = favour(value);
  return (list, offered) => (list.order === 'fixed' ? pick(list, offered) : offered.map(() => 1 / offered.length));
}

/** What is on offer only under a condition was not there before: players of games take it unread, the last of several. Where nothing is new, the last. */
const newest: Strategy = (list, offered) => favour(({ when }, index) => (when ? offered.length : 0) + (list.order === 'fixed' ? index : 0))(list, offered);

/** The same words are on offer in many states; they are measured once. */
function remembered(measure: (html: string) => number): (html: string) => number {
  const known = new Map<string, number>();
  return (html) => {
    const value = known.get(html) ?? measure(html);
    known.set(html, value);
    return value;
  };
}

function lengthIn(html: string): number {
  return lettersIn(textOf(html));
}
