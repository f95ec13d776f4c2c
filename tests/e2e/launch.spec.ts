/** What a learner sees when something is lost on the way. No LMS: the page speaks for itself. */
import { launchWords } from '../../src/strings/launch.ts';
import { localeFor } from '../../src/strings/locale.ts';
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';
import { lose, open } from './lost-scripts.ts';

const words = launchWords.ru;
const { shell } = localeFor('ru').strings;

for (const half of ['record.js', 'player.js']) {
  test(`a player that does not come whole, without ${half}, is told in every language of the course, with a way to try again`, async ({ page, server }) => {
    const find = await lose(page, half);
    await open(page, server);
    for (const language of ['kk', 'ru', 'en'] as const) await expect(page.getByRole('heading', { name: launchWords[language].title })).toBeVisible();
    await find();
    await page.getByRole('button', { name: words.retry }).click();
    await expect(page.locator('course-outline')).toBeVisible();
  });
}

test('a page that carries no course is told too', async ({ page, server }) => {
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('id="package"', 'id="nothing"') });
  });
  await open(page, server);
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
});

test('the player gets on without the script before it', async ({ page, server }) => {
  await lose(page, 'start.js');
  await open(page, server);
  await expect(page.locator('course-outline')).toBeVisible();
});

test('a course that does not come leaves its opening words on the page, and is asked for again', async ({ page, server }) => {
  const find = await lose(page, 'course-ru.js');
  await open(page, server);
  await expect(page.getByRole('alert')).toContainText(words.noCourse);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await find();
  await page.getByRole('button', { name: words.again }).click();
  await expect(page.locator('course-outline')).toBeVisible();
});

test('role-plays that do not come are told, lessons can be read meanwhile, and the next try brings them', async ({ page, server }) => {
  const find = await lose(page, 'practice.js');
  await open(page, server);
  const { level, rolePlay } = exampleWords('ru');
  await page.locator('level-choice').getByRole('button', { name: level }).click();
  await page.locator('course-outline li').getByRole('button', { name: rolePlay }).click();
  await expect(page.locator('.note.bad')).toContainText(shell.partFailed);
  await find();
  await page.getByRole('button', { name: shell.retry }).click();
  await expect(page.getByRole('heading', { level: 1, name: rolePlay })).toBeFocused();
});

test('a bar that does not come leaves the contents to read, and the next try brings it and all behind it', async ({ page, server }) => {
  const find = await lose(page, 'header.js');
  await open(page, server);
  const { level, rolePlay } = exampleWords('ru');
  await page.locator('level-choice').getByRole('button', { name: level }).click();
  await expect(page.locator('course-outline li').getByRole('button', { name: rolePlay })).toBeVisible();
  await expect(page.locator('.note.bad')).toContainText(shell.partFailed);
  await expect(page.getByRole('button', { name: shell.leave })).toHaveCount(0);
  await find();
  await page.getByRole('button', { name: shell.retry }).click();
  await expect(page.getByRole('button', { name: shell.leave })).toBeVisible();
  await expect(page.locator('.note.bad')).toHaveCount(0);
  await page.locator('course-outline li').getByRole('button', { name: rolePlay }).click();
  await expect(page.getByRole('heading', { level: 1, name: rolePlay })).toBeFocused();
});

test('a script that arrives cut short counts as lost', async ({ page, server }) => {
  await page.route('**/course-ru.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, -200) });
  });
  await open(page, server);
  await expect(page.getByRole('alert')).toContainText(words.noCourse);
});
