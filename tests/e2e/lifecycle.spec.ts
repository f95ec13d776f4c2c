/** Ways in which a session begins and ends that no button of the course has a part in: tabs, windows, pop-ups. */
import type { Page } from 'playwright/test';
import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import type { LmsRecord, PackageSummary } from '../../scripts/lms/lms-record.ts';
import { CoursePage, exampleWords } from './course-page.ts';
import { elements, expect, test } from './lms.ts';

test.describe.configure({ timeout: 20_000 });

const words = exampleWords('ru');
const both = ['scorm12', 'scorm2004-3rd'] as const satisfies readonly ProfileId[];

/** Makes the first decision of the role-play, which as a rule still waits to be sent. */
async function decideOnce(course: CoursePage): Promise<void> {
  await course.chooseLevel(words.level);
  await course.startRolePlay(words.rolePlay);
  await course.choose(words.kind[0]!);
  await atSecondDecision(course);
}

async function atSecondDecision(course: CoursePage): Promise<void> {
  await expect(course.choices().filter({ hasText: words.kind[1]! })).toBeVisible();
  await expect(course.choices().filter({ hasText: words.kind[0]! })).toHaveCount(0);
}

function commits({ log }: LmsRecord): number {
  return log.filter(({ call }) => call === 'Commit').length;
}

for (const profile of both) {
  const { state, score } = elements[profiles[profile].runtime];

  test(`${profile}: a tab that is hidden sends what waits, and the session goes on`, async ({ lms, page }) => {
    const course = await lms.open(profile);
    await course.chooseLevel(words.level);
    await course.startRolePlay(words.rolePlay);
    // To have opened a unit is nothing a learner would miss, so it may wait for a minute.
    await expect(course.frame.locator('save-status')).toContainText(course.strings.shell.save.saving);
    const before = await lms.record();
    await hide(page);
    await expect(course.frame.locator('save-status')).toContainText(course.strings.shell.save.saved);
    await expect.poll(async () => commits(await lms.record())).toBe(commits(before) + 1);
    const after = await lms.record();
    expect(after.data[state] ?? '').not.toBe(before.data[state] ?? '');
    expect(after.log.map(({ call }) => call)).not.toContain('Terminate');
    for (const choice of words.kind) await course.choose(choice);
    await lms.recorded({ [score]: '50' });
    expect(await lms.refused()).toEqual([]);
  });

  test(`${profile}: a tab that is closed in mid-conversation has said its last word`, async ({ lms, page }) => {
    const course = await lms.open(profile);
    await decideOnce(course);
    const [url, tab] = [page.url(), await page.context().newPage()];
    await close(page);
    await expect.poll(async () => (await recordAt(tab, url)).log.at(-1)?.call).toBe('Terminate');
    await tab.goto(url);
    await atSecondDecision(new CoursePage(tab.frameLocator('iframe'), 'ru'));
  });

  test(`${profile}: of two windows the one opened last goes on, with what the first has not sent yet`, async ({ lms, page }) => {
    const first = await lms.open(profile);
    await decideOnce(first);
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    const second = new CoursePage(tab.frameLocator('iframe'), 'ru');
    await atSecondDecision(second);
    await expect(first.frame.locator('save-status')).toContainText(first.strings.shell.save.elsewhere);

    await second.choose(words.kind[1]!);
    await lms.recorded({ [score]: '50' });
    const { data, revision } = await lms.record();
    await first.toOutline();
    await first.openUnit(words.quiz);
    await hide(page);
    expect(await lms.record()).toMatchObject({ data, revision });
  });

  test(`${profile}: a course in a window of its own finds the LMS that opened it, and closing the window is heard`, async ({ page, server }) => {
    await forget(page, server);
    const { popup, course } = await inPopup(page, server, profile);
    await decideOnce(course);
    await close(popup);
    await expect.poll(async () => (await recordAt(page)).log.at(-1)?.call).toBe('Terminate');
    const again = await inPopup(page, server, profile);
    await atSecondDecision(again.course);
    await again.course.choose(words.kind[1]!);
    await expect.poll(async () => (await recordAt(page)).data[score]).toBe('50');
  });
}

/** Lets the LMS forget what the learner of another test has done. */
async function forget(page: Page, server: string): Promise<void> {
  const packages = (await (await page.request.get(`${server}packages`)).json()) as readonly PackageSummary[];
  for (const { fileName } of packages) await page.request.delete(`${server}records/${fileName}`);
}

/** As a browser does when its reader turns to another tab; a browser without a screen hides nothing by itself. */
async function hide(page: Page): Promise<void> {
  const content = page.frames().find((frame) => frame.url().includes('/content/'))!;
  await content.evaluate("Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
}

/** Closes a window as its reader would, so that the page hears of it. */
async function close(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.close({ runBeforeUnload: true });
  await closed;
}

async function recordAt(page: Page, url = page.url()): Promise<LmsRecord> {
  return (await (await page.request.get(url.replace('/play/', '/records/'))).json()) as LmsRecord;
}

/** The page of the LMS keeps its frame empty; the course comes in a window of its own, with a new session each time. */
async function inPopup(page: Page, server: string, profile: ProfileId): Promise<{ readonly popup: Page; readonly course: CoursePage }> {
  const packages = (await (await page.request.get(`${server}packages`)).json()) as readonly PackageSummary[];
  const { fileName, launch } = packages.find((one) => one.fileName.endsWith(`-${profile}.zip`))!;
  await page.route('**/content/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>–</title>' }));
  await page.goto(`${server}play/${fileName}`);
  await expect(page.frameLocator('iframe').locator('body')).toBeAttached();
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(`void open('/content/${fileName}/${launch}')`)]);
  return { popup, course: new CoursePage(popup, 'ru') };
}
