/** A whole course with nothing but a keyboard: every control is reached by Tab and works by Enter, Space or the arrows. */
import type { Page } from 'playwright/test';
import { exampleWords, type CoursePage } from './course-page.ts';
import { elements, expect, test } from './lms.ts';

const words = exampleWords('ru');
const FARTHEST = 60;

/** The words of whatever has the focus, looked up through shadow roots. */
const focused = `(() => {
  let element = document.activeElement;
  while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return '';
  const label = element.labels && element.labels[0] ? element.labels[0].textContent : '';
  return [element.getAttribute('aria-label') || '', element.textContent || '', label].join(' ').replace(/\\s+/g, ' ').trim();
})()`;

async function focusedWords(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('/content/'));
  return (await frame?.evaluate<string>(focused)) ?? '';
}

/** Tabs to a control by what it says. */
async function tabTo(page: Page, says: string): Promise<void> {
  for (let step = 0; step < FARTHEST; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedWords(page)).includes(says)) return;
  }
  throw new Error(`Tab does not lead to “${says}”; the focus is on “${await focusedWords(page)}”.`);
}

async function pressOn(page: Page, says: string): Promise<void> {
  await tabTo(page, says);
  await page.keyboard.press('Enter');
}

async function onHeading(course: CoursePage, title: string): Promise<void> {
  await expect(course.frame.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

test('a course is completed by keyboard alone, and the focus always goes where the eye goes', async ({ lms, page }) => {
  const course = await lms.open('scorm12');
  const { shell, rolePlay, quiz, outline } = course.strings;
  await course.frame.locator('body').focus();

  await pressOn(page, words.level);
  await pressOn(page, words.lesson);
  await onHeading(course, words.lesson);
  await pressOn(page, shell.doneNext(words.rolePlay));
  await onHeading(course, words.rolePlay);

  await pressOn(page, rolePlay.start);
  for (const choice of words.kind) {
    await expect(course.choices().first()).toBeVisible();
    await tabTo(page, choice);
    await page.keyboard.press('Enter');
    await expect(course.choices().filter({ hasText: choice })).toHaveCount(0);
  }
  await pressOn(page, rolePlay.toDebrief);
  await onHeading(course, rolePlay.debrief);
  await pressOn(page, shell.nextUnit(words.quiz));

  await onHeading(course, words.quiz);
  await pressOn(page, quiz.start);
  await page.keyboard.press('Tab');
  while (!(await course.frame.getByRole('radio', { name: words.right }).isChecked())) await page.keyboard.press((await focusedWords(page)).includes(words.right) ? 'Space' : 'ArrowDown');
  await pressOn(page, quiz.toHandIn);
  await pressOn(page, quiz.handIn);
  await pressOn(page, outline.seeResult);
  await onHeading(course, course.strings.shell.screens.result);
  await lms.recorded({ 'cmi.core.lesson_status': 'passed', [elements.scorm12.score]: '100' });
  await pressOn(page, shell.leave);
  await onHeading(course, shell.left.title);
});

test('looking something up leads back to where one was', async ({ lms, page }) => {
  const course = await lms.open('scorm12');
  const { shell } = course.strings;
  await course.chooseLevel(words.level);
  await course.openUnit(words.lesson);
  await pressOn(page, shell.screens.search);
  await expect(course.frame.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('выслуш');
  await expect(course.frame.locator('course-search li').first()).toBeVisible();
  await course.frame.getByRole('heading', { level: 1 }).press('Shift+Tab');
  await pressOn(page, shell.back);
  await onHeading(course, words.lesson);
});
