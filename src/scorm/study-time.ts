/**
 * How long a learner has been at the course in this session. Neither a lid that was closed overnight nor a page left
 * open over the weekend is study time, and a wall clock set back or forth changes nothing.
 */
import type { Clock } from './clock.ts';

const TICK = 60_000;
/** The most that is believed of the time between two ticks; more means that the machine was asleep. */
const LONGEST_TICK = 2 * TICK;
/** A learner who has done nothing for so long has gone. */
const IDLE = 30 * TICK;

export class StudyTime {
  private readonly clock: Clock;
  private total = 0;
  private last: number;
  private idle = 0;
  private cancel: () => void = () => undefined;

  constructor(clock: Clock) {
    this.clock = clock;
    this.last = clock.elapsed();
    this.wait();
  }

  get milliseconds(): number {
    this.count();
    return this.total;
  }

  /** The learner did something. */
  touch(): void {
    this.count();
    this.idle = 0;
  }

  stop(): void {
    this.cancel();
  }

  private count(): void {
    const now = this.clock.elapsed();
    const passed = Math.min(now - this.last, LONGEST_TICK);
    this.total += Math.max(0, Math.min(passed, IDLE - this.idle));
    this.idle += passed;
    this.last = now;
  }

  private wait(): void {
    this.cancel = this.clock.after(TICK, () => {
      this.count();
      this.wait();
    });
  }
}
