import { describe, expect, test } from 'vitest';
import { createFindingReporter } from '../../build/doctor/finding.ts';
import { isProblem, readXml } from '../../build/doctor/manifest/read-xml.ts';
import { readManifest } from '../../build/doctor/manifest/manifest.ts';
import { assessRun } from '../../build/doctor/run/assess-run.ts';
import type { CourseRun, RecordedCall, Runtime } from '../../build/doctor/run/course-run.ts';
import { ruleSetNames, ruleSets } from '../../build/doctor/run/element-rule.ts';
import { refusalsOf } from '../../build/doctor/run/judge-calls.ts';
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import { examplePlan } from '../fixtures/example-package.ts';

const names = { scorm12: { open: 'LMSInitialize', set: 'LMSSetValue', end: 'LMSFinish' }, scorm2004: { open: 'Initialize', set: 'SetValue', end: 'Terminate' } } as const;

/** A session in which these values are sent. */
function session(api: Runtime, values: readonly (readonly [string, string])[]): readonly RecordedCall[] {
  const { open, set, end } = names[api];
  return [{ api, name: open, args: [''] }, ...values.map(([element, value]): RecordedCall => ({ api, name: set, args: [element, value] })), { api, name: end, args: [''] }];
}

function run(calls: readonly RecordedCall[], extras: Partial<CourseRun> = {}): CourseRun {
  return { calls, callsAtLaunch: calls.length, callsBeforeLeaving: calls.length, scriptErrors: [], notFound: [], hosts: [], clicks: 0, ...extras };
}

function assess(profile: ProfileId, calls: readonly RecordedCall[], extras: Partial<CourseRun> = {}) {
  const root = readXml(examplePlan(profile).manifest);
  if (isProblem(root)) throw new Error(root.problem);
  const reporter = createFindingReporter('en');
  const summary = assessRun(run(calls, extras), readManifest(root), reporter);
  return { summary, codes: reporter.findings.map(({ code }) => code), findings: reporter.findings };
}

const good12 = [['cmi.core.score.raw', '80'], ['cmi.interactions.0.id', 'q1'], ['cmi.suspend_data', 'x'], ['cmi.core.exit', 'suspend'], ['cmi.core.lesson_status', 'incomplete']] as const;

test('a course that does everything has nothing said about it', () => {
  const { codes, summary } = assess('scorm12', session('scorm12', good12));
  expect(codes).toEqual([]);
  expect(summary).toMatchObject({ status: 'incomplete', score: '80', exit: 'suspend', stateLength: 1, interactions: 1, calls: { open: 1, set: 5, end: 1 } });
});

describe('what a course leaves out or does wrong is told', () => {
  test.each<[string, readonly RecordedCall[]]>([
    ['run-silent', []],
    ['run-other-version', session('scorm2004', [])],
    ['run-not-initialized', session('scorm12', good12).slice(1)],
    ['run-before-initialize', session('scorm12', good12).toReversed()],
    ['run-not-terminated', session('scorm12', good12).slice(0, -1)],
    ['run-after-terminate', [...session('scorm12', good12), { api: 'scorm12', name: 'LMSCommit', args: [''] }]],
    ['run-no-status', session('scorm12', good12.slice(0, -1))],
    ['run-completed-at-once', session('scorm12', [['cmi.core.lesson_status', 'completed']])],
    ['run-no-score', session('scorm12', good12.slice(1))],
    ['run-no-interactions', session('scorm12', good12.slice(2))],
    ['run-exit-not-suspend', session('scorm12', [...good12, ['cmi.core.exit', '']])],
    ['run-state-too-large', session('scorm12', [...good12, ['cmi.suspend_data', 'x'.repeat(4_097)]])],
    ['run-refused', session('scorm12', [...good12, ['cmi.core.lesson_status', 'finished']])],
  ])('%s', (code, calls) => {
    expect(assess('scorm12', calls).codes).toContain(code);
  });

  test.each<[string, Partial<CourseRun>]>([
    ['run-script-error', { scriptErrors: ['x is not defined'] }],
    ['run-file-not-found', { notFound: ['media/none.png'] }],
    ['run-other-server', { hosts: ['cdn.example.com'] }],
  ])('%s', (code, extras) => {
    expect(assess('scorm12', session('scorm12', good12), extras).codes).toEqual([code]);
  });
});

/** Rows of what ADL's sample, Moodle and scorm-again were measured to take. */
describe('who refuses which value', () => {
  test.each<[Runtime, string, string, string]>([
    ['scorm12', 'cmi.core.lesson_status', 'not attempted', 'SCORM Moodle scorm-again'],
    ['scorm12', 'cmi.core.exit', 'normal', 'SCORM Moodle'],
    ['scorm12', 'cmi.core.session_time', '0:01:30', 'SCORM Moodle'],
    ['scorm12', 'cmi.core.session_time', 'PT1M', 'SCORM Moodle scorm-again'],
    ['scorm12', 'cmi.suspend_data', 'x'.repeat(4_097), 'SCORM Moodle'],
    ['scorm12', 'cmi.suspend_data', 'сабыр', 'SCORM'],
    ['scorm12', 'cmi.core.score.raw', '101', 'SCORM Moodle scorm-again'],
    ['scorm12', 'cmi.core.score.raw', '85.55', ''],
    ['scorm12', 'cmi.objectives.0.id', 'құзырет', 'SCORM Moodle scorm-again'],
    ['scorm12', 'cmi.objectives.0.id', 'a b', 'SCORM Moodle'],
    ['scorm12', 'cmi.interactions.0.result', 'incorrect', 'SCORM Moodle'],
    ['scorm12', 'cmi.interactions.0.description', 'x', 'SCORM Moodle scorm-again'],
    ['scorm12', 'cmi.core.student_name', 'x', 'SCORM Moodle scorm-again'],
    ['scorm2004', 'cmi.progress_measure', '.5', 'Moodle scorm-again'],
    ['scorm2004', 'cmi.score.raw', '123456', 'Moodle'],
    ['scorm2004', 'cmi.session_time', 'PT1.5M', 'SCORM Moodle'],
    ['scorm2004', 'cmi.session_time', 'PT1H2M3.45S', ''],
    ['scorm2004', 'cmi.interactions.0.timestamp', '2026-01-01T10:00:05Z', 'SCORM Moodle scorm-again'],
    ['scorm2004', 'cmi.interactions.0.timestamp', '2026-01-01T10:00:05.123Z', 'SCORM Moodle'],
    ['scorm2004', 'cmi.interactions.0.timestamp', '2026-01-01T10:00:05.12Z', ''],
    ['scorm2004', 'cmi.objectives.0.id', 'a b', 'SCORM Moodle'],
    ['scorm2004', 'cmi.objectives.0.id', 'құзырет', ''],
    ['scorm2004', 'cmi.interactions.0.result', 'wrong', 'SCORM Moodle scorm-again'],
    ['scorm2004', 'adl.nav.request', '_none_', 'Moodle scorm-again'],
  ])('%s %s = %s: %s', (runtime, element, value, refusing) => {
    const [refusal] = refusalsOf(run(session(runtime, [[element, value]])), runtime);
    expect((refusal?.by ?? []).map((set) => ruleSetNames[set]).join(' ')).toBe(refusing);
  });

  test('a mistake in every interaction is one mistake', () => {
    const values = Array.from({ length: 40 }, (_, index) => [`cmi.interactions.${index}.result`, 'right'] as const);
    expect(refusalsOf(run(session('scorm12', values)), 'scorm12')).toHaveLength(1);
    expect(ruleSets).toHaveLength(3);
  });
});
