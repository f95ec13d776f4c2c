import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

for (const profile of Object.keys(profiles) as ProfileId[]) {
  test(`${profile}: the language can be changed in mid-conversation, and the place and the record stay`, async ({ lms }) => {
    const [ru, kk, en] = [exampleWords('ru'), exampleWords('kk'), exampleWords('en')];
    const course = await lms.open(profile);
    await course.chooseLevel(ru.level);
    await course.startRolePlay(ru.rolePlay);
    await course.choose(ru.kind[0]!);
    await course.switchLanguage('kk');
    await expect(course.choices().filter({ hasText: kk.kind[1]! })).toBeVisible();
    await expect(course.frame.getByRole('heading', { level: 1 })).toHaveText(kk.rolePlay);
    await expect(course.frame.locator('save-status')).toContainText(course.strings.shell.save.saved);
    await lms.leave();

    const again = await lms.relaunch('kk');
    await expect(again.choices().filter({ hasText: kk.kind[1]! })).toBeVisible();
    await again.switchLanguage('en');
    await again.choose(en.kind[1]!);
    await expect(again.button(again.strings.rolePlay.toDebrief)).toBeVisible();
    expect(await lms.refused()).toEqual([]);
  });
}

test('the page is honest about its language from the first moment', async ({ lms, page }) => {
  await lms.open('scorm12');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'ru');
});
