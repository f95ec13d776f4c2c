/** `npm run every-post`: each module completed at each post in each language, in a browser. Half an hour, and not part of `npm test`. */
import { findBrowser } from './testing/find-browser.ts';
import { runStep } from './testing/run-step.ts';

process.exitCode = await runStep({
  command: 'npx',
  args: ['--no-install', 'playwright', 'test', 'every-post', ...process.argv.slice(2)],
  environment: { CHROME_PATH: await findBrowser(), EVERY_POST: '1' },
});
