/** A whole module of this repository by ear: what the accessibility tree says of every screen, and what is said of itself. */
import { courseFrame } from '../course-frame.ts';
import { expect, test } from '../lms.ts';
import { coursesFolder } from '../pack-courses.ts';
import { AccessibilityTree } from './accessibility-tree.ts';
import { listen, takeAnnouncements, type Announcement } from './announcements.ts';
import { ModuleLearner } from './module-learner.ts';
import { expectPassed, openModule } from './open-module.ts';
import { PointerHands } from './pointer-hands.ts';
import { readingOrderProblems } from './reading-order.ts';
import { SpokenLines } from './spoken-lines.ts';
import { treeProblems } from './tree-problems.ts';

/** More than the lines of any turn take to arrive. */
const A_WHILE = 60_000;

// With motion, lines arrive one by one.
test.use({ folder: coursesFolder, contextOptions: { reducedMotion: 'no-preference' } });

test('every screen of a module in English can be heard, in the order it is seen, and every line once', async ({ lms, page }) => {
  test.setTimeout(1_800_000);
  await page.clock.install();
  await listen(page);
  const course = await openModule(lms, 'emotional-intelligence');
  const tree = await AccessibilityTree.of(page);
  const lines = new SpokenLines();
  const problems: string[] = [];
  const look = async (screen: string): Promise<void> => {
    const frame = courseFrame(page);
    const said = await takeAnnouncements(frame);
    const found = [...treeProblems(await tree.read()), ...(await frame.evaluate(readingOrderProblems)), ...saidTwice(said), ...(await lines.problems(frame, said))];
    problems.push(...found.map((problem) => `${screen}: ${problem}`));
  };
  await new ModuleLearner(course, new PointerHands(page), { look, wait: () => page.clock.runFor(A_WHILE) }).complete('en', 'frontline');
  expect(problems).toEqual([]);
  await expectPassed(lms);
});

function saidTwice(said: readonly Announcement[]): readonly string[] {
  const live = said.filter(({ by }) => by === 'live').map(({ words, from }) => `“${words}” of region ${from}`);
  const unheard = said.filter(({ by }) => by === 'unheard').map(({ words }) => `a live region came with its words, which nobody hears: “${words}”`);
  return [...live.filter((words, index) => live.indexOf(words) !== index).map((words) => `said again: ${words}`), ...unheard];
}
