/** The courses of this repository, opened and played in each language as a learner with a small screen would. */
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { violations } from './axe.ts';
import type { CoursePage } from './course-page.ts';
import { expect, test } from './lms.ts';
import { coursesFolder } from './pack-courses.ts';

test.use({ folder: coursesFolder, viewport: { width: 320, height: 640 } });

const modules = readdirSync(join(packageRoot(), 'courses'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const mostDecisions = 80;

for (const module of modules) {
  for (const language of ['kk', 'ru', 'en'] as const satisfies readonly Language[]) {
    test(`${module} in ${language}: every unit opens, every role-play comes to an end, nothing is refused`, async ({ lms, page }) => {
      test.setTimeout(300_000);
      const file = (await lms.packages()).find(({ fileName }) => fileName.startsWith(`${module}-`));
      expect(file, `${module} did not get as far as a package`).toBeDefined();
      const course = await lms.openFile(file!.fileName);
      await course.switchLanguage(language);
      await course.frame.locator('level-choice button').last().click();
      const units = course.frame.locator('course-outline li button.unit');
      await expect(units.first()).toBeVisible();
      for (let index = 0; index < (await units.count()); index += 1) {
        await units.nth(index).click();
        await expect(course.frame.locator('course-outline')).toHaveCount(0);
        await playIfRolePlay(course);
        expect(await violations(page)).toEqual([]);
        expect(await course.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), 'wider than its frame').toBeLessThanOrEqual(0);
        await course.toOutline();
      }
      expect(await lms.refused()).toEqual([]);
    });
  }
}

/** Takes the first answer on offer until the play is over. */
async function playIfRolePlay(course: CoursePage): Promise<void> {
  const { rolePlay } = course.strings;
  if ((await course.frame.locator('role-play-view').count()) === 0) return;
  await course.button(rolePlay.start).click();
  const end = course.button(rolePlay.toDebrief);
  for (let decision = 0; decision < mostDecisions; decision += 1) {
    await expect(end.or(course.choices().first()).first()).toBeVisible();
    if (await end.isVisible()) break;
    await course.choices().first().click();
  }
  await end.click();
}
