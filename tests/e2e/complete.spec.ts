import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { exampleWords } from './course-page.ts';
import { elements, expect, test } from './lms.ts';

const words = exampleWords('ru');

for (const profile of Object.keys(profiles) as ProfileId[]) {
  const { runtime } = profiles[profile];
  const passed = runtime === 'scorm12' ? { 'cmi.core.lesson_status': 'passed' } : { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' };
  // The one status of 1.2 stays open while the learner may try again: some systems lock a course that has failed.
  const failed = runtime === 'scorm12' ? { 'cmi.core.lesson_status': 'incomplete' } : { 'cmi.completion_status': 'completed', 'cmi.success_status': 'failed' };

  test.describe(`a ${profile} package`, () => {
    test('is completed with a full score, and the LMS has it all', async ({ lms }) => {
      const course = await lms.open(profile);
      await course.chooseLevel(words.level);
      await course.finishLesson(words.lesson);
      await course.playRolePlay(words.rolePlay, words.kind);
      await course.toOutline();
      await course.takeQuiz(words.quiz, [words.right]);
      await lms.recorded({ ...passed, [elements[runtime].score]: '100' });
      await course.close();
      expect(await lms.refused()).toEqual([]);
      const { data } = await lms.record();
      expect(Object.values(data)).toContain('comp_active_empathy');
      expect(Object.keys(data).filter((element) => /^cmi\.interactions\.\d+\.id$/u.test(element))).toHaveLength(3);
    });

    test('is failed by unkind answers, with a score that says so', async ({ lms }) => {
      const course = await lms.open(profile);
      await course.chooseLevel(words.level);
      await course.finishLesson(words.lesson);
      await course.playRolePlay(words.rolePlay, words.unkind);
      await course.toOutline();
      await course.takeQuiz(words.quiz, [words.wrong]);
      await lms.recorded({ ...failed, [elements[runtime].score]: '0' });
      expect(await lms.refused()).toEqual([]);
    });
  });
}
