import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { courseFrame } from './course-frame.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the course on screen, in words. Evaluated rather than added to the page, which allows no inline script. */
export async function violations(page: Page): Promise<readonly string[]> {
  const frame = courseFrame(page);
  // Long pages come in portions.
  await expect(frame.locator('[aria-busy=true]')).toHaveCount(0);
  await frame.evaluate(source);
  const found = await frame.evaluate<readonly { id: string; nodes: readonly { target: unknown }[] }[]>('axe.run().then((result) => result.violations)');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`);
}
