import type { Language } from '../../../src/model/common.schema.ts';
import type { Rule } from '../rule.ts';
import { blocksOf } from '../walk/choices-of.ts';

const VERDICTS: Readonly<Record<'always' | 'never', Readonly<Record<Language, string>>>> = {
  always: { en: 'always true', ru: 'выполнено всегда', kk: 'әрдайым орындалады' },
  never: { en: 'never true', ru: 'не выполнено никогда', kk: 'ешқашан орындалмайды' },
};

export const rolePlayConditionConstant: Rule = ({ rolePlays, report, words }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    if (!proof.graph.complete) continue;
    for (const { block, place } of blocksOf(rolePlay)) {
      const seen = proof.graph.conditions.get(block.id);
      // A choice that is never on offer is reported as unreachable; `otherwise` repeats the condition it belongs to.
      if (!seen || (seen.held && seen.failed) || (!seen.held && block.isChoice) || block.when?.negated) continue;
      report('role-play-condition-constant', `${pointer}${place}/when`, { verdict: VERDICTS[seen.held ? 'always' : 'never'][words] });
    }
  }
};
