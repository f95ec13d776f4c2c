/** A module comes in many scripts, and any of them can be lost. */
import { silentLms } from '../../scripts/testing/silent-lms.ts';
import { localeFor } from '../../src/strings/locale.ts';
import { expect, test } from './lms.ts';
import { hold, lose, open } from './lost-scripts.ts';
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

for (const locale of ['kk', 'ru', 'en']) {
  test.describe(() => {
    test.use({ locale });

    test(`the contents stay where they are when the bar above them comes, in ${locale}`, async ({ page, server }) => {
      await page.addInitScript(silentLms);
      for (const width of [320, 360, 700, 1280]) {
        await page.setViewportSize({ width, height: 760 });
        const release = await hold(page, 'header.js');
        await open(page, server);
        const contents = page.locator('course-outline');
        await expect(contents.getByRole('heading', { level: 1 })).toBeVisible();
        const before = await contents.boundingBox();
        release();
        await expect(page.locator('save-status')).toBeVisible();
        expect(await contents.boundingBox(), `${width} px`).toMatchObject({ x: before!.x, y: before!.y });
      }
    });
  });
}
