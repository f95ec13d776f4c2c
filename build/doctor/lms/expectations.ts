/** What each LMS will make of a package, as far as it can be told from outside. Every line rests on something known of that LMS. */
import type { ProfileId } from '../../../src/model/scorm-profile.ts';
import type { Finding } from '../finding.ts';
import type { FindingCode } from '../messages/registry.ts';
import { ruleSetNames } from '../run/element-rule.ts';

export type Verdict = 'works' | 'limits' | 'fails';

export interface Expectation {
  readonly lms: string;
  readonly verdict: Verdict;
  /** Whether it is the version of SCORM that stands in the way. */
  readonly version: 'supported' | 'partly' | 'unsupported';
  /** The findings that matter there. */
  readonly because: readonly FindingCode[];
}

interface LmsProfile {
  readonly lms: string;
  readonly versions: Readonly<Partial<Record<ProfileId, 'partly' | 'unsupported'>>>;
  /** Findings with which the course does not run, or is not recorded. */
  readonly fatal: readonly FindingCode[];
  /** Findings with which something is lost. */
  readonly limiting: readonly FindingCode[];
}

/** Nowhere does a package with one of these run, or record anything. */
const fatalEverywhere: readonly FindingCode[] = [
  'manifest-missing', 'manifest-not-at-root', 'manifest-name-case', 'manifest-not-well-formed', 'manifest-root', 'manifest-too-large', 'organization-missing', 'organization-empty', 'resource-none',
  'item-resource-unknown', 'resource-launch-missing', 'resource-launch-elsewhere', 'run-silent', 'run-other-version', 'run-not-initialized', 'content-absolute-path',
];
const limitingEverywhere: readonly FindingCode[] = ['run-state-too-large', 'run-completed-at-once', 'run-file-not-found', 'run-other-server', 'content-from-elsewhere', 'content-not-encrypted', 'resource-file-missing', 'resource-file-case', 'manifest-not-utf8'];

const only2004Partly = { 'scorm2004-2nd': 'partly', 'scorm2004-3rd': 'partly', 'scorm2004-4th': 'partly' } as const;
const no2004 = { 'scorm2004-2nd': 'unsupported', 'scorm2004-3rd': 'unsupported', 'scorm2004-4th': 'unsupported' } as const;
const engine: Pick<LmsProfile, 'versions' | 'fatal' | 'limiting'> = { versions: {}, fatal: [], limiting: ['delivery-controls-missing', 'run-exit-not-suspend'] };

const systems: readonly LmsProfile[] = [
  {
    lms: 'Moodle', versions: only2004Partly, fatal: [],
    limiting: ['mastery-score', 'resource-kind-missing', 'resource-kind-case', 'manifest-version-unknown', 'manifest-prefix', 'identifier-long', 'scos-many', 'sequencing-used', 'file-name-backslash', 'run-no-status', 'run-exit-not-suspend'],
  },
  { lms: 'Canvas (SCORM Cloud)', ...engine },
  { lms: 'Open edX', versions: {}, fatal: ['manifest-namespace'], limiting: ['file-base-name-twice', 'resource-launch-not-first', 'item-hidden', 'scos-many', 'sequencing-used', 'run-no-status', 'run-not-terminated'] },
  { lms: 'ILIAS', versions: {}, fatal: [], limiting: ['resource-launch-query', 'mastery-score', 'run-not-terminated'] },
  { lms: 'Chamilo', versions: no2004, fatal: [], limiting: ['scos-many', 'prerequisites-used'] },
  { lms: 'Blackboard', ...engine },
  { lms: 'Docebo', versions: { 'scorm2004-2nd': 'unsupported', 'scorm2004-4th': 'unsupported' }, fatal: ['file-ending-refused'], limiting: ['sequencing-used'] },
  {
    lms: 'strict 1.2 (unknown LMS)', versions: no2004, fatal: ['manifest-invalid', 'manifest-byte-order-mark', 'organization-many', 'manifest-version-unknown'],
    limiting: ['file-name-not-ascii', 'file-name-signs', 'file-name-backslash', 'resource-file-unlisted', 'resource-launch-query', 'manifest-document-type', 'scos-many', 'run-no-status', 'run-not-terminated', 'title-count', 'identifier-form'],
  },
];

/** Rule set whose refusals an LMS shares. */
const refusing: Readonly<Record<string, string>> = { Moodle: ruleSetNames.moodle, 'strict 1.2 (unknown LMS)': ruleSetNames.standard };

export function expectations(findings: readonly Finding[], profile: ProfileId | undefined): readonly Expectation[] {
  return systems.map((system) => expectationOf(system, findings, profile));
}

function expectationOf({ lms, versions, fatal, limiting }: LmsProfile, findings: readonly Finding[], profile: ProfileId | undefined): Expectation {
  const present = (codes: readonly FindingCode[]): readonly FindingCode[] => codes.filter((code) => findings.some((finding) => finding.code === code));
  const version = profile === undefined ? 'supported' : (versions[profile] ?? 'supported');
  const refusals = findings.some(({ code, values }) => code === 'run-refused' && String(values['rules']).split(', ').includes(refusing[lms] ?? ''));
  const broken = present([...fatalEverywhere, ...fatal]);
  const limited = [...present([...limitingEverywhere, ...limiting]), ...(refusals ? (['run-refused'] as const) : [])];
  const verdict = broken.length > 0 || version === 'unsupported' ? 'fails' : limited.length > 0 || version === 'partly' ? 'limits' : 'works';
  return { lms, verdict, version, because: [...broken, ...limited] };
}
