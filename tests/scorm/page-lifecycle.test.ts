import { describe, expect, test } from 'vitest';
import type { LearnerRecord, SaveStatus } from '../../src/scorm/learner-record.ts';
import { watchPageLifecycle } from '../../src/scorm/page-lifecycle.ts';

/** A page whose events a test sends, and a record that notes what it is told. */
function page(knowsPagehide = true): { readonly told: string[]; send(type: string, extras?: object): void; hide(): void; pass(milliseconds: number): void; stop(): void; readonly reloads: number[]; turnTo(status: SaveStatus): void; show(): void } {
  const told: string[] = [];
  const reloads: number[] = [];
  let now = 0;
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const window = Object.assign(new EventTarget(), { document, location: { reload: () => void reloads.push(now) } }, knowsPagehide ? { onpagehide: null } : {});
  let saveStatus: SaveStatus = 'saved';
  const record = { get saveStatus() { return saveStatus; }, close: (how: string) => void told.push(how), commit: () => void told.push('commit') } as Partial<LearnerRecord> as LearnerRecord;
  const stop = watchPageLifecycle(record, window, () => now);
  return {
    told, reloads, stop,
    turnTo: (status) => { saveStatus = status; },
    show: () => {
      document.visibilityState = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    send: (type, extras = {}) => void window.dispatchEvent(Object.assign(new Event(type), extras)),
    hide: () => {
      document.visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

describe('a page that goes away', () => {
  test('ends the session at pagehide', () => {
    const it = page();
    it.send('pagehide');
    expect(it.told).toEqual(['unload']);
  });

  test('ends it at beforeunload where the browser knows no pagehide, and only there', () => {
    const old = page(false);
    old.send('beforeunload');
    expect(old.told).toEqual(['unload']);
    const it = page();
    it.send('beforeunload');
    expect(it.told).toEqual([]);
  });

  test('is never asked by unload, which browsers are taking out', () => {
    const it = page();
    it.send('unload');
    expect(it.told).toEqual([]);
  });
});

test('a page that is hidden commits, once for a flurry of hiding', () => {
  const it = page();
  it.hide();
  it.pass(400);
  it.hide();
  expect(it.told).toEqual(['commit']);
  it.pass(1_000);
  it.hide();
  expect(it.told).toEqual(['commit', 'commit']);
});

test('a page that comes back from the cache loads again, because its session is over', () => {
  const it = page();
  it.send('pageshow', { persisted: false });
  expect(it.reloads).toEqual([]);
  it.send('pageshow', { persisted: true });
  expect(it.reloads).toHaveLength(1);
});

test('a page that comes back to its learner, or to its network, tries again at once what was not saved', () => {
  const it = page();
  it.show();
  it.send('online');
  expect(it.told).toEqual([]);
  it.turnTo('not-saved');
  it.show();
  it.send('online');
  expect(it.told).toEqual(['commit', 'commit']);
});

test('watching can be stopped', () => {
  const it = page();
  it.stop();
  it.send('pagehide');
  it.hide();
  expect(it.told).toEqual([]);
});
