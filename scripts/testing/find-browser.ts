import { browserPlaces, isExecutable, startsUp } from './browser-places.ts';
import { runStep, type Step } from './run-step.ts';

/** No browser anywhere: said in words a newcomer can act on. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

const tenMinutes = 600_000;

/** Ways to get a browser, tried in order when there is none. The first fails quickly on a closed network. */
const installations: readonly { readonly needsRoot: boolean; readonly steps: readonly Step[] }[] = [
  { needsRoot: false, steps: [{ command: 'npx', args: ['--no-install', 'playwright', 'install', 'chromium'], limit: tenMinutes / 3 }] },
  {
    needsRoot: true,
    steps: [
      { command: 'apt-get', args: ['update'], limit: tenMinutes },
      { command: 'apt-get', args: ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'chromium'], environment: { DEBIAN_FRONTEND: 'noninteractive' }, limit: tenMinutes },
    ],
  },
  { needsRoot: true, steps: [{ command: 'dnf', args: ['install', '-y', 'chromium'], limit: tenMinutes }] },
  { needsRoot: true, steps: [{ command: 'apk', args: ['add', '--no-cache', 'chromium'], limit: tenMinutes }] },
  { needsRoot: true, steps: [{ command: 'pacman', args: ['-S', '--noconfirm', 'chromium'], limit: tenMinutes }] },
];

/**
 * A browser that starts: CHROME_PATH, Playwright's own, the system's, or one installed on the spot.
 * @throws NoBrowserError
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new NoBrowserError(`CHROME_PATH is ${named}, and there is no program there.`);
    return named;
  }
  const present = await firstThatStarts(new Set());
  return present ?? (await installed());
}

async function firstThatStarts(tried: Set<string>): Promise<string | undefined> {
  for (const path of browserPlaces()) {
    if (tried.has(path)) continue;
    tried.add(path);
    if (await startsUp(path)) return path;
  }
  return undefined;
}

async function installed(): Promise<string> {
  const root = process.getuid?.() === 0;
  for (const { needsRoot, steps } of installations) {
    if (needsRoot && !root) continue;
    process.stderr.write(`No browser found; trying: ${steps.map(({ command, args }) => [command, ...args].join(' ')).join(' && ')}\n`);
    for (const step of steps) if ((await runStep(step)) !== 0) break;
    const found = await firstThatStarts(new Set());
    if (found !== undefined) return found;
  }
  throw new NoBrowserError(
    'The tests need Chrome or Chromium, and none could be found or installed. Install one, or name the one you have: CHROME_PATH=/path/to/chrome npm test',
  );
}
