import { violations } from './axe.ts';
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

const words = exampleWords('kk');

/** Windows as learners have them; the third is what a window of 1280 × 1024 becomes when enlarged to 400 %. */
const looks = [
  ['wide', { width: 1280, height: 800 }, {}],
  ['narrow', { width: 360, height: 740 }, {}],
  ['much enlarged', { width: 320, height: 256 }, {}],
  ['dark', { width: 800, height: 700 }, { colorScheme: 'dark' }],
  ['wide, in its reader’s own colours and still,', { width: 1280, height: 800 }, { forcedColors: 'active', reducedMotion: 'reduce' }],
] as const;

for (const [size, viewport, media] of looks) {
  test(`no screen of a ${size} course is closed to anybody, and none runs out of its frame`, async ({ lms, page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
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
      ['the result', async () => { await course.toOutline(); await course.button(course.strings.outline.seeResult).click(); }],
      ['the search', async () => { await course.button(course.strings.shell.screens.search).first().click(); await course.frame.getByRole('searchbox').fill('тыңда'); }],
      ['the accessibility statement', async () => { await course.toOutline(); await course.button(course.strings.shell.screens.accessibility).click(); }],
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
