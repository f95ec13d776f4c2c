/** Time as it passes in offices: clocks that are set, lids that are closed overnight, pages that are taken out of a cache. */
import { secondsOf } from '../../scripts/lms/page/session-time.ts';
import { courseFrame } from './course-frame.ts';
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

const words = exampleWords('ru');
const HOUR = 3_600_000;

test('a page taken out of the back-forward cache loads again with a session of its own, at the same place', async ({ lms, page }) => {
  const course = await lms.open('scorm2004-3rd');
  await course.chooseLevel(words.level);
  await course.startRolePlay(words.rolePlay);
  await course.choose(words.kind[0]!);
  const { sessions } = await lms.record();
  await courseFrame(page).evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
  await expect.poll(async () => (await lms.record()).sessions).toBe(sessions + 1);
  await expect(course.choices().filter({ hasText: words.kind[1]! })).toBeVisible();
  expect(await lms.refused()).toEqual([]);
});

test('a clock that is set back by hours keeps nothing from being saved', async ({ lms, page }) => {
  await page.clock.install({ time: new Date('2026-01-15T10:00:00Z') });
  const course = await lms.open('scorm12');
  await course.chooseLevel(words.level);
  await page.clock.setSystemTime(new Date('2026-01-15T06:00:00Z'));
  await course.startRolePlay(words.rolePlay);
  for (const choice of words.kind) {
    await course.choose(choice);
    await page.clock.runFor(10_000);
  }
  await lms.recorded({ 'cmi.core.score.raw': '50' });
  const { data } = await lms.record();
  expect(secondsOf(data['cmi.core.session_time'] ?? '')).toBeLessThan(600);
});

test('a night over a closed lid is no study time, and in the morning the course goes on', async ({ lms, page }) => {
  await page.clock.install({ time: new Date('2026-01-15T18:00:00Z') });
  const course = await lms.open('scorm2004-4th');
  await course.chooseLevel(words.level);
  await course.startRolePlay(words.rolePlay);
  await page.clock.runFor(60_000);
  await page.clock.fastForward(14 * HOUR);
  await course.choose(words.kind[0]!);
  await page.clock.runFor(10_000);
  await lms.leave();
  const { totalSeconds } = await lms.record();
  expect(totalSeconds).toBeGreaterThanOrEqual(60);
  expect(totalSeconds).toBeLessThan(600);
  expect(await lms.refused()).toEqual([]);
});
