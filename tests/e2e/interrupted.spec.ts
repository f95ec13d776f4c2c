import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { exampleWords } from './course-page.ts';
import { launchWords } from '../../src/strings/launch.ts';
import { elements, expect, test } from './lms.ts';
import { emptied } from './lost-scripts.ts';

const words = exampleWords('ru');

for (const profile of Object.keys(profiles) as ProfileId[]) {
  const { state, score } = elements[profiles[profile].runtime];

  for (const how of ['leave', 'kill'] as const) {
    test(`${profile}: after "${how}" in mid-conversation the learner goes on at the same scene`, async ({ lms }) => {
      const course = await lms.open(profile);
      await course.chooseLevel(words.level);
      await course.startRolePlay(words.rolePlay);
      await course.choose(words.kind[0]!);
      await expect.poll(async () => (await lms.record()).data[state] ?? '').not.toBe('');
      await expect(course.frame.locator('save-status')).toContainText(course.strings.shell.save.saved);
      await lms[how]();

      const again = await lms.relaunch();
      await expect(again.choices().filter({ hasText: words.kind[1]! })).toBeVisible();
      await expect(again.choices().filter({ hasText: words.kind[0]! })).toHaveCount(0);
      await again.choose(words.kind[1]!);
      await expect(again.button(again.strings.rolePlay.toDebrief)).toBeVisible();
      expect(await lms.refused()).toEqual([]);
    });
  }

  test(`${profile}: half of the player is lost when the learner comes back; the next try finds the session open and goes on`, async ({ lms, page }) => {
    const course = await lms.open(profile);
    await course.chooseLevel(words.level);
    await course.startRolePlay(words.rolePlay);
    await course.choose(words.kind[0]!);
    await expect.poll(async () => (await lms.record()).data[state] ?? '').not.toBe('');
    await lms.kill();

    const find = await emptied(page, 'player.js');
    await page.locator('#relaunch').click();
    await expect(course.frame.getByRole('heading', { name: launchWords.ru.title })).toBeVisible();
    await find();
    await course.frame.getByRole('button', { name: launchWords.ru.retry }).click();
    await course.choose(words.kind[1]!);
    await expect(course.button(course.strings.rolePlay.toDebrief)).toBeVisible();
    await expect(course.frame.locator('save-status')).toContainText(course.strings.shell.save.saved);
    expect((await lms.record()).log.filter(({ call }) => call === 'Terminate')).toEqual([]);
  });

  test(`${profile}: a course that is closed with its own button is not reset`, async ({ lms }) => {
    const course = await lms.open(profile);
    await course.chooseLevel(words.level);
    await course.playRolePlay(words.rolePlay, words.kind);
    await course.close();
    const again = await lms.relaunch();
    await expect(again.frame.locator('level-choice')).toHaveCount(0);
    await lms.recorded({ [score]: '50' });
  });
}
