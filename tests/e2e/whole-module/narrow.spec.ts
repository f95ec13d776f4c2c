/** A whole module of this repository in a window of 1280 × 1024 enlarged to 400 %, without motion and in its reader’s own colours. */
import { courseFrame } from '../course-frame.ts';
import { expect, test } from '../lms.ts';
import { coursesFolder } from '../pack-courses.ts';
import { fitProblems } from './fit-problems.ts';
import { ModuleLearner } from './module-learner.ts';
import { expectPassed, openModule } from './open-module.ts';
import { PointerHands } from './pointer-hands.ts';
import { readingOrderProblems } from './reading-order.ts';

test.use({ folder: coursesFolder, viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

test('a module in Kazakh fits a window of 320 × 256, and every control of it a finger', async ({ lms, page }) => {
  test.setTimeout(1_800_000);
  const course = await openModule(lms, 'emotional-intelligence');
  // The LMS gives a course more room than that, however small its own window is.
  await page.locator('#frame').evaluate((frame) => Object.assign(frame.style, { minHeight: '0', height: '256px' }));
  const problems: string[] = [];
  const look = async (screen: string): Promise<void> => {
    const frame = courseFrame(page);
    const found = [...(await frame.evaluate(fitProblems)), ...(await frame.evaluate(readingOrderProblems))];
    problems.push(...found.map((problem) => `${screen}: ${problem}`));
  };
  await new ModuleLearner(course, new PointerHands(page), { look }).complete('kk', 'middle');
  expect(problems).toEqual([]);
  await expectPassed(lms);
});
