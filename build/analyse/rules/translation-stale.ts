import { translatedParts } from '../../translations/translation-lock.ts';
import type { Rule } from '../rule.ts';

/** Parts whose original was reworded since their translation was last touched or marked as up to date. */
export const translationStale: Rule = ({ lowered, language, report }) => {
  const { translationLock, source, origins } = lowered;
  if (!translationLock || language === source) return;
  for (const { pointer, stale, language: own } of translatedParts(lowered, translationLock)) {
    if (!stale || own !== language) continue;
    const original = origins[source]?.get(pointer);
    report('translation-stale', pointer, { source: `${source}/`, language }, original ? { related: [{ message: `${source}/`, span: original }] } : {});
  }
};
