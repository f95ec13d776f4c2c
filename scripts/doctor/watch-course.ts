/** Launches a course in a browser with nobody in front of it, presses a few buttons, leaves, and tells what was called. */
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright';
import type { CourseRun, RecordedCall, Runtime } from '../../build/doctor/run/course-run.ts';
import type { Launch } from '../../build/doctor/examine.ts';
import type { DoctorWords } from './words.ts';
import { servePackage, type ServedPackage } from './serve-package.ts';

const SETTLE_MS = 1_500;
const AFTER_CLICK_MS = 400;
const MOST_CLICKS = 16;
const LOAD_MS = 20_000;
const MOST_ERRORS = 10;
const BUTTONS = 'button, [role=button], input[type=button], input[type=submit], input[type=radio], a[href^="#"], a[href^="javascript:"]';
/** Buttons that leave: the course is left in another way here. */
const LEAVES = /close|exit|quit|закры|выйти|выход|жаб|шығ/iu;

export function courseWatcher(words: DoctorWords): Launch {
  return async (zip, { launch = '', runtime }) => {
    const browser = await startBrowser(words);
    if ('why' in browser) return browser;
    const served = await servePackage(zip);
    try {
      const run = await watch(browser.browser, served, launch, runtime);
      if (run.calls.length > 0) return run;
      // A course that says nothing may be looking for the other version.
      const other = await watch(browser.browser, served, launch, runtime === 'scorm12' ? 'scorm2004' : 'scorm12');
      return { ...run, calls: other.calls };
    } finally {
      await browser.browser.close();
      await served.close();
    }
  };
}

/** Playwright is not part of the program: it is asked for only here. */
async function startBrowser(words: DoctorWords): Promise<{ readonly browser: Browser } | { readonly why: string }> {
  try {
    const [{ chromium }, { browserPlaces }] = await Promise.all([import('playwright'), import('../testing/browser-places.ts')]);
    const executablePath = process.env['CHROME_PATH'] ?? browserPlaces()[0];
    if (executablePath === undefined) return { why: words.noBrowser };
    return { browser: await chromium.launch({ executablePath }) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    return { why: isMissing ? words.noPlaywright : words.browserFails(String(error).split('\n')[0] ?? '') };
  }
}

async function watch(browser: Browser, served: ServedPackage, launch: string, api: Runtime): Promise<CourseRun> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const hosts = await keepInside(context, served.origin);
    const page = await context.newPage();
    const scriptErrors = new Set<string>();
    page.on('pageerror', (error) => { if (scriptErrors.size < MOST_ERRORS) scriptErrors.add(error.message); });
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(`${served.origin}/lms?api=${api}&launch=${encodeURIComponent(`/content/${encodeURI(launch)}`)}`, { timeout: LOAD_MS });
    await page.waitForLoadState('load', { timeout: LOAD_MS });
    await page.waitForTimeout(SETTLE_MS);
    const callsAtLaunch = (await recorded(page)).length;
    const clicks = await pressButtons(page);
    const callsBeforeLeaving = (await recorded(page)).length;
    await page.evaluate("document.querySelector('iframe')?.setAttribute('src', 'about:blank')");
    await page.waitForTimeout(SETTLE_MS);
    return { calls: await recorded(page), callsAtLaunch, callsBeforeLeaving, clicks, scriptErrors: [...scriptErrors], notFound: [...served.notFound], hosts: [...hosts] };
  } finally {
    await context.close();
  }
}

/** Nothing gets out. @returns the servers somebody wanted to reach, which fills as the course runs */
async function keepInside(context: BrowserContext, origin: string): Promise<ReadonlySet<string>> {
  const hosts = new Set<string>();
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:') return route.continue();
    hosts.add(url.host);
    return route.abort();
  });
  return hosts;
}

async function recorded(page: Page): Promise<readonly RecordedCall[]> {
  return page.evaluate<readonly RecordedCall[]>('window.recorded ?? []');
}

/** Presses what looks like going on, each thing once. @returns how many */
async function pressButtons(page: Page): Promise<number> {
  const pressed = new Set<string>();
  while (pressed.size < MOST_CLICKS) {
    const frame = page.frame({ name: 'course' });
    const before = pressed.size;
    if (frame) await pressOne([frame, ...frame.childFrames()], pressed);
    if (pressed.size === before) break;
    await page.waitForTimeout(AFTER_CLICK_MS);
    // A picture that was enlarged, a menu that was opened: away with it.
    await page.keyboard.press('Escape');
  }
  return pressed.size;
}

async function pressOne(frames: readonly Frame[], pressed: Set<string>): Promise<void> {
  for (const frame of frames) {
    for (const button of await frame.locator(BUTTONS).all()) {
      const name = await nameOf(button);
      if (pressed.has(name) || LEAVES.test(name) || (await button.evaluate(isBesideCourse)) || !(await button.isVisible()) || !(await button.isEnabled())) continue;
      pressed.add(name);
      // What lies under something else cannot be pressed by a learner either.
      await button.click({ timeout: AFTER_CLICK_MS * 2 }).catch(() => undefined);
      return;
    }
  }
}

/** What a button is called. One that has gone meanwhile is called nothing. */
async function nameOf(button: Locator): Promise<string> {
  const patience = { timeout: AFTER_CLICK_MS };
  const parts = [button.innerText(patience), button.getAttribute('id', patience), button.getAttribute('aria-label', patience)];
  return (await Promise.all(parts.map((part) => part.catch(() => '')))).join('|');
}

/** As much of an element as is looked at; this file runs where there are none. */
interface ElementInPage {
  closest(selector: string): unknown;
  getRootNode(): { readonly host?: ElementInPage };
}

/** Switches and menus in the head of a page lead nowhere. Runs in the page, and looks out of shadow roots as well. */
function isBesideCourse(element: ElementInPage): boolean {
  for (let at: ElementInPage | undefined = element; at; at = at.getRootNode().host) if (at.closest('header, [role=banner]')) return true;
  return false;
}
