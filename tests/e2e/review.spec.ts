import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

const words = exampleWords('ru');

/** Moodle opens a finished course for review and yet stores what is written then: a good grade can become a bad one. */
for (const profile of Object.keys(profiles) as ProfileId[]) {
  test(`${profile}: in review the course plays and leaves the record alone`, async ({ lms }) => {
    const course = await lms.open(profile);
    await course.chooseLevel(words.level);
    await course.playRolePlay(words.rolePlay, words.kind);
    await course.close();
    const { data } = await lms.record();

    await lms.setMode('review');
    const review = await lms.relaunch();
    await expect(review.frame.locator('save-status')).toContainText(review.strings.shell.save['read-only']);
    await review.toOutline();
    await review.openUnit(words.quiz);
    await review.button(review.strings.quiz.start).click();
    await review.close();
    const after = await lms.record();
    expect(after.data).toEqual(data);
    expect(after.log.filter(({ session, call }) => session === after.sessions && call === 'SetValue')).toEqual([]);
  });
}
