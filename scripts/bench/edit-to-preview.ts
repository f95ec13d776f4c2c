/**
 * How long an edit takes to be seen: from the file being written to the words standing in the preview. With 4 and with 400
 * modules beside each other, 200 edits each. Prints the median and the 95th percentile.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { serveStudio } from '../studio/serve-studio.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { table } from '../table.ts';

const EDITS = 200;
const GOAL = 300;
const MODULE = 'emotional-intelligence';
const PAGE = 'ru/41-who-wrote-it.md';

/** The real module, with copies of it for neighbours. */
function catalogue(folder: string, modules: number): void {
  const courses = join(packageRoot(), 'courses');
  cpSync(join(courses, 'academy.yaml'), join(folder, 'academy.yaml'));
  for (let number = 0; number < modules; number += 1) {
    const id = number === 0 ? MODULE : `${MODULE}-${number}`;
    cpSync(join(courses, MODULE), join(folder, id), { recursive: true });
    const config = join(folder, id, 'course.yaml');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^id: .*$/mu, `id: ${id}`));
  }
}

async function measure(modules: number, executablePath: string): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sukhbat-bench-'));
  catalogue(folder, modules);
  const studio = await serveStudio({ folder, out: join(folder, 'out'), port: 0, language: 'en', openEditor: () => undefined });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(`${studio.url}?module=${MODULE}`);
    await page.getByLabel('Unit').selectOption({ label: 'Who wrote the letter' });
    await page.getByRole('checkbox', { name: 'Русский' }).check();
    await page.getByRole('checkbox', { name: 'English' }).uncheck();
    return await edits(page, join(folder, MODULE, PAGE));
  } finally {
    await browser.close();
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function edits(page: Page, path: string): Promise<readonly number[]> {
  await page.frameLocator('iframe[data-preview="ru"]').getByRole('heading', { level: 1 }).waitFor();
  const frame = page.frames().find((one) => one.url().includes('/preview/'));
  if (!frame) throw new Error('The studio shows no preview.');
  const text = readFileSync(path, 'utf8');
  const times: number[] = [];
  for (let number = 0; number < EDITS; number += 1) {
    const started = performance.now();
    writeFileSync(path, text.replace(/^# .*$/mu, `# ${number}`));
    // Asked at every frame that is drawn: a locator asks at growing intervals, which would be measured too.
    await frame.waitForFunction(hasHeading, String(number));
    times.push(performance.now() - started);
  }
  return times;
}

/** As much of the page's document as is asked here: scripts are compiled without the browser's types. */
interface Root {
  querySelector(selector: string): { readonly textContent: string } | null;
  querySelectorAll(selector: string): Iterable<{ readonly shadowRoot: Root | null }>;
}

/** Runs in the page: whether the first heading is this one, however deep in shadow roots it stands. */
function hasHeading(wanted: string): boolean {
  const roots = [(globalThis as unknown as { readonly document: Root }).document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    if (root.querySelector('h1')?.textContent.trim() === wanted) return true;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return false;
}

function percentile(times: readonly number[], share: number): string {
  return `${Math.round(times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0)} ms`;
}

const browser = await findBrowser();
const rows: string[][] = [];
for (const modules of [4, 400]) {
  const times = await measure(modules, browser);
  rows.push([String(modules), percentile(times, 0.5), percentile(times, 0.95), `${(Number.parseFloat(percentile(times, 0.5)) / GOAL).toFixed(2)}`]);
}
process.stdout.write(`${table([['modules', 'median', '95th percentile', `of ${GOAL} ms`], ...rows])}\n`);
