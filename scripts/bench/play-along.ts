import type { Page } from 'playwright';

const MOST_DECISIONS = 40;

/** Opens the first lesson after the survey, goes on to its role-play and plays it to one of its ends, always by what stands first. */
export async function playAlong(page: Page): Promise<void> {
  await page.locator('course-outline button.unit').nth(1).click();
  await page.locator('lesson-view p').first().waitFor();
  await page.locator('unit-footer .primary').click();
  await page.locator('role-play-briefing .start').click();
  const over = page.locator('role-play-conversation .over .primary');
  for (let decisions = 0; decisions < MOST_DECISIONS; decisions += 1) {
    await over.or(page.locator('choice-list button')).first().waitFor();
    if (await over.isVisible()) break;
    await page.locator('choice-list button').first().click();
  }
  await over.click();
  await page.locator('role-play-debrief h2').first().waitFor();
}
