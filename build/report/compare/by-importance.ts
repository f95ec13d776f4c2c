import type { Change } from './change.ts';

/** What can no longer be reached comes first, then what it takes to pass, then what is measured, then size and cost. */
const IMPORTANCE: readonly Change['kind'][] = [
  'ending-lost', 'ending-removed', 'ending-kind', 'pass-mark', 'module-guess', 'quiz-guess', 'guess', 'ending-found', 'ending-added', 'ending-fewest',
  'language-removed', 'unit-removed', 'unit-added', 'language-added', 'parity', 'highest', 'lowest', 'evidence', 'ending-range', 'ending-odds',
  'quiz-questions', 'scene-removed', 'scene-added', 'choice-removed', 'choice-added', 'size', 'saved-state', 'time', 'findings',
];

export function byImportance(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((one, other) => IMPORTANCE.indexOf(one.kind) - IMPORTANCE.indexOf(other.kind));
}
