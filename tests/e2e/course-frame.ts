import type { Frame, Page } from 'playwright/test';

/** The frame that an LMS shows a course in. */
export function courseFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/content/'));
  if (!frame) throw new Error('There is no course on the page.');
  return frame;
}
