import { describe, expect, test } from 'vitest';
import { decision, openRecord, snapshot } from '../fixtures/open-record.ts';
import { scorm12Model } from '../../scripts/lms/page/stubs/scorm12-model.ts';
import { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';

/** An LMS whose API is there long before it can answer: Initialize fails so many times. */
class NotYet extends StrictLms {
  failures = 3;

  protected override api(): Record<string, (...values: string[]) => unknown> {
    const api = super.api();
    const open = api['LMSInitialize']!;
    return { ...api, LMSInitialize: (...values) => ((this.failures -= 1) >= 0 ? 'false' : open(...values)), LMSGetLastError: () => (this.phase === 'open' ? api['LMSGetLastError']!() : '101') };
  }
}

describe('an LMS that opens no session at first', () => {
  test('is tried again; the learner goes on, is told, and loses nothing', () => {
    const lms = new NotYet(scorm12Model());
    const { record, clock, opened, statuses } = openRecord(lms);
    expect(opened).toEqual({ state: undefined, mode: 'normal', language: undefined });
    expect(record.saveStatus).toBe('not-saved');
    record.report(decision());
    record.save(snapshot({ state: 's1.meanwhile', score: 40 }));
    clock.advance(60_000);
    expect(record.saveStatus).toBe('saved');
    expect(statuses.filter((status) => status === 'not-saved')).toHaveLength(1);
    expect(lms.record).toMatchObject({ status: 'incomplete', score: '40', interactions: ['reception.l1'] });
    expect(lms.record.state).toContain('s1.meanwhile');
  });

  test('may be asked again before the course begins', () => {
    const lms = new NotYet(scorm12Model());
    lms.failures = 1;
    lms.stored.set('cmi.suspend_data', 's1.before');
    const { record } = openRecord(lms);
    expect(record.open().state).toBe('s1.before');
    expect(record.saveStatus).toBe('saving');
  });

  test('and holds answers from before: they are not written over, and the learner is asked to open the course again', () => {
    const lms = new NotYet(scorm12Model());
    lms.stored.set('cmi.suspend_data', 's1.before').set('cmi.core.lesson_status', 'incomplete');
    const { record, clock } = openRecord(lms);
    record.save(snapshot({ state: 's1.afresh' }));
    clock.advance(60_000);
    expect(record.saveStatus).toBe('reopen');
    record.save(snapshot({ state: 's1.more' }));
    clock.advance(60_000);
    record.close('unload');
    expect(lms.record.state).toBe('s1.before');
    expect(lms.calls.filter((call) => call.startsWith('SetValue'))).toEqual([]);
    expect(openRecord(lms).opened.state).toBe('s1.before');
  });

  test('is no longer tried once the learner has left', () => {
    const lms = new NotYet(scorm12Model());
    const { record, clock } = openRecord(lms);
    const before = lms.failures;
    record.close('unload');
    clock.advance(600_000);
    expect(lms.failures).toBe(before);
  });
});
