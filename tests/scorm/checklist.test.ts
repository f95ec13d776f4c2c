/**
 * What a SCORM package must do at run time to work in any LMS, line by line. The numbers are those of the project's
 * checklist: 35 to 56 the session, 57 to 87 the values. The last test sees to it that none is missing.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { encodeState } from '../../src/engine/encode-state.ts';
import { emptyLearnerState } from '../../src/engine/learner-place.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { createLearnerRecord } from '../../src/scorm/create-learner-record.ts';
import { decimal } from '../../src/scorm/decimal.ts';
import { time12, timeinterval2004, timespan12, timestamp2004 } from '../../src/scorm/durations.ts';
import { encodeInteraction12 } from '../../src/scorm/encode-interaction-12.ts';
import { encodeInteraction2004 } from '../../src/scorm/encode-interaction-2004.ts';
import { findApi } from '../../src/scorm/find-api.ts';
import type { ObjectiveRecord } from '../../src/scorm/learner-record.ts';
import { readSuspendData } from '../../src/scorm/record-memo.ts';
import { FakeClock } from '../fixtures/fake-clock.ts';
import { decision, openRecord, snapshot, strict12, strict2004, type Opened } from '../fixtures/open-record.ts';
import { Amnesia } from '../../scripts/lms/page/stubs/amnesia.ts';
import { CommitRefusedInUnload } from '../../scripts/lms/page/stubs/commit-refused-in-unload.ts';
import { alienWindow, fakeWindow } from '../../scripts/lms/page/stubs/fake-window.ts';
import { LookOnly } from '../../scripts/lms/page/stubs/look-only.ts';
import { NoCount } from '../../scripts/lms/page/stubs/no-count.ts';
import { scorm12Model } from '../../scripts/lms/page/stubs/scorm12-model.ts';
import { scorm2004Model } from '../../scripts/lms/page/stubs/scorm2004-model.ts';
import { SilentThenBack } from '../../scripts/lms/page/stubs/silent-then-back.ts';
import { SlowCommit } from '../../scripts/lms/page/stubs/slow-commit.ts';
import { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';

const covered = new Set<number>();

/** A line of the checklist. */
function line(number: number, must: string, check: () => void): void {
  covered.add(number);
  test(`${number}. must ${must}`, check);
}

/** The same line, tried in both versions. */
function lineInBoth(number: number, must: string, check: (create: () => StrictLms) => void): void {
  line(number, must, () => [strict12, strict2004].forEach(check));
}

const passed = snapshot({ completion: 'completed', success: 'passed', score: 85, progress: 1 });
const empathy: ObjectiveRecord = { id: 'active-empathy', score: 80, success: 'passed', description: 'Эмпатия' };
const clarity: ObjectiveRecord = { id: 'clarity', score: undefined, success: 'unknown', description: 'Ясность' };

function elements(opened: Opened): readonly string[] {
  return opened.lms.calls.flatMap((call) => (call.startsWith('SetValue ') ? [call.slice(9, call.indexOf('='))] : []));
}

function values(opened: Opened, element: RegExp): readonly string[] {
  return opened.lms.calls.flatMap((call) => {
    const [, name = '', value = ''] = /^SetValue ([^=]+)=(.*)$/s.exec(call) ?? [];
    return element.test(name) ? [value] : [];
  });
}

describe('the session', () => {
  line(35, 'find the API by parents, then opener, in bounds, whatever throws', () => {
    const api = { LMSInitialize: () => 'true' };
    expect(findApi(fakeWindow({ parent: { API: api } }), 'scorm12')).toBe(api);
    expect(findApi(fakeWindow({ parent: alienWindow(undefined), opener: { API: api } }), 'scorm12')).toBe(api);
  });

  line(36, 'still work with no API', () => {
    const record = createLearnerRecord(profiles.scorm12, fakeWindow({}), new FakeClock());
    expect(record.open().mode).toBe('normal');
    record.save(passed);
    record.close('finish');
    expect(record.saveStatus).toBe('not-recorded');
  });

  lineInBoth(37, 'pass "" to Initialize, Commit and Terminate', (create) => {
    const { lms, record, clock } = openRecord(create());
    clock.advance(10_000);
    record.close('suspend');
    expect(lms.calls).toEqual(expect.arrayContaining(['Initialize', 'Commit', 'Terminate']));
    expect(lms.rejected).toEqual([]);
  });

  lineInBoth(38, 'call Initialize once, before anything else', (create) => {
    const { lms } = openRecord(create());
    expect(lms.calls[0]).toBe('Initialize');
    expect(lms.calls.filter((call) => call === 'Initialize')).toHaveLength(1);
  });

  line(39, 'compare words in lower case and take booleans and numbers for what they are', () => {
    const shouting = strict12();
    shouting.stored.set('cmi.core.lesson_status', 'Passed').set('cmi.core.lesson_mode', ' Normal ');
    const it = openRecord(shouting);
    it.record.save(snapshot());
    it.record.close('suspend');
    expect(it.opened.mode).toBe('normal');
    expect(it.sent('cmi.core.lesson_status')).not.toContain('incomplete');
  });

  line(40, 'treat "false" with error 0 as success, and never interrupt the learner', () => {
    class Muttering extends StrictLms {
      protected override api(): Record<string, (...values: string[]) => unknown> {
        const api = super.api();
        return { ...api, LMSCommit: () => 'false', LMSGetLastError: () => 0 };
      }
    }
    const { record, clock, statuses } = openRecord(new Muttering(scorm12Model()));
    record.save(passed);
    clock.advance(10_000);
    expect(statuses).not.toContain('not-saved');
    expect(record.saveStatus).toBe('saved');
  });

  line(41, 'tolerate "" for any value, counts and status too', () => {
    for (const model of [scorm12Model(), scorm2004Model()]) {
      const it = openRecord(new NoCount(model));
      it.record.report(decision());
      it.record.save(snapshot({ objectives: [empathy] }));
      it.record.close('suspend');
      expect(it.lms.rejected).toEqual([]);
      expect(it.lms.calls.join()).not.toContain('NaN');
    }
  });

  line(42, 'not depend on reading back what was written', () => {
    const lms = new Amnesia(scorm12Model());
    const { record, clock } = openRecord(lms);
    record.save(passed);
    clock.advance(10_000);
    record.save(snapshot({ ...passed, location: 'elsewhere' }));
    record.close('suspend');
    expect(lms.record.status).toBe('passed');
  });

  line(43, 'read the mode first and write nothing in review or browse', () => {
    for (const mode of ['review', 'browse'] as const) {
      const it = openRecord(new LookOnly(scorm12Model(), mode));
      it.record.save(passed);
      it.record.report(decision());
      it.clock.advance(60_000);
      it.record.close('finish');
      expect(it.lms.calls[1]).toBe('GetValue cmi.core.lesson_mode');
      expect(elements(it)).toEqual([]);
      expect(it.lms.record.score).toBe('85');
    }
  });

  line(44, 'set the status to incomplete at the first launch', () => {
    for (const [create, element] of [[strict12, 'cmi.core.lesson_status'], [strict2004, 'cmi.completion_status']] as const) {
      const it = openRecord(create());
      it.clock.advance(0);
      expect(it.sent(element)).toEqual(['incomplete']);
      expect(it.commits()).toBe(1);
    }
  });

  lineInBoth(45, 'never lower passed or completed', (create) => {
    const lms = create();
    const first = openRecord(lms);
    first.record.save(passed);
    first.record.save(snapshot({ completion: 'incomplete', success: 'failed', score: 10 }));
    first.record.close('suspend');
    const { status, score } = lms.record;
    const again = openRecord(lms);
    again.record.save(snapshot({ score: 10 }));
    again.record.close('suspend');
    expect([lms.record.status, lms.record.score]).toEqual([status, score]);
    expect(['passed', 'completed']).toContain(status);
    expect(score).toBe('85');
  });

  line(46, 'commit after status, score, decisions and bookmark', () => {
    const it = openRecord(strict12());
    const commitsAfter = (change: () => void): number => {
      it.clock.advance(60_000);
      const before = it.commits();
      change();
      it.clock.advance(500);
      return it.commits() - before;
    };
    expect(commitsAfter(() => it.record.save(snapshot()))).toBe(1);
    expect(commitsAfter(() => it.record.save(snapshot({ location: 'quiz' })))).toBe(1);
    expect(commitsAfter(() => it.record.save(snapshot({ location: 'quiz', score: 40 })))).toBe(1);
    expect(commitsAfter(() => { it.record.report(decision()); it.record.save(snapshot({ location: 'quiz', score: 40, state: 's1.next' })); })).toBe(1);
    expect(commitsAfter(() => it.record.save(passed))).toBe(1);
    expect(commitsAfter(() => it.record.save(passed))).toBe(0);
  });

  line(47, 'throttle other commits', () => {
    const lms = new SlowCommit(scorm12Model());
    const { record, clock } = openRecord(lms);
    for (let click = 0; click < 20; click += 1) {
      record.report(decision({ id: `reception.l${click}` }));
      record.save(snapshot({ state: `s1.${click}` }));
      clock.advance(1_000);
    }
    expect(lms.commits).toBeLessThanOrEqual(6);
    clock.advance(10_000);
    expect(lms.record.state).toContain('s1.19');
  });

  lineInBoth(48, 'Terminate exactly once and be silent afterwards', (create) => {
    const { lms, record, clock } = openRecord(create());
    record.close('suspend');
    record.close('finish');
    record.save(passed);
    record.report(decision());
    record.commit();
    clock.advance(100_000);
    expect(lms.calls.at(-1)).toBe('Terminate');
    expect(lms.calls.filter((call) => call === 'Terminate')).toHaveLength(1);
  });

  line(49, 'save without the event of the page going away: see page-lifecycle.test.ts', () => {
    const it = openRecord(strict12());
    it.record.save(snapshot({ state: 's1.hidden' }));
    it.record.commit();
    expect(it.lms.record.state).toContain('s1.hidden');
  });

  line(50, 'on unload not commit right before Terminate', () => {
    for (const model of [scorm12Model(), scorm2004Model()]) {
      const lms = new CommitRefusedInUnload(model);
      const { record } = openRecord(lms);
      record.save(passed);
      lms.pageGoes();
      record.close('unload');
      expect(lms.calls).not.toContain('Commit');
      expect(lms.rejected).toEqual([]);
      expect(lms.record.score).toBe('85');
    }
  });

  lineInBoth(51, 'commit while the page is alive when the learner leaves by the course’s own way out', (create) => {
    const it = openRecord(create());
    it.record.save(passed);
    it.record.close('suspend');
    expect(it.commits()).toBe(1);
    expect(it.record.saveStatus).toBe('saved');
  });

  lineInBoth(52, 'survive the back-forward cache: a new page is a new session', (create) => {
    const lms = create();
    const first = openRecord(lms);
    first.record.save(snapshot({ state: 's1.here' }));
    first.record.close('unload');
    expect(openRecord(lms).opened.state).toBe('s1.here');
    expect(lms.rejected).toEqual([]);
  });

  line(53, '[2004] ask the LMS to move on only when the learner chose to leave', () => {
    const request = (how: 'suspend' | 'finish' | 'unload'): readonly string[] => {
      const it = openRecord(strict2004());
      it.record.close(how);
      expect(it.lms.calls.at(-1)).toBe('Terminate');
      return it.sent('adl.nav.request');
    };
    expect(request('suspend')).toEqual(['suspendAll']);
    expect(request('finish')).toEqual(['suspendAll']);
    expect(request('unload')).toEqual([]);
    const it = openRecord(strict2004(), { suspends: 'until-done' });
    it.record.save(passed);
    it.record.close('finish');
    expect(it.sent('adl.nav.request')).toEqual(['exitAll']);
  });

  line(54, '[2004] exit by suspend unless the learner has finished and said so', () => {
    const exit = (how: 'suspend' | 'finish' | 'unload', state = snapshot(), suspends: 'always' | 'until-done' = 'always'): string => {
      const it = openRecord(strict2004(), { suspends });
      it.record.save(state);
      it.record.close(how);
      return it.lms.record.exit;
    };
    expect([exit('suspend'), exit('unload'), exit('finish'), exit('suspend', passed), exit('unload', passed)]).toEqual(Array.from({ length: 5 }, () => 'suspend'));
    expect(exit('finish', passed)).toBe('suspend');
    expect([exit('finish', passed, 'until-done'), exit('finish', snapshot(), 'until-done'), exit('suspend', passed, 'until-done')]).toEqual(['normal', 'suspend', 'suspend']);
  });

  line(55, '[1.2] exit by suspend or "" only', () => {
    const exits = (state = snapshot(), how: 'finish' | 'unload' = 'finish'): readonly string[] => {
      const it = openRecord(strict12());
      it.record.save(state);
      it.record.close(how);
      return it.sent('cmi.core.exit');
    };
    expect(exits()).toEqual(['suspend']);
    expect(exits(passed)).toEqual(['']);
    expect(exits(passed, 'unload')).toEqual(['suspend']);
  });

  line(56, 'set the session time, from the beginning, before each commit and the end', () => {
    const it = openRecord(strict12());
    it.clock.advance(61_500);
    it.record.save(passed);
    it.clock.advance(0);
    for (const location of ['a', 'b', 'c']) {
      it.clock.advance(1_200_000);
      it.record.save({ ...passed, location });
    }
    it.record.close('suspend');
    expect(it.sent('cmi.core.session_time').slice(0, 2)).toEqual(['0000:00:00.00', '0000:01:01.50']);
    expect(it.sent('cmi.core.session_time').at(-1)).toBe('0001:01:01.50');
    const lastCommit = it.lms.calls.lastIndexOf('Commit');
    expect(it.lms.calls.slice(0, lastCommit).join()).toContain('0001:01:01.50');
  });
});

describe('the values', () => {
  line(57, '[1.2] write durations as HHHH:MM:SS.SS', () => {
    expect([0, 1_500, 3_723_450, 36_000_000_000_000].map(timespan12)).toEqual(['0000:00:00.00', '0000:00:01.50', '0001:02:03.45', '9999:59:59.99']);
  });

  line(58, '[2004] write durations as PTnHnMn.nnS', () => {
    expect([0, 1_500, 3_723_459, 90_000_000].map(timeinterval2004)).toEqual(['PT0H0M0.00S', 'PT0H0M1.50S', 'PT1H2M3.45S', 'PT25H0M0.00S']);
  });

  line(59, '[2004] write moments with two decimals and Z', () => {
    expect(timestamp2004(new Date(Date.UTC(2026, 10, 5, 4, 3, 2, 19)))).toBe('2026-11-05T04:03:02.01Z');
  });

  line(60, '[1.2] write the time of an interaction as local HH:MM:SS', () => {
    expect(time12(new Date(2026, 0, 5, 4, 3, 2, 999))).toBe('04:03:02');
  });

  line(61, 'write numbers with a leading digit, a point and no exponent', () => {
    expect([0.5, -0.25, 1e-7, 100, 33.333, 20, -0].map((number) => decimal(number))).toEqual(['0.5', '-0.25', '0', '100', '33.33', '20', '0']);
  });

  lineInBoth(62, 'never write "" to a score', (create) => {
    const it = openRecord(create());
    it.record.save(snapshot({ objectives: [empathy, clarity] }));
    it.record.close('suspend');
    expect(values(it, /score/)).not.toContain('');
    expect(values(it, /^cmi(\.core)?\.score/)).toEqual([]);
  });

  line(63, '[1.2] keep the score within 0 and 100, with two decimals at most', () => {
    const score = (value: number): readonly string[] => {
      const it = openRecord(strict12());
      it.record.save(snapshot({ score: value }));
      it.record.close('suspend');
      expect(it.lms.rejected).toEqual([]);
      return it.sent('cmi.core.score.raw');
    };
    expect([score(66.666), score(104), score(-3)]).toEqual([['66.67'], ['100'], ['0']]);
  });

  line(64, '[2004] send scaled, raw, min and max together', () => {
    const it = openRecord(strict2004());
    it.record.save(passed);
    it.record.close('suspend');
    expect(elements(it).filter((element) => element.startsWith('cmi.score'))).toEqual(['cmi.score.min', 'cmi.score.max', 'cmi.score.raw', 'cmi.score.scaled']);
    expect(it.sent('cmi.score.scaled')).toEqual(['0.85']);
  });

  lineInBoth(65, 'send everything in one order, the score first and the status last', (create) => {
    const it = openRecord(create());
    it.record.report(decision());
    it.record.save(snapshot({ ...passed, objectives: [empathy] }));
    it.clock.advance(0);
    const order = elements(it).map((element) => element.replace(/^cmi\.(core\.)?/, '').replace(/^(score|objectives|interactions)\..*/, '$1'));
    const places = [...new Set(order)];
    const expected = ['score', 'objectives', 'interactions', 'progress_measure', 'lesson_location', 'location', 'suspend_data', 'session_time', 'exit', 'lesson_status', 'success_status', 'completion_status'];
    expect(places).toEqual(expected.filter((element) => places.includes(element)));
    expect(it.lms.calls.at(-1)).toBe('Commit');
  });

  line(66, '[2004] set completion and success both, success unknown while nothing is scored', () => {
    const it = openRecord(strict2004());
    it.record.save(snapshot({ completion: 'completed' }));
    it.record.close('suspend');
    expect([it.lms.record.status, it.lms.record.success]).toEqual(['completed', 'unknown']);
  });

  line(67, '[1.2] say in one word what is complete, passed or failed', () => {
    const word = (extras: Parameters<typeof snapshot>[0]): string => {
      const it = openRecord(strict12());
      it.record.save(snapshot(extras));
      it.record.close('suspend');
      return it.lms.record.status;
    };
    expect(word({ completion: 'completed', success: 'passed' })).toBe('passed');
    expect(word({ completion: 'completed' })).toBe('completed');
    expect(word({ completion: 'completed', success: 'failed' })).toBe('failed');
    expect(word({ completion: 'completed', success: 'failed', retriable: true })).toBe('incomplete');
    expect(word({ success: 'passed' })).toBe('incomplete');
    expect(word({})).toBe('incomplete');
  });

  line(68, '[1.2] keep suspend_data within 4,096 ASCII characters', () => {
    const it = openRecord(strict12());
    it.record.save(snapshot({ state: `s1.${'x'.repeat(9_000)}` }));
    it.record.close('suspend');
    expect(it.lms.rejected).toEqual([]);
    expect(it.lms.record.state).toHaveLength(4_096);
    expect(it.lms.record.state).toMatch(/^[\x20-\x7e]*$/);
  });

  line(69, '[2004] keep suspend_data within 64,000, in the 2nd edition within 4,000', () => {
    for (const [profile, limit] of [['scorm2004-4th', 64_000], ['scorm2004-2nd', 4_000]] as const) {
      const it = openRecord(new StrictLms(scorm2004Model(limit)), { profile });
      it.record.save(snapshot({ state: `s1.${'x'.repeat(90_000)}` }));
      it.record.close('suspend');
      expect(it.lms.rejected).toEqual([]);
      expect(it.lms.record.state).toHaveLength(limit);
    }
  });

  lineInBoth(70, 'begin suspend_data with a version and a check value; see state-codec.test.ts for what is not valid', (create) => {
    const it = openRecord(create());
    it.record.save(snapshot({ state: encodeState(emptyLearnerState()) }));
    it.record.close('suspend');
    expect(it.lms.record.state).toMatch(/^r1iu0\.1\.0\.0~[0-9a-z]{2}s1\.[0-9a-z]{7}~/);
  });

  line(71, 'keep the bookmark within 255 or 1,000 characters', () => {
    for (const [create, limit] of [[strict12, 255], [strict2004, 1_000]] as const) {
      const it = openRecord(create());
      it.record.save(snapshot({ location: 'u'.repeat(2_000) }));
      it.record.close('suspend');
      expect(it.lms.rejected).toEqual([]);
      expect(it.lms.record.location).toHaveLength(limit);
    }
  });

  lineInBoth(72, 'use ids of plain letters and digits, and each objective once', (create) => {
    const it = openRecord(create());
    it.record.report(decision({ id: 'қабылдау l1' }));
    it.record.save(snapshot({ objectives: [empathy, clarity] }));
    it.record.save(snapshot({ objectives: [{ ...empathy, score: 90 }, clarity] }));
    it.record.close('suspend');
    for (const id of values(it, /\.id$/)) expect(id).toMatch(/^[A-Za-z0-9_.-]+$/);
    expect(values(it, /^cmi\.objectives\.\d+\.id$/)).toEqual(['comp_active_empathy', 'comp_clarity']);
  });

  lineInBoth(73, 'number entries without gaps, after those that are there, and find objectives by id', (create) => {
    const lms = create();
    lms.stored.set('cmi.objectives.0.id', 'comp_clarity').set('cmi.objectives.1.id', 'PRIMARYOBJ').set('cmi.interactions.0.id', 'earlier');
    const it = openRecord(lms);
    it.record.report(decision());
    it.record.save(snapshot({ objectives: [empathy, { ...clarity, score: 60 }] }));
    it.record.close('suspend');
    expect(lms.rejected).toEqual([]);
    expect(lms.stored.get('cmi.objectives.2.id')).toBe('comp_active_empathy');
    expect(lms.stored.get('cmi.objectives.0.score.raw')).toBe('60');
    expect(lms.record.interactions).toEqual(['earlier', 'reception.l1']);
  });

  line(74, '[2004] use short ids of letters, digits and _ in responses', () => {
    const sent = encodeInteraction2004(0, 'id', decision({ response: { kind: 'ids', ids: ['tim-martin', 'қала'] } }));
    expect(sent.find(([element]) => element.endsWith('learner_response'))?.[1]).toBe('tim_martin[,]____');
  });

  line(75, '[1.2] write options as single characters, 36 at most', () => {
    const offered = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const response = (id: string): string | undefined =>
      encodeInteraction12(0, 'id', decision({ offered, response: { kind: 'ids', ids: [id] } })).find(([element]) => element.endsWith('student_response'))?.[1];
    expect([response('c0'), response('c26'), response('c35'), response('c36')]).toEqual(['a', '0', '9', undefined]);
  });

  line(76, 'set the id of an interaction, then its type, then the rest', () => {
    for (const encode of [encodeInteraction12, encodeInteraction2004]) {
      expect(encode(3, 'id', decision()).slice(0, 2).map(([element]) => element)).toEqual(['cmi.interactions.3.id', 'cmi.interactions.3.type']);
    }
  });

  line(77, 'separate with [,] and [.] in 2004, with comma and point in 1.2', () => {
    const pairs = decision({ type: 'matching', offered: ['a1', 'a2', 'b1', 'b2'], response: { kind: 'pairs', pairs: [['a1', 'b2'], ['a2', 'b1']] } });
    expect(encodeInteraction12(0, 'id', pairs)).toContainEqual(['cmi.interactions.0.student_response', 'a.d,b.c']);
    expect(encodeInteraction2004(0, 'id', pairs)).toContainEqual(['cmi.interactions.0.learner_response', 'a1[.]b2[,]a2[.]b1']);
  });

  line(78, '[2004] write a right number as min[:]max', () => {
    const number = decision({ type: 'numeric', response: { kind: 'number', value: 3 }, correct: { kind: 'number', value: 3.14 } });
    expect(encodeInteraction2004(0, 'id', number)).toContainEqual(['cmi.interactions.0.correct_responses.0.pattern', '3.14[:]3.14']);
  });

  line(79, 'call a wrong answer incorrect in 2004 and wrong in 1.2', () => {
    expect(encodeInteraction2004(0, 'id', decision())).toContainEqual(['cmi.interactions.0.result', 'incorrect']);
    expect(encodeInteraction12(0, 'id', decision())).toContainEqual(['cmi.interactions.0.result', 'wrong']);
  });

  line(80, '[2004] keep descriptions on one line, within 250 characters, not beginning with {', () => {
    const it = openRecord(strict2004());
    it.record.report(decision({ description: `{lang=xx}\n${'ә'.repeat(400)}` }));
    it.record.save(snapshot({ objectives: [{ ...empathy, description: '{\nЭмпатия' }] }));
    it.record.close('suspend');
    expect(it.lms.rejected).toEqual([]);
    for (const description of values(it, /description$/)) expect(description).toMatch(/^[^{\n][^\n]{0,249}$/);
  });

  line(81, 'leave out empty responses, and in 1.2 what only 2004 has', () => {
    expect(encodeInteraction2004(0, 'id', decision({ response: { kind: 'ids', ids: [] } })).map(([element]) => element).join()).not.toContain('learner_response');
    const it = openRecord(strict12());
    it.record.report(decision());
    it.record.save(snapshot({ objectives: [empathy] }));
    it.record.close('suspend');
    expect(elements(it).join()).not.toMatch(/description|progress_measure|timestamp|scaled/);
  });

  line(82, 'go on silently where the LMS has no objectives of interactions or no language', () => {
    class Poor extends StrictLms {
      protected override check(element: string, value: string): number {
        return /interactions\.\d+\.objectives|objectives\.\d+\.id$/.test(element) ? this.model.errors.argument : super.check(element, value);
      }
    }
    const it = openRecord(new Poor(scorm12Model()));
    for (const id of ['reception.l1', 'reception.l2']) it.record.report(decision({ id }));
    it.record.save(snapshot({ ...passed, objectives: [empathy] }));
    it.record.close('suspend');
    expect(it.record.saveStatus).toBe('saved');
    expect(it.lms.rejected.map(({ element }) => element)).toEqual(['cmi.objectives.0.id', 'cmi.interactions.0.objectives.0.id']);
    expect(it.lms.record).toMatchObject({ status: 'passed', interactions: ['reception.l1', 'reception.l2'] });
  });

  line(83, '[2004] never write a language; the one the LMS has is read', () => {
    const it = openRecord(strict2004());
    it.record.save(passed);
    it.record.close('suspend');
    expect(it.opened.language).toBe('ru');
    expect(elements(it).join()).not.toContain('language');
  });

  lineInBoth(84, 'stop at 250 interactions and 100 objectives', (create) => {
    const it = openRecord(create());
    for (let number = 0; number < 300; number += 1) it.record.report(decision({ id: `reception.l${number}` }));
    it.record.save(snapshot({ objectives: Array.from({ length: 120 }, (_, number) => ({ ...empathy, id: `c${number}` })) }));
    it.record.close('suspend');
    expect(it.lms.record.interactions).toHaveLength(250);
    expect(values(it, /^cmi\.objectives\.\d+\.id$/)).toHaveLength(100);
    expect(it.lms.rejected).toEqual([]);
  });

  lineInBoth(85, 'write every interaction with a result and an id of its own', (create) => {
    const it = openRecord(create());
    for (let time = 0; time < 3; time += 1) it.record.report(decision());
    it.record.save(snapshot());
    it.record.close('suspend');
    expect(it.lms.record.interactions).toEqual(['reception.l1', 'reception.l1.2', 'reception.l1.3']);
    expect(values(it, /\.result$/)).toHaveLength(3);
  });

  lineInBoth(86, 'write a second attempt as a new entry', (create) => {
    const lms = create();
    for (const attempt of [1, 2]) {
      const { record } = openRecord(lms);
      record.report(decision({ id: attempt === 1 ? 'quiz.q1' : 'quiz.q1.a2' }));
      record.save(snapshot({ state: `s1.${attempt}` }));
      record.close('suspend');
    }
    expect(lms.record.interactions).toEqual(['quiz.q1', 'quiz.q1.a2']);
  });

  lineInBoth(87, 'keep the essentials in suspend_data as well', (create) => {
    const it = openRecord(create());
    it.record.report(decision());
    it.record.save({ ...passed, state: 's1.answers' });
    it.record.close('suspend');
    expect(readSuspendData(it.lms.record.state)).toEqual({ memo: { status: { completion: 'completed', success: 'passed' }, interactions: 1, revision: 1, commits: 0, score: 85 }, state: 's1.answers' });
  });
});

test('a network that goes away and comes back is told while it is away, and nothing is lost', () => {
  const lms = new SilentThenBack(scorm12Model());
  const { record, clock, statuses } = openRecord(lms);
  record.save(passed);
  clock.advance(100);
  expect(record.saveStatus).toBe('not-saved');
  expect(lms.record.status).toBe('');
  clock.advance(60_000);
  expect(record.saveStatus).toBe('saved');
  expect(lms.record).toMatchObject({ status: 'passed', score: '85' });
  expect(statuses).toEqual(['not-saved', 'saved']);
});

afterAll(() => {
  const missing = Array.from({ length: 87 - 35 + 1 }, (_, index) => index + 35).filter((number) => !covered.has(number));
  expect(missing).toEqual([]);
});
