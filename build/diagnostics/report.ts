import type { Change } from '../source/edit.ts';
import type { Span } from '../source/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { MessageDefinition, MessageLanguage, MessageValues, Wording } from './message.ts';
import { registry, type DiagnosticCode } from './registry.ts';

export interface ReportExtras {
  readonly related?: Diagnostic['related'];
  readonly fix?: Diagnostic['fix'];
  /** Leaves out the help, e.g. when there is no near name to offer. */
  readonly help?: false;
  /** The words that it is about, when they are less than the place given: the place is narrowed to them where the text is at hand. */
  readonly words?: string;
}

/** Collects diagnostics in one language. */
export interface Reporter {
  readonly diagnostics: readonly Diagnostic[];
  report(code: DiagnosticCode, span: Span, values?: MessageValues, extras?: ReportExtras): void;
  /**
   * How the formatter writes what stands here, said by whoever understood it. Not a mistake: nothing is shown, and nothing
   * is worked out unless the formatter asks.
   */
  spell(change: () => Change): void;
  readonly spellings: readonly Change[];
}

/** `spelling`: the formatter wants to know how things are written. */
export function createReporter(language: MessageLanguage, spelling = false): Reporter {
  const diagnostics: Diagnostic[] = [];
  const spellings: Change[] = [];
  return {
    diagnostics,
    spellings,
    spell: (change) => void (spelling && spellings.push(change())),
    report(code, span, values = {}, extras = {}) {
      const definition: MessageDefinition = registry[code];
      const wording: Wording = definition[language];
      diagnostics.push({
        code,
        severity: definition.severity,
        message: fill(wording.message, values),
        span,
        related: extras.related ?? [],
        help: extras.help === false || wording.help === undefined ? undefined : fill(wording.help, values),
        fix: extras.fix,
      });
    },
  };
}

/** For a look ahead that will be read again in earnest. */
export const silentReporter: Reporter = { diagnostics: [], spellings: [], report: () => undefined, spell: () => undefined };

function fill(words: string, values: MessageValues): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
