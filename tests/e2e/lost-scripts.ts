import type { Page } from 'playwright/test';

/** Opens the first package outside any LMS. */
export async function open(page: Page, server: string): Promise<void> {
  const [{ fileName }] = (await (await page.request.get(`${server}packages`)).json()) as [{ fileName: string }];
  await page.goto(`${server}content/${fileName}/index.html`);
}

/** Loses a file until told to stop. */
export async function lose(page: Page, file: string): Promise<() => Promise<void>> {
  await page.route(`**/${file}`, (route) => route.abort());
  return () => page.unroute(`**/${file}`);
}

/** The same for a file of which nothing arrives though the server says that all is well. */
export async function emptied(page: Page, file: string): Promise<() => Promise<void>> {
  await page.route(`**/${file}`, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  return () => page.unroute(`**/${file}`);
}

/** Holds a file back until told to let it come. */
export async function hold(page: Page, file: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => { release = resolve; });
  await page.route(`**/${file}`, (route) => released.then(() => route.continue()), { times: 1 });
  return release;
}
