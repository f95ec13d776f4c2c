import { chromium, type Browser } from 'playwright';
import type { BundledFile } from '../../../build/bundle/bundle-player.ts';
import { zip } from '../../../build/package/write-package.ts';
import { findBrowser } from '../../testing/find-browser.ts';
import { servePlan } from '../../testing/serve-plan.ts';
import { asLiaScript } from './as-liascript.ts';
import { fetchLiaScript, liascript } from './liascript-player.ts';
import { loadingOf, type Loading } from './loading.ts';

/** One lesson, as this project packs it and as its author wrote it. */
export interface Lesson {
  readonly files: readonly BundledFile[];
  readonly markdown: string;
}

const head = ['', 'files', 'kB', 'kB of scripts', 'kB zipped', 'slow line: first paint, s', 'all there, s'];

/** The same lesson in the nearest rival, loaded by the same browser: rows of a table. Undefined where the rival cannot be fetched. */
export async function compareLesson(lesson: Lesson): Promise<readonly (readonly string[])[] | undefined> {
  const player = await fetchLiaScript();
  if (!player) return undefined;
  const theirs = [...player, { path: 'lesson.md', bytes: new TextEncoder().encode(asLiaScript(lesson.markdown)) }];
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const rows = [head, await row('  Sukhbat', browser, lesson.files, ''), await row(`  ${liascript}`, browser, theirs, '?lesson.md')];
  await browser.close();
  return rows;
}

async function row(name: string, browser: Browser, entries: readonly BundledFile[], query: string): Promise<readonly string[]> {
  const served = await servePlan({ entries });
  const lesson = query === '' ? '' : `?${new URL(query.slice(1), served.url).href}`;
  const loading = await loadingOf(browser, served.url + lesson);
  await served.close();
  return [name, ...figures(loading), kB((await zip({ entries })).length), ...times(loading)];
}

function figures({ files, bytes, scripts }: Loading): readonly string[] {
  return [String(files), kB(bytes), kB(scripts)];
}

function times({ firstPaint, quiet }: Loading): readonly string[] {
  return [firstPaint, quiet].map((ms) => (ms / 1000).toFixed(1));
}

function kB(bytes: number): string {
  return String(Math.round(bytes / 1000));
}
