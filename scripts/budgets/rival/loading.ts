import type { Browser } from 'playwright';
import { putOnSlowLine } from '../../testing/slow-line.ts';
import { silentLms } from '../../testing/silent-lms.ts';

/** What a browser loads of a lesson until nothing more comes, and how long a slow line makes people wait. */
export interface Loading {
  readonly files: number;
  readonly bytes: number;
  readonly scripts: number;
  /** Milliseconds on the slow line until the first words are painted, and until the last file is there. */
  readonly firstPaint: number;
  readonly quiet: number;
}

export async function loadingOf(browser: Browser, url: string): Promise<Loading> {
  const { files, bytes, scripts } = await load(browser, url, false);
  const { firstPaint, quiet } = await load(browser, url, true);
  return { files, bytes, scripts, firstPaint, quiet };
}

async function load(browser: Browser, url: string, slowly: boolean): Promise<Loading> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes: { readonly size: number; readonly script: boolean }[] = [];
  page.on('requestfinished', (request) => {
    const script = request.resourceType() === 'script';
    void request.sizes().then(({ responseBodySize }) => sizes.push({ size: responseBodySize, script }));
  });
  if (slowly) await putOnSlowLine(context, page);
  await page.addInitScript(silentLms);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForTimeout(2000);
  const times = await page.evaluate<{ firstPaint: number; quiet: number }>(timesInPage);
  await context.close();
  return { files: sizes.length, bytes: sum(sizes), scripts: sum(sizes.filter(({ script }) => script)), ...times };
}

/** Script text, because the page's own policy allows no other. */
const timesInPage = `({
  firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
  quiet: Math.round(Math.max(...performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd))),
})`;

function sum(files: readonly { readonly size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
