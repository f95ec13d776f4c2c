/**
 * Finds the LMS: the API object of the package's own SCORM version, in this window or one above it, then in the window
 * that opened this one. Some LMSs offer both versions at once; the other one is never used.
 * @spec SCORM 1.2 RTE 3.3.6; SCORM 2004 RTE 3.3
 */
import type { ScormProfile } from '../model/scorm-profile.ts';
import { systemClock } from './clock.ts';

type Runtime = ScormProfile['runtime'];

const marks: Readonly<Record<Runtime, { readonly object: string; readonly method: string }>> = {
  scorm12: { object: 'API', method: 'LMSInitialize' },
  scorm2004: { object: 'API_1484_11', method: 'Initialize' },
};
/** Windows climbed before giving up: a few broken LMSs have parents that go round in a circle. */
const MOST_STEPS = 500;
const POLL_MS = 100;

export function findApi(window: Window, runtime: Runtime): object | undefined {
  return climb(window, runtime) ?? climb(read(window, 'opener'), runtime) ?? climb(read(read(window, 'top'), 'opener'), runtime);
}

/** Waits for an LMS that puts up its API after it has loaded the content. At once where no LMS can come. */
export function waitForApi(window: Window, runtime: Runtime, timeoutMs = 4_000): Promise<void> {
  const clock = systemClock(window);
  return new Promise((resolve) => {
    const look = (left: number): void => {
      if (left <= 0 || !couldHaveLms(window) || findApi(window, runtime)) resolve();
      else clock.after(POLL_MS, () => look(left - POLL_MS));
    };
    look(timeoutMs);
  });
}

function couldHaveLms(window: Window): boolean {
  return isObject(read(window, 'opener')) || (isObject(read(window, 'parent')) && read(window, 'parent') !== window);
}

function climb(start: unknown, runtime: Runtime): object | undefined {
  let at = start;
  for (let step = 0; step <= MOST_STEPS && isObject(at); step += 1) {
    const api = read(at, marks[runtime].object);
    if (isObject(api) && typeof read(api, marks[runtime].method) === 'function') return api;
    const parent = read(at, 'parent');
    if (parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

/** A window of another origin throws when it is looked into; whatever it holds is not for us. Its `parent` may still be. */
function read(target: unknown, name: string): unknown {
  try {
    return isObject(target) ? (Reflect.get(target, name) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
