import { describe, expect, it } from 'vitest';
import { matchParts } from '../../build/report/compare/match-parts.ts';
import type { Multilingual } from '../../build/report/multilingual.ts';

interface Part {
  readonly id: string;
  readonly words: Multilingual;
}

const part = (id: string, en: string, ru?: string): Part => ({ id, words: { en, ...(ru === undefined ? {} : { ru }) } });

/** Ids of the new version with those of the former: `c1=c2`, and what came and went. */
function match(before: readonly Part[], after: readonly Part[]): { readonly same: readonly string[]; readonly added: readonly string[]; readonly removed: readonly string[] } {
  const { former, added, removed } = matchParts(before, after, ({ id }) => id, ({ words }) => words);
  return { same: [...former].map(([is, was]) => `${is.id}=${was.id}`).toSorted(), added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) };
}

describe('parts of two versions', () => {
  it('are the same when their words are, although a new one in front has taken the id', () => {
    expect(match([part('c1', 'Yes'), part('c2', 'No')], [part('c1', 'Perhaps'), part('c2', 'Yes'), part('c3', 'No')])).toEqual({ same: ['c2=c1', 'c3=c2'], added: ['c1'], removed: [] });
  });

  it('are the same when they were only reworded', () => {
    expect(match([part('c1', 'Yes')], [part('c1', 'Yes, of course')])).toEqual({ same: ['c1=c1'], added: [], removed: [] });
  });

  it('are the same when one language was corrected and the other was not', () => {
    expect(match([part('c1', 'Yes', 'Да')], [part('c7', 'Yes, please', 'Да')])).toEqual({ same: ['c7=c1'], added: [], removed: [] });
  });

  it('with the same words keep to their ids', () => {
    expect(match([part('c1', 'Go on'), part('c2', 'Go on')], [part('c2', 'Go on'), part('c1', 'Go on')])).toEqual({ same: ['c1=c1', 'c2=c2'], added: [], removed: [] });
  });

  it('are gone when neither words nor id are left', () => {
    expect(match([part('c1', 'Yes'), part('c2', 'No')], [part('c1', 'Yes')])).toEqual({ same: ['c1=c1'], added: [], removed: ['c2'] });
  });
});
