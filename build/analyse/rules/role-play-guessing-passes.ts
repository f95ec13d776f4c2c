import type { Language } from '../../../src/model/common.schema.ts';
import { limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';
import type { StrategyId } from '../walk/strategies.ts';

const WAYS: Readonly<Record<StrategyId, Readonly<Record<Language, string>>>> = {
  random: { en: 'at random', ru: 'наугад', kk: 'Кездейсоқ' },
  first: { en: 'always the first', ru: 'всегда первый вариант', kk: 'Ылғи бірінші нұсқаны' },
  longest: { en: 'always the longest', ru: 'всегда самый длинный вариант', kk: 'Ылғи ең ұзын нұсқаны' },
  shortest: { en: 'always the shortest', ru: 'всегда самый короткий вариант', kk: 'Ылғи ең қысқа нұсқаны' },
  politest: { en: 'always the politest', ru: 'всегда самый вежливый вариант', kk: 'Ылғи ең сыпайы нұсқаны' },
  newest: { en: 'always the choice that has newly appeared', ru: 'всегда вариант, который только что появился', kk: 'Ылғи жаңадан шыққан нұсқаны' },
  last: { en: 'always the last', ru: 'всегда последний вариант', kk: 'Ылғи соңғы нұсқаны' },
};

/** The way of guessing that passes most often, when it passes too often. */
export const rolePlayGuessingPasses: Rule = ({ rolePlays, lowered, report, words }) => {
  const limit = limitsOf(lowered).rolePlay;
  for (const { pointer, proof } of rolePlays) {
    if (!proof.graph.complete) continue;
    const ways = (Object.keys(WAYS) as StrategyId[]).map((strategy) => ({ strategy, odds: 100 * proof.odds(strategy).pass }));
    const worst = ways.reduce((one, other) => (other.odds > one.odds ? other : one));
    if (worst.odds > limit) report('role-play-guessing-passes', pointer, { strategy: WAYS[worst.strategy][words], odds: worst.odds.toFixed(1), limit });
  }
};
