import type { Finding } from '../report-types.ts';
import type { ReportStrings } from '../strings/en.ts';
import { count } from './summary.ts';
import { markup, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

type Subject = 'proof' | 'items' | 'parity' | 'language' | 'measurement' | 'other';

const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  ['proof', /^role-play-/u],
  ['items', /^item-|^line-/u],
  ['parity', /^translation-/u],
  ['language', /^language-|^address-|^plain-|^sentence-|^abbreviation-/u],
  ['measurement', /^competency-evidence|^module-|^quiz-/u],
  ['other', /^/u],
];

/** Every finding with its place and what to do, by severity and subject, folded out on demand. */
export function findingsSection(context: PageContext): Markup {
  const { report, words } = context;
  return markup`<section id="findings"><h2>${words.findings.heading}</h2>${report.findings.length === 0 && markup`<p class="good">✓ ${words.findings.none}</p>`}${(['error', 'warning', 'info'] as const).map((severity) => {
    const own = report.findings.filter((finding) => finding.severity === severity);
    return own.length > 0 && markup`<h3 class="${severity}">${words.severities[severity]}: ${count(context, severity)}</h3>${bySubject(own).map(([subject, findings]) => group(words.findings[subject], findings, severity === 'error', context))}`;
  })}</section>`;
}

function bySubject(findings: readonly Finding[]): readonly (readonly [Subject, readonly Finding[]])[] {
  const subjectOf = ({ code }: Finding): Subject => SUBJECTS.find(([, pattern]) => pattern.test(code))![0];
  return SUBJECTS.map(([subject]) => [subject, findings.filter((finding) => subjectOf(finding) === subject)] as const).filter(([, own]) => own.length > 0);
}

function group(name: string, findings: readonly Finding[], open: boolean, { words, say }: { readonly words: ReportStrings; say: PageContext['say'] }): Markup {
  return markup`<details${open && markup` open`}><summary>${name}: ${findings.length}</summary><ul class="findings">${findings.map((finding) => markup`<li>${withCode(say(finding.message))}<br><span class="soft">${words.findings.where(finding.path, finding.line)}${say(finding.help) && markup`. ${withCode(say(finding.help))}`}</span></li>`)}</ul></details>`;
}

/** Values in messages stand in backticks. */
function withCode(text: string): readonly (string | Markup)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part));
}
