import type { Language } from '../../../src/model/common.schema.ts';
import type { Rule } from '../rule.ts';
import type { StrategyId } from '../walk/strategies.ts';

/** Highest chance to pass without understanding anything. */
const LIMIT_PERCENT = 5;

const WAYS: Readonly<Record<StrategyId, Readonly<Record<Language, string>>>> = {
  random: { en: 'at random', ru: 'наугад', kk: 'Кездейсоқ' },
  first: { en: 'always the first', ru: 'всегда первый вариант', kk: 'Ылғи бірінші нұсқаны' },
  longest: { en: 'always the longest', ru: 'всегда самый длинный вариант', kk: 'Ылғи ең ұзын нұсқаны' },
  shortest: { en: 'always the shortest', ru: 'всегда самый короткий вариант', kk: 'Ылғи ең қысқа нұсқаны' },
  politest: { en: 'always the politest', ru: 'всегда самый вежливый вариант', kk: 'Ылғи ең сыпайы нұсқаны' },
  last: { en: 'always the last', ru: 'всегда последний вариант', kk: 'Ылғи соңғы нұсқаны' },
};

export const rolePlayGuessingPasses: Rule = ({ rolePlays, report, words }) => {
  for (const { pointer, proof } of rolePlays) {
    if (!proof.graph.complete) continue;
    for (const strategy of Object.keys(WAYS) as StrategyId[]) {
      const odds = 100 * proof.odds(strategy).pass;
      if (odds <= LIMIT_PERCENT) continue;
      report('role-play-guessing-passes', pointer, { strategy: WAYS[strategy][words], odds: odds.toFixed(1), limit: LIMIT_PERCENT });
    }
  }
};
