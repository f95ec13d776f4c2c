import type { Diagnostic } from './diagnostic.ts';

/** More of one cause than this are told once, with the other places behind it. */
const MOST = 3;

/**
 * One mistake made many times is one thing to correct: a competency that nobody declared, in every chip. Only what names
 * something is folded; answers without feedback are each a task of their own. Expects diagnostics in their order.
 */
export function foldRepeated(diagnostics: readonly Diagnostic[], wordsAt: (span: Diagnostic['span']) => string): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) groups.set(keyOf(diagnostic), [...(groups.get(keyOf(diagnostic)) ?? []), diagnostic]);
  return diagnostics.flatMap((diagnostic) => {
    const group = groups.get(keyOf(diagnostic)) ?? [];
    if (group.length <= MOST || !diagnostic.message.includes('`')) return [diagnostic];
    if (group[0] !== diagnostic) return [];
    const others = group.slice(1).map(({ span }) => ({ message: wordsAt(span), span }));
    return [{ ...diagnostic, related: [...diagnostic.related, ...others] }];
  });
}

/** What is wrong, in which module. */
function keyOf({ code, message, span }: Diagnostic): string {
  return `${code}|${span.path.split('/')[0]}|${message}`;
}
