import type { Page } from 'playwright';

const MOST_DECISIONS = 40;
/** Longer than any screen takes to come, even on a slow computer. */
const A_WHILE = 2000;
const TRIES = 50;

/** In the page: finds through all shadow roots, and presses later, in a task in which nothing else is done. */
export const pressing = `
  const find = (selector, root = document) => {
    const here = root.querySelectorAll(selector);
    return [...here, ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? find(selector, element.shadowRoot) : []))];
  };
  window.isThere = (selector) => find(selector).length > 0;
  window.press = (selector, place) => {
    const button = find(selector)[place];
    if (!button) throw new Error('There is nothing to press: ' + selector);
    setTimeout(() => { times.longestTask = 0; button.click(); }, 100);
  };
`;

/**
 * Opens the first lesson after the survey, goes on to its role-play and plays it to one of its ends, always by what stands
 * first. Playwright's own clicks measure the page and would be measured with it. Resolves to the longest task, in milliseconds.
 */
export async function playAlong(page: Page): Promise<number> {
  const tasks: number[] = [];
  const press = async (selector: string, place = 0): Promise<void> => {
    for (let tries = 0; tries < TRIES && !(await page.evaluate(`isThere(${JSON.stringify(selector)})`)); tries += 1) await page.waitForTimeout(200);
    await page.evaluate(`press(${JSON.stringify(selector)}, ${place})`);
    await page.waitForTimeout(A_WHILE);
    tasks.push(await page.evaluate<number>('times.longestTask'));
  };
  await press('button.unit', 1);
  await press('nav.actions .primary');
  await press('.start');
  for (let decisions = 0; decisions < MOST_DECISIONS && !(await page.evaluate('isThere(".over .primary")')); decisions += 1) await press('.options button');
  await press('.over .primary');
  return Math.max(...tasks);
}
