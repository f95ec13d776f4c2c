import { profiles } from '../../../src/model/scorm-profile.ts';
import type { FindingReporter } from '../finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { shown } from '../zip/check-zip.ts';
import { kindOf, type CallKind, type CourseRun, type Runtime } from './course-run.ts';
import { ruleSetNames, type RuleSet } from './element-rule.ts';
import { refusalsOf, type Refusal } from './judge-calls.ts';

/** What a course reported while it was watched. */
export interface RunSummary {
  readonly calls: Readonly<Record<CallKind, number>>;
  readonly clicks: number;
  readonly status: string | undefined;
  readonly success: string | undefined;
  readonly score: string | undefined;
  readonly exit: string | undefined;
  readonly stateLength: number | undefined;
  readonly interactions: number;
  readonly objectives: number;
  /** Values each rule set would refuse. */
  readonly refused: Readonly<Record<RuleSet, number>>;
}

const elements = {
  scorm12: { status: 'cmi.core.lesson_status', success: 'cmi.core.lesson_status', score: 'cmi.core.score.raw', exit: 'cmi.core.exit' },
  scorm2004: { status: 'cmi.completion_status', success: 'cmi.success_status', score: 'cmi.score.raw', exit: 'cmi.exit' },
} as const;
const versionNames = { scorm12: 'SCORM 1.2 (API)', scorm2004: 'SCORM 2004 (API_1484_11)' } as const;
const openCalls = { scorm12: 'LMSInitialize', scorm2004: 'Initialize' } as const;
const FINAL = ['passed', 'completed', 'failed'];

export function assessRun(run: CourseRun, manifest: Manifest, { report }: FindingReporter): RunSummary {
  const { runtime } = manifest;
  const sent = lastValues(run, runtime, run.calls.length);
  const refusals = refusalsOf(run, runtime);
  const names = elements[runtime];
  reportSurroundings(run, report);
  if (reportSession(run, runtime, report)) {
    reportValues(run, manifest, sent, report);
    for (const { element, value, by, code } of refusals) report('run-refused', { element, value: shown(value.slice(0, 80)), rules: by.map((set) => ruleSetNames[set]).join(', '), code });
  }
  return {
    calls: countCalls(run, runtime),
    clicks: run.clicks,
    status: sent.get(names.status),
    success: runtime === 'scorm12' ? undefined : sent.get(names.success),
    score: sent.get(names.score),
    exit: sent.get(names.exit),
    stateLength: sent.get('cmi.suspend_data')?.length,
    interactions: countEntries(sent, 'interactions'),
    objectives: countEntries(sent, 'objectives'),
    refused: { standard: refusedBy(refusals, 'standard'), moodle: refusedBy(refusals, 'moodle'), lenient: refusedBy(refusals, 'lenient') },
  };
}

function reportSurroundings({ scriptErrors, notFound, hosts }: CourseRun, report: FindingReporter['report']): void {
  for (const error of scriptErrors) report('run-script-error', { error: shown(error) });
  for (const path of notFound) report('run-file-not-found', { path: shown(path) });
  for (const host of hosts) report('run-other-server', { host });
}

/** Whether there was a session worth looking into. */
function reportSession(run: CourseRun, runtime: Runtime, report: FindingReporter['report']): boolean {
  const ours = run.calls.filter(({ api }) => api === runtime);
  const [first] = ours;
  if (!first) {
    const other = runtime === 'scorm12' ? 'scorm2004' : 'scorm12';
    if (run.calls.length === 0) report('run-silent');
    else report('run-other-version', { said: versionNames[runtime], called: versionNames[other] });
    return false;
  }
  const opened = ours.findIndex((call) => kindOf(call) === 'open');
  if (opened < 0) report('run-not-initialized', { call: openCalls[runtime] });
  else if (ours.slice(0, opened).some((call) => kindOf(call) !== 'other')) report('run-before-initialize', { call: first.name });
  const ended = ours.findIndex((call) => kindOf(call) === 'end');
  const after = ended < 0 ? [] : ours.slice(ended + 1).filter((call) => kindOf(call) !== 'other');
  if (ended < 0) report('run-not-terminated');
  if (after.length > 0) report('run-after-terminate', { count: after.length });
  return true;
}

function reportValues(run: CourseRun, manifest: Manifest, sent: ReadonlyMap<string, string>, report: FindingReporter['report']): void {
  const { runtime } = manifest;
  const names = elements[runtime];
  const status = sent.get(names.status);
  if (status === undefined) report('run-no-status');
  if (FINAL.includes(lastValues(run, runtime, run.callsAtLaunch).get(names.status) ?? '')) report('run-completed-at-once');
  if (sent.get(names.score) === undefined) report('run-no-score');
  if (countEntries(sent, 'interactions') === 0) report('run-no-interactions');
  const exit = sent.get(names.exit);
  if (!FINAL.includes(status ?? '') && exit !== 'suspend') report('run-exit-not-suspend', { exit: exit ?? '' });
  const { suspendDataLimit: limit, name: version } = profiles[manifest.profile ?? 'scorm12'];
  const length = sent.get('cmi.suspend_data')?.length ?? 0;
  if (length > limit) report('run-state-too-large', { length, limit, version });
}

function lastValues({ calls }: CourseRun, runtime: Runtime, until: number): ReadonlyMap<string, string> {
  return new Map(calls.slice(0, until).filter((call) => call.api === runtime && kindOf(call) === 'set').map(({ args: [element = '', value = ''] }) => [element, value]));
}

function countCalls({ calls }: CourseRun, runtime: Runtime): Readonly<Record<CallKind, number>> {
  const counts: Record<CallKind, number> = { open: 0, get: 0, set: 0, commit: 0, end: 0, other: 0 };
  for (const call of calls) if (call.api === runtime) counts[kindOf(call)] += 1;
  return counts;
}

function countEntries(sent: ReadonlyMap<string, string>, list: string): number {
  return [...sent.keys()].filter((element) => new RegExp(`^cmi\\.${list}\\.\\d+\\.id$`, 'u').test(element)).length;
}

function refusedBy(refusals: readonly Refusal[], set: RuleSet): number {
  return refusals.filter(({ by }) => by.includes(set)).length;
}
