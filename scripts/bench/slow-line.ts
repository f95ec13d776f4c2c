/**
 * How long a package takes to open on a slow line and a slow computer (1.6 Mbit/s, 150 ms, a quarter of the processor;
 * no compression, cold cache): the middle one of several runs, and the quickest, which is the one to look at on a machine
 * that others use as well:
 *
 *     npm run compile && node dist/node/scripts/bench/slow-line.js [folder of courses] [module]
 */
import { chromium, type Browser, type Page } from 'playwright';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { table } from '../table.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { servePlan } from '../testing/serve-plan.ts';
import { silentLms } from '../testing/silent-lms.ts';
import { putOnSlowLine } from '../testing/slow-line.ts';
import { playAlong, pressing } from './play-along.ts';

const RUNS = 5;

/** Milliseconds since the navigation began. */
interface Opening {
  /** The course says what it is about. */
  readonly words: number;
  /** The contents are on screen. */
  readonly contents: number;
  /** A press on them has done something. */
  readonly answers: number;
  /** The bar above the contents is there as well. */
  readonly bar: number;
  /** Role-plays and questions are there as well. */
  readonly whole: number;
  /** The longest time for which the page did not listen while it opened. */
  readonly longestTask: number;
  /** The same from then on, from the first lesson to the debrief of a role-play. */
  readonly longestPlaying: number;
}

type Watched = Omit<Opening, 'longestPlaying'>;

/** In the page: notes the time of each step as it happens, and presses the first button of the contents. */
const watch = `
  window.times = { longestTask: 0 };
  const now = () => Math.round(performance.now());
  new PerformanceObserver((list) => { for (const task of list.getEntries()) times.longestTask = Math.max(times.longestTask, Math.round(task.duration)); }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const player = document.querySelector('course-player');
    const opening = document.querySelector('.opening:not([hidden])');
    if (times.words === undefined && opening && opening.getBoundingClientRect().height > 0) times.words = now();
    const outline = player && player.shadowRoot && player.shadowRoot.querySelector('course-outline');
    const choice = outline && outline.shadowRoot && outline.shadowRoot.querySelector('level-choice');
    const button = choice && choice.shadowRoot && choice.shadowRoot.querySelector('button');
    if (times.contents === undefined && button) { times.contents = now(); setTimeout(() => button.click(), 0); }
    if (times.answers === undefined && times.contents !== undefined && outline.shadowRoot.querySelector('.unit')) times.answers = now();
    if (times.bar === undefined && customElements.get('player-header')) times.bar = now();
    if (times.whole === undefined && customElements.get('role-play-view')) times.whole = now();
    // Looking on would be measured too.
    if (times.answers === undefined || times.bar === undefined || times.whole === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function open(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({ locale: 'ru-KZ', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await putOnSlowLine(context, page);
  await page.addInitScript(silentLms + watch + pressing);
  await page.goto(url);
  const times = await timesOf(page);
  const longestPlaying = await playAlong(page);
  await context.close();
  return { ...times, longestPlaying };
}

/** Asked from here again and again, because the page's policy lets nobody wait inside it. */
async function timesOf(page: Page): Promise<Watched> {
  for (;;) {
    const times = await page.evaluate<Partial<Watched>>('times');
    if (isComplete(times)) return times;
    await page.waitForTimeout(50);
  }
}

function isComplete(times: Partial<Watched>): times is Watched {
  return times.answers !== undefined && times.bar !== undefined && times.whole !== undefined;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

async function measure([folder = 'courses', chosen = '']: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const { modules } = compileCatalogue(createFileSystemHost(folder), { language: 'en' });
  for (const { id, lowered } of modules.filter((module) => module.id.includes(chosen))) {
    if (!lowered) continue;
    const served = await servePlan(planPackage(lowered, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12));
    const runs: Opening[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await open(browser, served.url));
    await served.close();
    const row = (name: string, key: keyof Opening, goal: string): readonly string[] => [`  ${name}`, `${middle(runs.map((run) => run[key]))} ms`, `${Math.min(...runs.map((run) => run[key]))} ms`, goal];
    const rows = [['', 'middle', 'quickest'], row('first words of the course', 'words', ''), row('contents on screen', 'contents', 'goal 1500'), row('answers a press', 'answers', 'goal 2500'), row('bar above them', 'bar', ''), row('role-plays and questions there', 'whole', ''), row('longest task while it opens', 'longestTask', ''), row('longest task while playing', 'longestPlaying', 'goal 100')];
    process.stdout.write(`${id}\n${table(rows)}\n`);
  }
  await browser.close();
}

await measure(process.argv.slice(2));
