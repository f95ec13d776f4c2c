import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLearnerRecord } from '../../src/scorm/create-learner-record.ts';
import type { LearnerRecord } from '../../src/scorm/learner-record.ts';
import { otherWindows } from '../../src/scorm/other-windows.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { markAsOpen, mayBeOpenElsewhere } from '../../src/scorm/window-mark.ts';
import { FakeClock } from '../fixtures/fake-clock.ts';
import { snapshot, strict12 } from '../fixtures/open-record.ts';
import { FakeStorage } from '../../scripts/lms/page/stubs/fake-window.ts';
import type { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';

/** A channel between windows of one test, and only them. Hears at once, or, frozen, when it thaws. */
class Channel {
  static all: Channel[] = [];
  readonly name: string;
  frozen = false;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  readonly #waiting: unknown[] = [];

  constructor(name: string) {
    this.name = name;
    Channel.all.push(this);
  }

  postMessage(data: unknown): void {
    for (const other of Channel.all) if (other !== this && other.name === this.name) other.hear(data);
  }

  hear(data: unknown): void {
    if (this.frozen) this.#waiting.push(data);
    else this.onmessage?.({ data });
  }

  thaw(): void {
    this.frozen = false;
    for (const data of this.#waiting.splice(0)) this.onmessage?.({ data });
  }
}

const course = { id: 'first-conversation', version: '1.2.0', place: '/content/index.html' };
let clock: FakeClock;
beforeEach(() => {
  clock = new FakeClock();
  Channel.all = [];
});
afterEach(() => clock.forget());

interface OpenedWindow {
  readonly record: LearnerRecord;
  readonly state: string | undefined;
}

/** Opens the course in a new window, as `openRecord` does. */
async function open(lms: StrictLms, tab = new FakeStorage(), place = course): Promise<OpenedWindow> {
  const page = Object.assign(lms.launch(tab), { BroadcastChannel: Channel as never });
  const windows = otherWindows(page, place, clock);
  const free = windows.takeOver();
  clock.advance(200);
  await free;
  const record = createLearnerRecord(profiles.scorm12, page, clock, place);
  const { state } = record.open();
  windows.giveWayWith(record);
  return { record, state };
}

/** Two windows of the same attempt: the LMS gave each what it had stored when the window was opened. */
function secondView(lms: StrictLms): StrictLms {
  const view = strict12();
  view.stored = new Map(lms.stored);
  return view;
}

describe('a course opened in a second window', () => {
  test('goes on there with everything done in the first, saved or not', async () => {
    const lms = strict12();
    const first = await open(lms);
    first.record.save(snapshot({ state: 's1.one' }));
    clock.advance(10_000);
    const later = secondView(lms);
    first.record.save(snapshot({ state: 's1.two' }), false);
    const second = await open(later);
    expect(second.state).toBe('s1.two');
    expect(lms.record.state).toContain('s1.two');
    expect(lms.calls.at(-1)).toBe('Terminate');
    expect(lms.rejected).toEqual([]);
  });

  test('says so in the first window, which writes nothing more', async () => {
    const lms = strict12();
    const first = await open(lms);
    await open(secondView(lms));
    expect(first.record.saveStatus).toBe('elsewhere');
    const calls = lms.calls.length;
    first.record.save(snapshot({ state: 's1.too-late' }));
    first.record.close('unload');
    clock.advance(100_000);
    expect(lms.calls).toHaveLength(calls);
  });

  test('is not written over by a window that was frozen and hears of it an hour later', async () => {
    const lms = strict12();
    const first = await open(lms);
    Channel.all[0]!.frozen = true;
    first.record.save(snapshot({ state: 's1.old' }), false);
    const before = lms.calls.length;
    clock.forget();
    const second = await open(secondView(lms));
    clock.set(3_600_000);
    Channel.all[0]!.thaw();
    expect(first.record.saveStatus).toBe('elsewhere');
    expect(lms.calls.slice(before).filter((call) => call.startsWith('SetValue') || call === 'Commit')).toEqual([]);
    expect(second.record.saveStatus).not.toBe('elsewhere');
  });

  test('opened at the very same moment as the first, goes on; the first opens too and gives way', async () => {
    const lms = strict12();
    const pages = [lms, secondView(lms)].map((view) => Object.assign(view.launch(new FakeStorage()), { BroadcastChannel: Channel as never }));
    const windows = pages.map((page) => otherWindows(page, course, clock));
    const free = Promise.all(windows.map((one) => one.takeOver()));
    clock.advance(200);
    await free;
    const [first, second] = pages.map((page, index) => {
      const record = createLearnerRecord(profiles.scorm12, page, clock, course);
      record.open();
      windows[index]!.giveWayWith(record);
      return record;
    });
    expect(first!.saveStatus).toBe('elsewhere');
    expect(second!.saveStatus).not.toBe('elsewhere');
  });

  test('leaves a course in another place of the LMS alone', async () => {
    const first = await open(strict12());
    await open(strict12(), new FakeStorage(), { ...course, place: '/elsewhere/index.html' });
    expect(first.record.saveStatus).not.toBe('elsewhere');
  });
});

test('a browser whose windows cannot speak with each other opens the course all the same', async () => {
  const windows = otherWindows({ sessionStorage: new FakeStorage() }, course, clock);
  await windows.takeOver();
  windows.giveWayWith({ giveWay: () => { throw new Error('Nobody asked.'); } });
});

describe('the mark of a window that has the course open', () => {
  const key = 'sukhbat:course';

  /** A browser's storage for all of its windows, and windows that can go. */
  function browser(): { readonly open: (name: string) => { leave: () => void }; readonly isOpen: () => boolean } {
    const localStorage = new FakeStorage();
    return {
      isOpen: () => mayBeOpenElsewhere({ localStorage }, key),
      open(name) {
        const page = Object.assign(new EventTarget(), { localStorage });
        markAsOpen(page as never, key, name);
        return { leave: () => page.dispatchEvent(new Event('pagehide')) };
      },
    };
  }

  test('stands from opening to leaving, so that nobody is waited for where nobody is', () => {
    const { open, isOpen } = browser();
    expect(isOpen()).toBe(false);
    const window = open('first');
    expect(isOpen()).toBe(true);
    window.leave();
    expect(isOpen()).toBe(false);
  });

  test('is not taken down by an older window that goes', () => {
    const { open, isOpen } = browser();
    const older = open('older');
    const younger = open('younger');
    older.leave();
    expect(isOpen()).toBe(true);
    younger.leave();
    expect(isOpen()).toBe(false);
  });

  test('cannot be put up where the browser keeps nothing, and then anybody may be there', () => {
    const closed = Object.defineProperty({}, 'localStorage', { get: () => { throw new Error('SecurityError'); } });
    markAsOpen(closed, key, 'first');
    expect(mayBeOpenElsewhere(closed, key)).toBe(true);
  });
});
