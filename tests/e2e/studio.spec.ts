/** The story of a designer: a new module, a mistake, its repair, a try, a look at what the LMS keeps, and the package. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type FrameLocator, type Page } from 'playwright/test';
import { serveStudio, type Studio } from '../../scripts/studio/serve-studio.ts';
import { en } from '../../src/studio/words/en.ts';
import { en as player } from '../../src/strings/en.ts';

interface Desk {
  readonly folder: string;
  readonly out: string;
  readonly studio: Studio;
  /** Places opened in the editor. */
  readonly opened: string[];
}

const test = base.extend<{ desk: Desk }>({
  desk: [async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sukhbat-studio-'));
    const out = join(folder, '..', `${folder.split('/').at(-1)}-out`);
    const opened: string[] = [];
    const studio = await serveStudio({ folder, out, port: 0, language: 'en', openEditor: (path, line, column) => void opened.push(`${path}:${line}:${column}`) });
    await page.goto(studio.url);
    await use({ folder, out, studio, opened });
    await studio.close();
    for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
  }, { auto: true }],
});

const preview = (page: Page, language: string): FrameLocator => page.frameLocator(`iframe[data-preview="${language}"]`);
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

async function newModule(page: Page, name: string): Promise<void> {
  await tab(page, en.panels.create);
  await page.getByLabel(en.newName).fill(name);
  await page.getByRole('button', { name: en.create }).click();
  await expect(preview(page, 'en').locator('course-outline')).toBeVisible();
}

async function openRolePlay(page: Page): Promise<void> {
  await page.getByLabel(en.unit).selectOption({ index: 2 });
  await expect(preview(page, 'en').locator('role-play-view')).toBeVisible();
}

test('from nothing to a completed package', async ({ page, desk }) => {
  test.setTimeout(240_000);
  await newModule(page, 'my-module');
  await tab(page, en.panels.problems);
  await expect(page.locator('problem-list')).toContainText(en.checked);
  await expect(page.locator('problem-list li.error')).toHaveCount(0);

  // Write: the heading changes under the designer's eyes.
  const unit = await rolePlayFile(page, desk.folder);
  const text = readFileSync(unit, 'utf8');
  await openRolePlay(page);
  writeFileSync(unit, text.replace(/^# .*$/mu, '# A talk about the ramp'));
  await expect(preview(page, 'en').getByRole('heading', { level: 1 })).toHaveText('A talk about the ramp');

  // A mistake: said in words, at its place, while the last good version stays.
  const start = preview(page, 'en').getByRole('button', { name: player.rolePlay.start });
  await start.click();
  const choices = preview(page, 'en').locator('choice-list').getByRole('button');
  await choices.first().click();
  const scene = await preview(page, 'en').locator('role-play-view').innerText();
  writeFileSync(unit, text.replace(/\]\(#[^)]*\)/u, '](#no-such-scene)'));
  await expect(page.locator('problem-list li.error').first()).toContainText('no-such-scene');
  await expect(page.locator('.stale')).toBeVisible();
  expect(await preview(page, 'en').locator('role-play-view').innerText()).toBe(scene);
  await page.locator('problem-list li.error').first().getByRole('button', { name: en.open }).click();
  await expect.poll(() => desk.opened.length).toBe(1);
  expect(desk.opened[0]).toContain(unit);

  // The fix: what was wrong is gone, and the try goes on where it was.
  writeFileSync(unit, text);
  await expect(page.locator('problem-list li.error')).toHaveCount(0);
  await expect(page.locator('.stale')).toHaveCount(0);
  await expect(preview(page, 'en').locator('role-play-transcript')).toBeVisible();

  // Inspect: the package in the LMS, with every call.
  await tab(page, en.panels.lms);
  await page.getByRole('button', { name: en.openLms }).click();
  const lms = page.frameLocator(`iframe[title="${en.panels.lms}"]`);
  await expect(lms.locator('#log')).toContainText('Initialize');

  // Hand over: the packages, and what goes with them.
  await tab(page, en.panels.handover);
  await page.getByRole('button', { name: en.build }).click();
  await expect(page.getByRole('link', { name: /scorm12\.zip/u })).toBeVisible({ timeout: 120_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /scorm12\.zip/u }).click()]);
  expect(readFileSync(await download.path()).subarray(0, 2).toString()).toBe('PK');
});

test('the map leads into any scene, and all languages follow', async ({ page }) => {
  test.setTimeout(120_000);
  await newModule(page, 'my-module');
  await openRolePlay(page);
  await page.getByRole('checkbox', { name: 'Русский' }).check();
  await tab(page, en.panels.map);
  const map = page.locator('map-panel');
  await expect(map.locator('svg [data-scene]').first()).toBeVisible();
  await map.locator('svg [data-scene]').nth(1).click();
  await map.locator('.arrivals button').first().click();
  for (const language of ['en', 'ru']) await expect(preview(page, language).locator('role-play-transcript')).toBeVisible();
  await expect(map.locator('svg .here')).toHaveCount(1);
  await expect(map.locator('svg .trodden')).not.toHaveCount(0);

  // A choice in one language is a choice in the other.
  const said = async (language: string): Promise<number> => preview(page, language).locator('role-play-transcript li.said').count();
  const before = await said('en');
  await preview(page, 'ru').locator('choice-list').getByRole('button').first().click();
  await expect.poll(async () => said('en')).toBe(before + 1);
});

test('a review copy opens from a file, says what it is and takes remarks', async ({ page, context }) => {
  test.setTimeout(120_000);
  await newModule(page, 'my-module');
  await tab(page, en.panels.handover);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: en.review }).click()]);
  const path = `${await download.path()}.html`;
  await download.saveAs(path);
  expect(existsSync(path)).toBe(true);
  const copy = await context.newPage();
  await copy.goto(`file://${path}`);
  await expect(copy.locator('course-outline')).toBeVisible();
  await expect(copy.locator('review-bar')).toContainText(/nothing is recorded|не записываются|жазылмайды/u);
  await copy.locator('review-bar button').first().click();
  await copy.locator('review-bar textarea').fill('Too long.');
  await copy.locator('review-bar form button.primary').click();
  const [remarks] = await Promise.all([copy.waitForEvent('download'), copy.locator('review-bar button').last().click()]);
  expect(readFileSync(await remarks.path(), 'utf8')).toContain('Too long.');
});

test('other pages get nothing from the studio', async ({ desk, request }) => {
  const foreign = { origin: 'https://evil.example' };
  expect((await request.get(desk.studio.url, { headers: foreign })).status()).toBe(403);
  expect((await request.post(`${desk.studio.url}open`, { data: { path: '../../etc/passwd' }, headers: { 'x-sukhbat-studio': '1' } })).status()).toBe(404);
  expect((await request.get(`${desk.studio.url}preview/..%2f..%2fetc/passwd`)).status()).toBe(404);
  expect((await request.get(`${desk.studio.url}built/my-module/..%2f..%2fetc%2fpasswd`)).status()).toBe(404);
});

/** The English file of the module's role-play. */
async function rolePlayFile(page: Page, folder: string): Promise<string> {
  const answer = (await (await page.request.get(new URL('modules/my-module', page.url()).href)).json().catch(() => undefined)) as { units: readonly { kind: string; file: string }[] } | undefined;
  const file = answer?.units.find(({ kind }) => kind === 'role-play')?.file ?? '11-talk';
  return join(folder, 'my-module', 'en', `${file}.md`);
}
