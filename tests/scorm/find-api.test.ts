import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findApi, waitForApi } from '../../src/scorm/find-api.ts';
import { alienWindow, asWindow, fakeWindow, topWindow } from '../../scripts/lms/page/stubs/fake-window.ts';
import { API_DELAY } from '../../scripts/lms/page/stubs/late-api.ts';

const api = { LMSInitialize: () => 'true' };
const api2004 = { Initialize: () => 'true' };

describe('the API', () => {
  test('may be in the window itself, above it or with the opener', () => {
    expect(findApi(fakeWindow({ own: { API: api } }), 'scorm12')).toBe(api);
    expect(findApi(fakeWindow({ parent: { API: api } }), 'scorm12')).toBe(api);
    expect(findApi(fakeWindow({ opener: { API: api } }), 'scorm12')).toBe(api);
  });

  test('may be with whoever opened the topmost window', () => {
    const top = topWindow({ opener: topWindow({ API: api }) });
    const window = fakeWindow({ parent: top });
    expect(findApi(window, 'scorm12')).toBe(api);
  });

  test('is the one of the version the package was made for, and no other', () => {
    const window = fakeWindow({ parent: { API: api, API_1484_11: api2004 } });
    expect(findApi(window, 'scorm12')).toBe(api);
    expect(findApi(window, 'scorm2004')).toBe(api2004);
    expect(findApi(fakeWindow({ parent: { API: api } }), 'scorm2004')).toBeUndefined();
  });

  test('is found beyond windows of another origin, which throw', () => {
    expect(findApi(fakeWindow({ parent: alienWindow(topWindow({ API: api })) }), 'scorm12')).toBe(api);
    expect(findApi(fakeWindow({ parent: alienWindow(undefined), opener: { API: api } }), 'scorm12')).toBe(api);
  });

  test('is not looked for without end', () => {
    const one: Record<string, unknown> = {};
    const other = { parent: one };
    one['parent'] = other;
    expect(findApi(asWindow({ parent: one, opener: null }), 'scorm12')).toBeUndefined();
  });

  test('is not something else of that name', () => {
    expect(findApi(fakeWindow({ parent: { API: { version: '2' } } }), 'scorm12')).toBeUndefined();
  });
});

describe('waiting for the API', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Whether the wait is over. */
  async function ends(wait: Promise<void>, after: number): Promise<boolean> {
    let over = false;
    void wait.then(() => (over = true));
    await vi.advanceTimersByTimeAsync(after);
    return over;
  }

  function patient(surroundings: Parameters<typeof fakeWindow>[0]): Window {
    return Object.assign(fakeWindow(surroundings), { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout });
  }

  test('ends when it comes', async () => {
    const above = topWindow({}) as Record<string, unknown>;
    const wait = waitForApi(patient({ parent: above }), 'scorm12');
    setTimeout(() => (above['API'] = api), API_DELAY);
    expect(await ends(wait, API_DELAY - 1)).toBe(false);
    expect(await ends(wait, 150)).toBe(true);
  });

  test('ends when it does not come', async () => {
    expect(await ends(waitForApi(patient({ parent: topWindow({}) }), 'scorm12', 1_000), 1_100)).toBe(true);
  });

  test('does not begin where no LMS can come', async () => {
    expect(await ends(waitForApi(patient({}), 'scorm12'), 0)).toBe(true);
  });
});
