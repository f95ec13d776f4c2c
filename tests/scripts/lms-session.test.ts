import { describe, expect, it } from 'vitest';
import { emptyRecord, type LmsRecord, type PackageSummary } from '../../scripts/lms/lms-record.ts';
import { secondsOf, timeOf } from '../../scripts/lms/page/session-time.ts';
import { Session } from '../../scripts/lms/page/session.ts';
import { strictError } from '../../scripts/lms/page/strict-rules.ts';

const scorm12: PackageSummary = { fileName: 'a.zip', title: 'A', runtime: 'scorm12', standard: 'SCORM 1.2', size: 1, launch: 'index.html', objectives: [] };
const scorm2004: PackageSummary = { ...scorm12, runtime: 'scorm2004', standard: 'SCORM 2004 3rd Edition', objectives: ['PRIMARYOBJ', 'comp_empathy'] };

function open(summary: PackageSummary, before: LmsRecord = emptyRecord): { session: Session; call: (name: string, ...args: string[]) => string } {
  const session = new Session(summary, before, { mode: 'normal', language: '' }, () => {});
  return { session, call: (name, ...args) => session.api()[name]!(...args) };
}

describe('the small LMS with SCORM 1.2', () => {
  it('keeps what was committed and gives it back to the next session', () => {
    const first = open(scorm12);
    expect(first.call('LMSInitialize', '')).toBe('true');
    expect(first.call('LMSGetValue', 'cmi.core.entry')).toBe('ab-initio');
    first.call('LMSSetValue', 'cmi.suspend_data', 'state');
    first.call('LMSSetValue', 'cmi.core.exit', 'suspend');
    first.call('LMSSetValue', 'cmi.core.session_time', '0000:01:30.00');
    expect(first.call('LMSFinish', '')).toBe('true');

    const second = open(scorm12, first.session.record);
    second.call('LMSInitialize', '');
    expect(second.call('LMSGetValue', 'cmi.core.entry')).toBe('resume');
    expect(second.call('LMSGetValue', 'cmi.suspend_data')).toBe('state');
    expect(second.session.record).toMatchObject({ sessions: 2, totalSeconds: 90 });
  });

  it('forgets what was not committed when the session is killed', () => {
    const { session, call } = open(scorm12);
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.suspend_data', 'one');
    call('LMSCommit', '');
    call('LMSSetValue', 'cmi.suspend_data', 'two');
    session.kill();
    expect(call('LMSFinish', '')).toBe('false');
    expect(session.record.data).toEqual({ 'cmi.suspend_data': 'one' });
  });

  it('refuses what strict systems refuse, and says so in the log', () => {
    const { session, call } = open(scorm12);
    call('LMSInitialize', '');
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x'.repeat(4097))).toBe('false');
    expect(call('LMSGetLastError')).toBe('405');
    expect(session.record.log.at(-1)).toMatchObject({ call: 'SetValue', error: '405' });
    expect(session.live).toEqual({});
  });
});

describe('the small LMS with SCORM 2004', () => {
  it('has the objectives of the manifest from the beginning', () => {
    const { call } = open(scorm2004);
    call('Initialize', '');
    expect(call('GetValue', 'cmi.objectives._count')).toBe('2');
    expect(call('GetValue', 'cmi.objectives.1.id')).toBe('comp_empathy');
  });

  it.each([['suspend', 'resume', 'state'], ['normal', 'ab-initio', '']])('after exit %s opens with entry %s, as Moodle does', (exit, entry, state) => {
    const first = open(scorm2004);
    first.call('Initialize', '');
    first.call('SetValue', 'cmi.suspend_data', 'state');
    first.call('SetValue', 'cmi.exit', exit);
    first.call('Terminate', '');
    const second = open(scorm2004, first.session.record);
    second.call('Initialize', '');
    expect(second.call('GetValue', 'cmi.entry')).toBe(entry);
    expect(second.call('GetValue', 'cmi.suspend_data')).toBe(state);
  });
});

describe('strict rules', () => {
  it.each([
    ['scorm12', 'cmi.core.exit', 'normal'],
    ['scorm12', 'cmi.core.lesson_status', 'not attempted'],
    ['scorm12', 'cmi.core.score.raw', '100.5'],
    ['scorm12', 'cmi.core.session_time', '0:01:30'],
    ['scorm12', 'cmi.interactions.0.result', 'incorrect'],
    ['scorm12', 'cmi.objectives.0.id', 'a b'],
    ['scorm12', 'cmi.interactions.0.description', 'words'],
    ['scorm2004', 'cmi.interactions.0.description', 'a\nb'],
    ['scorm2004', 'cmi.interactions.0.timestamp', '2026-01-01T10:00:00Z'],
    ['scorm2004', 'cmi.progress_measure', '.5'],
    ['scorm2004', 'cmi.session_time', 'PT1.5M'],
    ['scorm2004', 'cmi.interactions.0.learner_response', ''],
  ] as const)('%s: %s cannot be "%s"', (runtime, element, value) => {
    expect(strictError(runtime, element, value)).not.toBe('0');
  });

  it.each([
    ['scorm12', 'cmi.core.score.raw', '85.5'],
    ['scorm12', 'cmi.core.session_time', '0000:01:30.25'],
    ['scorm12', 'cmi.interactions.0.student_response', 'a,c'],
    ['scorm2004', 'cmi.session_time', 'PT1H2M3.45S'],
    ['scorm2004', 'cmi.score.scaled', '-0.5'],
    ['scorm2004', 'cmi.interactions.0.description', 'Что вы ответите? «Слышу».'],
  ] as const)('%s: %s can be "%s"', (runtime, element, value) => {
    expect(strictError(runtime, element, value)).toBe('0');
  });
});

it('times are added up across versions', () => {
  expect(secondsOf('0001:02:03.50')).toBe(3723.5);
  expect(secondsOf('PT1H2M3.5S')).toBe(3723.5);
  expect(secondsOf('P1DT1S')).toBe(86_401);
  expect(timeOf('scorm12', 3723.5)).toBe('0001:02:03.50');
  expect(timeOf('scorm2004', 3723.5)).toBe('PT1H2M3.50S');
});
