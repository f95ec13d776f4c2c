/** Times as the two versions write them. Always two decimals: one digit is read as hundredths by some LMSs. */

const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Parts {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: string;
}

function partsOf(milliseconds: number): Parts {
  const whole = Math.max(0, Math.floor(milliseconds / 10) * 10);
  return {
    hours: Math.floor(whole / HOUR),
    minutes: Math.floor((whole % HOUR) / MINUTE),
    seconds: ((whole % MINUTE) / 1000).toFixed(2),
  };
}

/** `0001:02:03.45`. @spec SCORM 1.2 RTE 3.4.2 CMITimespan */
export function timespan12(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(Math.min(milliseconds, 10_000 * HOUR - 10));
  return `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${seconds.padStart(5, '0')}`;
}

/** `PT1H2M3.45S`. @spec SCORM 2004 RTE 4.1.1.7 timeinterval(second,10,2) */
export function timeinterval2004(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(milliseconds);
  return `PT${hours}H${minutes}M${seconds}S`;
}

/** `14:05:09`, local. @spec SCORM 1.2 RTE 3.4.2 CMITime */
export function time12(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `2026-01-31T14:05:09.12Z`: with exactly two decimals, the only form with a zone that every LMS takes. */
export function timestamp2004(date: Date): string {
  return `${date.toISOString().slice(0, 22)}Z`;
}
