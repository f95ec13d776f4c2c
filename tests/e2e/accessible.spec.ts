import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright/test';
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = exampleWords('kk');

/** What axe has against the screen, in words. Evaluated rather than added to the page, which allows no inline script. */
async function violations(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one): one is Frame => one.url().includes('/content/'))!;
  await frame.evaluate(axe);
  const found = await frame.evaluate<readonly { id: string; nodes: readonly { target: unknown }[] }[]>('axe.run().then((result) => result.violations)');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`);
}

for (const [size, viewport] of [['wide', { width: 1280, height: 800 }], ['narrow', { width: 360, height: 740 }]] as const) {
  test(`no screen of a ${size} course is closed to anybody, and none runs out of its frame`, async ({ lms, page }) => {
    await page.setViewportSize(viewport);
    const course = await lms.open('scorm12');
    const screens: [string, () => Promise<void>][] = [
      ['the choice of a post', async () => { await course.switchLanguage('kk'); }],
      ['the outline', async () => { await course.chooseLevel(words.level); }],
      ['a lesson', async () => { await course.openUnit(words.lesson); }],
      ['a conversation', async () => { await course.toOutline(); await course.startRolePlay(words.rolePlay); }],
      ['an ending', async () => { for (const choice of words.unkind) await course.choose(choice); }],
      ['a debrief', async () => { await course.button(course.strings.rolePlay.toDebrief).click(); }],
      ['a quiz', async () => { await course.toOutline(); await course.openUnit(words.quiz); }],
      ['a question', async () => { await course.button(course.strings.quiz.start).click(); }],
      ['the end', async () => { await course.close(); }],
    ];
    for (const [screen, reach] of screens) {
      await test.step(screen, async () => {
        await reach();
        expect(await violations(page), screen).toEqual([]);
        const overflow = await course.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(overflow, `${screen} is wider than its frame`).toBeLessThanOrEqual(0);
      });
    }
  });
}
