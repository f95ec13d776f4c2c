/** The composition root: the only file of the player that knows everything. The learner's record is being opened by `record.ts`. */
import './components/course-player/course-player.ts';
import { CourseLibrary } from './course-library.ts';
import { dressPage } from './design/page.ts';
import { launchLanguage } from './launch/launch-language.ts';
import { tellLaunchFailure } from './launch/tell-failure.ts';
import type { PackageInfo } from './model/package-info.ts';
import { readPackageInfo, scriptLoader } from './package-page.ts';
import { nextTask } from './patience/next-task.ts';
import { learnerOnPage } from './record.ts';
import { RecordedJournal } from './recorded-journal.ts';
import { watchPageLifecycle } from './scorm/page-lifecycle.ts';

async function launch(page: Window & typeof globalThis, info: PackageInfo): Promise<void> {
  const { document, navigator } = page;
  dressPage(document, info.branding);
  const library = new CourseLibrary(info, scriptLoader(document), page.sukhbatComing);
  library.listen(page);

  const { profile, record, opened, decoded } = await learnerOnPage;
  // Not before there is a player: a page that is loaded again because half of it was lost finds its session still open.
  watchPageLifecycle(record, page);
  // Coming to life and showing the course take a tenth of a second each on a slow computer.
  await nextTask();
  const { state, problems } = decoded;
  const language = launchLanguage(info.languages, { saved: state.language, lms: opened.language, browser: navigator.languages });

  const journal = new RecordedJournal(record, profile, () => new Date());
  const player = document.querySelector('course-player');
  if (!player) throw new Error('The page has no <course-player>.');
  await player.start({ info, source: library, journal, state, problems, language, newSeed });
}

/** Not a secret, only different for every attempt. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Whatever goes wrong before the first screen is told in words; the error still goes to the console as one nobody handled. */
async function launchOrTell(page: Window & typeof globalThis): Promise<void> {
  let info: PackageInfo | undefined;
  try {
    info = readPackageInfo(page.document);
    await launch(page, info);
  } catch (error) {
    tellLaunchFailure(page.document, info?.languages ?? []);
    throw error;
  }
}

void launchOrTell(window);
