/**
 * Takes the pictures of the designer's guide anew, in each language, from a studio with a module as `new` writes it:
 *
 *     npm run guide-pictures
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import { studioWords } from '../../src/studio/words/words.ts';
import { createFiles } from '../create-files.ts';
import { serveStudio } from '../studio/serve-studio.ts';
import { wordsFor } from '../terminal.ts';
import { findBrowser } from '../testing/find-browser.ts';

const MODULE = 'my-module';
const ROLE_PLAY = '11-first-role-play';
const folder = join(packageRoot(), 'docs', 'images', 'guide');

async function take(language: MessageLanguage, executablePath: string): Promise<void> {
  const courses = mkdtempSync(join(tmpdir(), 'sukhbat-guide-'));
  createFiles(courses, 'module', MODULE, undefined, wordsFor(language));
  const studio = await serveStudio({ folder: courses, out: join(courses, 'out'), port: 0, language, openEditor: () => undefined });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(`${studio.url}?module=${MODULE}`);
    await pictures(page, language, join(courses, MODULE, language, `${ROLE_PLAY}.md`));
  } finally {
    await browser.close();
    await studio.close();
    rmSync(courses, { recursive: true, force: true });
  }
}

async function pictures(page: Page, language: MessageLanguage, file: string): Promise<void> {
  const words = studioWords[language];
  const shoot = async (name: string): Promise<void> => void (await page.screenshot({ path: join(folder, `${name}-${language}.jpg`), type: 'jpeg', quality: 70 }));
  const preview = page.frameLocator(`iframe[data-preview="${language}"]`);
  const text = readFileSync(file, 'utf8');
  await page.getByLabel(words.unit).selectOption({ index: 2 });
  await preview.locator('role-play-view').waitFor();

  writeFileSync(file, text.replace(/\]\(#[^)]*\)/u, '](#no-such-scene)'));
  await page.locator('problem-list li.error').first().waitFor();
  await shoot('mistake');

  writeFileSync(file, text);
  await page.locator('problem-list li.error').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: words.panels.map }).click();
  await page.locator('map-panel svg [data-scene]').nth(1).click();
  await page.locator('map-panel .arrivals button').first().click();
  await preview.locator('choice-list').waitFor();
  await shoot('map');

  await page.getByRole('tab', { name: words.panels.lms }).click();
  await page.getByRole('button', { name: words.openLms }).click();
  await page.frameLocator(`iframe[title="${words.panels.lms}"]`).locator('#log tr').nth(3).waitFor();
  await shoot('lms');
}

mkdirSync(folder, { recursive: true });
const browser = await findBrowser();
for (const language of ['en', 'ru', 'kk'] as const) await take(language, browser);
