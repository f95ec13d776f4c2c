import type { Rules, Unit } from '../../model/course.schema.ts';
import type { FrameLocale } from '../../strings/locale.ts';

/** What must be done for the course to be complete and passed, as sentences. `units`: those of the learner's post. */
export function rulesInWords(rules: Rules, units: readonly Unit[], { strings, percent }: FrameLocale): readonly string[] {
  const words = strings.outline;
  const scored = units.filter((unit) => rules.scored.includes(unit.id));
  const sentences = [allRequired(rules, units) ? words.completeAll : words.completeMarked];
  if (scored.length === 0) return [...sentences, words.notScored, words.anyOrder];
  sentences.push(words.mark(percent(rules.mark)));
  if (rules.each && scored.length > 1) sentences.push(words.each);
  if (scored.some(({ kind }) => kind === 'role-play')) sentences.push(rules.partialPasses ? words.partialPasses : words.partialFails);
  return [...sentences, words.anyOrder];
}

export function allRequired(rules: Rules, units: readonly Unit[]): boolean {
  return units.every((unit) => rules.complete.includes(unit.id));
}
