import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

test('the LMS lists every package with the way into it', async ({ page, server }) => {
  await page.goto(server);
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('link', { name: /SCORM 1\.2/u }).click();
  await expect(page.frameLocator('iframe').locator('course-player')).toBeVisible();
});

test('the LMS shows what it has recorded while the course runs', async ({ lms, page }) => {
  const words = exampleWords('ru');
  const course = await lms.open('scorm12');
  await course.chooseLevel(words.level);
  await course.playRolePlay(words.rolePlay, words.kind);
  await expect(page.locator('#interactions')).toContainText('third-visit');
  await expect(page.locator('#objectives')).toContainText('comp_active_empathy');
  await expect(page.locator('#log')).toContainText('SetValue cmi.suspend_data');
});

for (const width of [360, 1280]) {
  test(`at ${width} pixels nothing runs out of the page`, async ({ lms, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await lms.open('scorm2004-4th');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
