import { describe, expect, test } from 'vitest';
import { StudyTime } from '../../src/scorm/study-time.ts';
import { FakeClock } from '../fixtures/fake-clock.ts';
import { openRecord, snapshot, strict12 } from '../fixtures/open-record.ts';

const MINUTE = 60_000;

/** A clock whose timers stand still while the machine sleeps, and whose count of milliseconds goes on, as on Windows. */
class SleepyClock extends FakeClock {
  #asleep = 0;

  override elapsed(): number {
    return super.elapsed() + this.#asleep;
  }

  override sleep(milliseconds: number): void {
    this.#asleep += milliseconds;
  }
}

describe('study time', () => {
  test('goes on while the learner is at it', () => {
    const clock = new FakeClock();
    const time = new StudyTime(clock);
    clock.advance(25 * MINUTE + 1_230);
    expect(time.milliseconds).toBe(25 * MINUTE + 1_230);
    time.touch();
    clock.advance(25 * MINUTE);
    expect(time.milliseconds).toBe(50 * MINUTE + 1_230);
  });

  test('takes no notice of a wall clock that is set forth or back', () => {
    const clock = new FakeClock();
    const time = new StudyTime(clock);
    clock.advance(MINUTE);
    clock.set(3 * 60 * MINUTE);
    clock.advance(MINUTE);
    clock.set(-26 * 60 * MINUTE);
    clock.advance(MINUTE);
    expect(time.milliseconds).toBe(3 * MINUTE);
  });

  test('is not the night a lid was closed, whichever way the machine counts', () => {
    for (const clock of [new FakeClock(), new SleepyClock()]) {
      const time = new StudyTime(clock);
      clock.advance(10 * MINUTE);
      clock.sleep(9 * 60 * MINUTE);
      clock.advance(5 * MINUTE);
      expect(time.milliseconds).toBeGreaterThanOrEqual(15 * MINUTE);
      expect(time.milliseconds).toBeLessThanOrEqual(17 * MINUTE);
    }
  });

  test('ends half an hour after the learner last did something, and begins again with the next thing done', () => {
    const clock = new FakeClock();
    const time = new StudyTime(clock);
    clock.advance(600 * MINUTE);
    expect(time.milliseconds).toBe(30 * MINUTE);
    time.touch();
    clock.advance(MINUTE);
    expect(time.milliseconds).toBe(31 * MINUTE);
  });

  test('stops', () => {
    const clock = new FakeClock();
    const time = new StudyTime(clock);
    time.stop();
    clock.advance(100 * MINUTE);
    expect(time.milliseconds).toBeLessThanOrEqual(2 * MINUTE);
  });
});

test('what is reported of a night over a closed lid is the evening and the morning', () => {
  const { record, clock, sent } = openRecord(strict12());
  clock.advance(20 * MINUTE);
  record.save(snapshot());
  clock.sleep(9 * 60 * MINUTE);
  clock.advance(10 * MINUTE);
  record.close('suspend');
  expect(sent('cmi.core.session_time').at(-1)).toBe('0000:30:00.00');
});

test('a clock that was set back does not keep anything from being saved', () => {
  const { lms, record, clock } = openRecord(strict12());
  clock.advance(10_000);
  clock.set(-3 * 60 * MINUTE);
  record.save(snapshot({ state: 's1.later' }));
  clock.advance(10_000);
  expect(lms.record.state).toContain('s1.later');
});
