import { describe, expect, test } from 'vitest';
import { createLearnerRecord } from '../../src/scorm/create-learner-record.ts';
import { tabCopy } from '../../src/scorm/tab-copy.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { FakeClock } from '../fixtures/fake-clock.ts';
import { time12 } from '../../src/scorm/durations.ts';
import { decision, openRecord, snapshot, strict12 } from '../fixtures/open-record.ts';
import { FakeStorage, fakeWindow } from '../../scripts/lms/page/stubs/fake-window.ts';
import { Liar } from '../../scripts/lms/page/stubs/liar.ts';
import { scorm12Model } from '../../scripts/lms/page/stubs/scorm12-model.ts';
import { SilentThenBack } from '../../scripts/lms/page/stubs/silent-then-back.ts';

const course = { id: 'first-conversation', version: '1.2.0' };

describe('the copy in the tab', () => {
  test('is offered when the page was killed before the LMS stored anything', () => {
    const tab = new FakeStorage();
    const lms = new Liar(scorm12Model());
    const { record, clock } = openRecord(lms, { tab, course });
    record.save(snapshot({ state: 's1.half-way' }));
    clock.advance(10_000);
    expect(openRecord(lms, { tab, course }).opened.state).toBe('s1.half-way');
  });

  test('is offered when it is ahead of the LMS, and not when the LMS is ahead of it', () => {
    const tab = new FakeStorage();
    const lms = strict12();
    const { record, clock } = openRecord(lms, { tab, course });
    record.save(snapshot({ state: 's1.one' }));
    clock.advance(10_000);
    record.save(snapshot({ state: 's1.two' }));
    clock.forget();
    const again = openRecord(lms, { tab, course });
    expect(again.opened.state).toBe('s1.two');
    const elsewhere = openRecord(lms, { tab: new FakeStorage(), course });
    for (const state of ['s1.three', 's1.four']) elsewhere.record.save(snapshot({ state }));
    elsewhere.record.close('suspend');
    expect(openRecord(lms, { tab, course }).opened.state).toBe('s1.four');
  });

  test('mends a state the LMS cut off', () => {
    const tab = new FakeStorage();
    const lms = strict12();
    const { record } = openRecord(lms, { tab, course });
    record.save(snapshot({ state: 's1.whole' }));
    record.close('suspend');
    lms.stored.set('cmi.suspend_data', lms.record.state.slice(0, -3));
    expect(openRecord(lms, { tab, course }).opened.state).toBe('s1.whole');
  });

  test('carries on the status that was reached', () => {
    const tab = new FakeStorage();
    const lms = new SilentThenBack(scorm12Model());
    const { record, clock } = openRecord(lms, { tab, course });
    record.save(snapshot({ completion: 'completed', success: 'passed', score: 90 }));
    clock.advance(1_000);
    clock.forget();
    const again = openRecord(lms, { tab, course });
    again.record.save(snapshot());
    again.record.close('suspend');
    expect(lms.record.status).toBe('passed');
  });

  test('brings decisions to the LMS that the page could not send any more', () => {
    const tab = new FakeStorage();
    const lms = strict12();
    const { record, clock } = openRecord(lms, { tab, course });
    record.save(snapshot({ state: 's1.one' }));
    clock.advance(10_000);
    record.report(decision());
    record.save(snapshot({ state: 's1.two' }));
    clock.forget();
    const again = openRecord(lms, { tab, course });
    again.clock.advance(60_000);
    expect(lms.record.interactions).toEqual(['reception.l1']);
    expect(lms.stored.get('cmi.interactions.0.time')).toBe(time12(decision().at));
    expect(lms.record.state).toContain('s1.two');
    openRecord(lms, { tab, course }).record.close('suspend');
    expect(lms.record.interactions).toEqual(['reception.l1']);
  });

  test('that somebody has changed does no harm', () => {
    const tab = new FakeStorage();
    tab.setItem('sukhbat:first-conversation@1.2.0', '---s1.odd\n[{"id":7');
    expect(openRecord(strict12(), { tab, course }).opened.state).toBe('s1.odd');
  });

  test('leaves a new attempt alone: the course was finished and stored, and the LMS begins afresh', () => {
    const tab = new FakeStorage();
    const lms = strict12();
    const { record, clock } = openRecord(lms, { tab, course });
    record.save(snapshot({ completion: 'completed', success: 'passed', score: 90, state: 's1.finished' }));
    clock.advance(1_000);
    record.close('unload');
    lms.stored.clear();
    const again = openRecord(lms, { tab, course });
    expect(again.opened.state).toBeUndefined();
    again.record.save(snapshot({ state: 's1.afresh' }));
    again.record.close('suspend');
    expect(lms.record.status).toBe('incomplete');
    expect(openRecord(lms, { tab, course }).opened.state).toBe('s1.afresh');
  });

  test('is not offered where the same package stands in another place of the LMS', () => {
    const tab = new FakeStorage();
    const here = { ...course, place: '/pluginfile.php/11/index.html' };
    openRecord(strict12(), { tab, course: here }).record.save(snapshot({ state: 's1.here' }));
    expect(openRecord(strict12(), { tab, course: { ...course, place: '/pluginfile.php/12/index.html' } }).opened.state).toBeUndefined();
    expect(openRecord(strict12(), { tab, course: here }).opened.state).toBe('s1.here');
  });

  test('is not offered to another learner, another course or another version', () => {
    const tab = new FakeStorage();
    const lms = new Liar(scorm12Model());
    openRecord(lms, { tab, course }).record.save(snapshot({ state: 's1.mine' }));
    const model = scorm12Model();
    const other = new Liar({ ...model, initially: { ...model.initially, 'cmi.core.student_id': 'someone-else' } });
    expect(openRecord(other, { tab, course }).opened.state).toBeUndefined();
    expect(openRecord(lms, { tab, course: { ...course, id: 'another' } }).opened.state).toBeUndefined();
    expect(openRecord(lms, { tab, course: { ...course, version: '2' } }).opened.state).toBeUndefined();
    expect(openRecord(lms, { tab, course }).opened.state).toBe('s1.mine');
  });

  test('holds nothing about the learner but two characters of a check value', () => {
    const tab = new FakeStorage();
    openRecord(strict12(), { tab, course }).record.save(snapshot({ state: 's1.mine' }));
    expect(tab.length).toBe(1);
    expect(tab.key(0)).toBe('sukhbat:first-conversation@1.2.0');
    expect(tab.getItem(tab.key(0)!)).toMatch(/^[0-9a-z]{2}-r1iu0\.1\.0\.0~[0-9a-z]{2}s1\.mine$/);
  });

  test('does without, where the browser keeps nothing for embedded pages', () => {
    const window = Object.defineProperty({}, 'sessionStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }) as Window;
    const copy = tabCopy(window, course);
    copy.write({ text: 'text', stored: false, unsent: [] });
    expect(copy.read()).toEqual({ text: '', stored: false, unsent: [] });
  });

  test('does without, where the tab is full', () => {
    const full = Object.assign(new FakeStorage(), { setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } });
    expect(() => tabCopy({ sessionStorage: full }, course).write({ text: 'text', stored: false, unsent: [] })).not.toThrow();
  });
});

describe('without an LMS', () => {
  test('the course says that nothing is recorded, and a reload keeps the place', () => {
    const window = fakeWindow({ tab: new FakeStorage() });
    const record = createLearnerRecord(profiles.scorm12, window, new FakeClock(), course);
    expect(record.open()).toEqual({ state: undefined, mode: 'normal', language: undefined });
    expect(record.saveStatus).toBe('not-recorded');
    record.save(snapshot({ state: 's1.here' }));
    record.close('suspend');
    expect(createLearnerRecord(profiles.scorm12, window, new FakeClock(), course).open().state).toBe('s1.here');
  });

  test('and without a course key nothing is kept at all', () => {
    const window = fakeWindow({ tab: new FakeStorage() });
    const record = createLearnerRecord(profiles.scorm12, window, new FakeClock());
    record.open();
    record.save(snapshot());
    expect(window.sessionStorage.length).toBe(0);
  });
});
