import type { SourceFile } from '../../source/source-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { MessageDefinition } from '../message.ts';
import { registry } from '../registry.ts';
import type { Reporter } from '../report.ts';
import { nearestCode } from './nearest-code.ts';
import { findAllowances, type Allowance } from './find-allowances.ts';

export interface Silenced {
  /** What is left to say. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many were silenced. */
  readonly count: number;
}

/** Takes out the warnings that their author allows; comments that allow nothing are reported. */
export function silence(diagnostics: readonly Diagnostic[], files: Iterable<SourceFile>, reporter: Reporter): Silenced {
  const allowances = [...files].flatMap(findAllowances).filter((allowance) => isSound(allowance, reporter));
  const used = new Set<Allowance>();
  const left = diagnostics.filter((diagnostic) => {
    const own = diagnostic.severity === 'error' ? undefined : allowances.find((allowance) => covers(allowance, diagnostic));
    if (own) used.add(own);
    return !own;
  });
  // With errors in it a module is not checked to the end: what a comment allows may still come.
  const broken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ span }) => span.path.split('/')[0]));
  for (const allowance of allowances) {
    const { span, code } = allowance;
    if (!used.has(allowance) && !broken.has(span.path.split('/')[0])) reporter.report('allow-unused', span, { code });
  }
  return { diagnostics: left, count: diagnostics.length - left.length };
}

function covers({ code, span, start, end }: Allowance, diagnostic: Diagnostic): boolean {
  return diagnostic.code === code && diagnostic.span.path === span.path && diagnostic.span.start >= start && diagnostic.span.start <= end;
}

/** A comment that may silence: of a code that is known, no error, and with a reason. */
function isSound({ code, reason, span }: Allowance, reporter: Reporter): boolean {
  const definition: MessageDefinition | undefined = Object.hasOwn(registry, code) ? registry[code as keyof typeof registry] : undefined;
  if (!definition) {
    const nearest = nearestCode(code);
    reporter.report('allow-unknown', span, { code, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
  } else if (definition.severity === 'error') reporter.report('allow-error', span, { code });
  else if (reason === '') reporter.report('allow-without-reason', span, { code });
  return definition !== undefined && definition.severity !== 'error' && reason !== '';
}
