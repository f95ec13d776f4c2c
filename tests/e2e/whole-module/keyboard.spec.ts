/** A whole module of this repository without a mouse: Tab, the arrows, Enter, Space and Escape. */
import { expect, test } from '../lms.ts';
import { coursesFolder } from '../pack-courses.ts';
import { KeyboardHands } from './keyboard-hands.ts';
import { ModuleLearner } from './module-learner.ts';
import { expectPassed, openModule } from './open-module.ts';

test.use({ folder: coursesFolder });

test('a module in Russian is passed by keyboard alone, and the focus is never lost', async ({ lms, page }) => {
  test.setTimeout(1_800_000);
  const course = await openModule(lms, 'emotional-intelligence');
  const hands = new KeyboardHands(page);
  await new ModuleLearner(course, hands, { look: async () => {} }).complete('ru', 'senior');
  expect(hands.problems).toEqual([]);
  await expectPassed(lms);
});
