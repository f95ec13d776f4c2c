/** A module comes in many scripts, and any of them can be lost. */
import { localeFor } from '../../src/strings/locale.ts';
import { expect, test } from './lms.ts';
import { lose, open } from './lost-scripts.ts';
import { coursesFolder } from './pack-courses.ts';

test.use({ folder: coursesFolder });

const { shell } = localeFor('ru').strings;

test('the contents are shown though what comes behind them is lost, and the next try brings it', async ({ page, server }) => {
  const find = await lose(page, 'course-ru-2.js');
  await open(page, server);
  await page.locator('level-choice button').first().click();
  await expect(page.locator('course-outline li').first()).toBeVisible();
  await expect(page.locator('.note.bad')).toContainText(shell.partFailed);
  await test.step('a screen whose script has come waits for its words', async () => {
    await expect.poll(() => page.evaluate(() => customElements.get('course-search') !== undefined)).toBe(true);
    await page.locator('header').getByRole('button', { name: shell.screens.search }).click();
    await expect(page.locator('course-outline')).toHaveCount(0);
    await expect(page.locator('course-search')).toHaveCount(0);
  });
  await find();
  await page.getByRole('button', { name: shell.retry }).click();
  await expect(page.locator('course-search').getByRole('searchbox')).toBeVisible();
  await page.getByRole('button', { name: shell.back }).click();
  await expect(page.locator('course-outline button.unit').first()).toBeVisible();
});
