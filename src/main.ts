/** The composition root: the only file of the player that knows everything. */
import './components/course-player/course-player.ts';
import { CourseLibrary } from './course-library.ts';
import { dressPage } from './design/page.ts';
import { decodeState } from './engine/decode-state.ts';
import { launchLanguage } from './launch/launch-language.ts';
import { tellLaunchFailure } from './launch/tell-failure.ts';
import { profileOf, type PackageInfo } from './model/package-info.ts';
import { readPackageInfo, scriptLoader } from './package-page.ts';
import { nextTask } from './patience/next-task.ts';
import { RecordedJournal } from './recorded-journal.ts';
import { openRecord } from './scorm/open-record.ts';

async function launch(page: Window & typeof globalThis, info: PackageInfo): Promise<void> {
  const { document, navigator } = page;
  dressPage(document, info.branding);
  const library = new CourseLibrary(info, scriptLoader(document), page.sukhbatComing);
  library.listen(page);

  const profile = profileOf(info);
  const { record, opened } = await openRecord(profile, page, { id: info.course, version: info.version, place: page.location.pathname });
  const { state, problems } = decodeState(opened.state ?? '');
  // Opening the record and showing the course take a tenth of a second each on a slow computer.
  await nextTask();
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
