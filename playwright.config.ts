import { defineConfig } from 'playwright/test';

/** `npm test` sets CHROME_PATH to the browser it found; without it Playwright looks for its own. */
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Takes half an hour; see `npm run every-post`.
  testIgnore: process.env['EVERY_POST'] ? [] : '**/every-post.spec.ts',
  outputDir: 'dist/test-results/e2e',
  globalSetup: './tests/e2e/pack-courses.ts',
  // Two cores are what a small CI machine has; more workers only make each other time out.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  // The player spaces its saves by some seconds, and a small machine under load takes its time to show them.
  expect: { timeout: 20_000 },
  // Tried again to tell a machine that stopped for a moment from a fault of the course. `npm test` counts both as failures.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['line']],
  use: {
    launchOptions: executablePath === undefined ? {} : { executablePath },
    viewport: { width: 1280, height: 800 },
    locale: 'ru-KZ',
    // Lines of a conversation then come at once instead of at reading pace.
    contextOptions: { reducedMotion: 'reduce' },
  },
});
