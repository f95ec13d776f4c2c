import type { MessageLanguage, MessageValues, MessageDefinition } from '../diagnostics/message.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { findingMessages, type FindingCode } from './messages/registry.ts';

/** Something about a package that somebody should know. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | undefined;
  /** The file it is about, where it is about one. */
  readonly file: string | undefined;
  /** What the message was filled with. */
  readonly values: MessageValues;
}

/** Collects findings in one language. */
export interface FindingReporter {
  readonly findings: readonly Finding[];
  report(code: FindingCode, values?: MessageValues, file?: string): void;
}

/** More of one kind tell nothing new, and a package may have a hundred thousand files. */
const MOST_OF_A_KIND = 20;

export function createFindingReporter(language: MessageLanguage): FindingReporter {
  const findings: Finding[] = [];
  const counts = new Map<FindingCode, number>();
  return {
    findings,
    report(code, values = {}, file) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > MOST_OF_A_KIND) return;
      const definition: MessageDefinition = findingMessages[code];
      const wording = definition[language];
      findings.push({ code, severity: definition.severity, message: fill(wording.message, values), help: wording.help && fill(wording.help, values), file, values });
    },
  };
}

export function fill(words: string, values: MessageValues): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
