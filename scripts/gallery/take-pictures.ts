import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Language } from '../../src/model/common.schema.ts';
import { silentLms } from '../testing/silent-lms.ts';
import { screens } from './screens.ts';

export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

export interface Picture extends Look {
  readonly screen: string;
  readonly file: string;
}

/** Walks through a course in one look and takes a picture of each screen, from its top to its bottom. */
export async function takePictures(browser: Browser, url: string, look: Look, folder: string): Promise<readonly Picture[]> {
  const { language, width, theme } = look;
  const locale = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }[language];
  const context = await browser.newContext({ viewport: { width, height: width > 600 ? 800 : 740 }, colorScheme: theme, locale, reducedMotion: 'reduce', deviceScaleFactor: 1 });
  await context.addInitScript(silentLms);
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(url);
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const screen of screens) {
    if (!(await screen.reach(page))) continue;
    await settled(page);
    const file = `${language}-${width}-${theme}-${screen.name.replace(/[^a-z]+/gu, '-')}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: !screen.window });
    pictures.push({ ...look, screen: screen.name, file });
  }
  await context.close();
  return pictures;
}

/** When everything has been saved, drawn and moved to its place. The pointer rests where it lights nothing up. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  // Saves keep their distance from one another; no picture should wait for that.
  await page.clock.fastForward('30:00');
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(150);
}
