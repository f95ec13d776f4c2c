import { expect, test } from './lms.ts';

test('a package is a handful of small files, and asks for one language only', async ({ lms, page }) => {
  const loaded: { path: string; size: number }[] = [];
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/content/')) loaded.push({ path, size: (await response.body()).length });
  });
  await lms.open('scorm12');
  await page.waitForLoadState('networkidle');
  expect(loaded.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(expect.arrayContaining(['course-ru.js', 'index.html', 'player.js']));
  expect(loaded.filter(({ path }) => /course-(?:kk|en)/u.test(path))).toEqual([]);
  expect(loaded.length).toBeLessThanOrEqual(6);
});

test('the course opens without an LMS too, and says that nothing is recorded', async ({ page, server }) => {
  const [{ fileName }] = (await (await page.request.get(`${server}packages`)).json()) as [{ fileName: string }];
  await page.goto(`${server}content/${fileName}/index.html`);
  await expect(page.locator('save-status')).toContainText('Ничего не записывается');
});
