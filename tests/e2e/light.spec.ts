import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

test('a package is a handful of small files, and asks for one language only', async ({ lms, page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/content/')) loaded.push(pathname.split('/').at(-1)!);
  });
  const inOrder = [['course-ru.js', 'index.html', 'player.js', 'record.js', 'start.js'], ['header.js'], ['practice.js', 'reading.js']];
  const course = await lms.open('scorm12');
  await expect.poll(() => loaded.length).toBe(inOrder.flat().length);
  expect([loaded.slice(0, 5).toSorted(), loaded.slice(5, 6), loaded.slice(6).toSorted()], 'for the contents, for the bar above them, for all else').toEqual(inOrder);

  const words = exampleWords('ru');
  await course.chooseLevel(words.level);
  await course.finishLesson(words.lesson);
  await course.playRolePlay(words.rolePlay, words.kind);
  expect(loaded.slice(inOrder.flat().length), 'while playing, nothing more is asked for than the picture of the lesson').toEqual(['media-two-people.svg']);
});

test('the course opens without an LMS too, and says that nothing is recorded', async ({ page, server }) => {
  const [{ fileName }] = (await (await page.request.get(`${server}packages`)).json()) as [{ fileName: string }];
  await page.goto(`${server}content/${fileName}/index.html`);
  await expect(page.locator('save-status')).toContainText('Ничего не записывается');
});
