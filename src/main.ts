/** The composition root: the only file of the player that knows everything. */
import './components/course-player/course-player.ts';
import { CourseLibrary, readPackageInfo, scriptLoader } from './course-library.ts';
import { dressPage } from './design/page.ts';
import { decodeState } from './engine/decode-state.ts';
import { launchLanguage } from './launch-language.ts';
import { profiles } from './model/scorm-profile.ts';
import { RecordedJournal } from './recorded-journal.ts';
import { createLearnerRecord } from './scorm/create-learner-record.ts';
import { waitForApi } from './scorm/find-api.ts';
import { watchPageLifecycle } from './scorm/page-lifecycle.ts';

async function launch(page: Window & typeof globalThis): Promise<void> {
  const { document, navigator } = page;
  dressPage(document);
  const info = readPackageInfo(document);
  const library = new CourseLibrary(info, scriptLoader(document));
  library.listen(page);

  const profile = profiles[info.profile];
  await waitForApi(page, profile.runtime);
  const record = createLearnerRecord(profile, page, undefined, { id: info.course, version: info.version });
  const opened = record.open();
  watchPageLifecycle(record, page);
  const { state } = decodeState(opened.state ?? '');
  const language = launchLanguage(info.languages, { saved: state.language, lms: opened.language, browser: navigator.languages });

  const journal = new RecordedJournal(record, profile, () => new Date());
  await document.querySelector('course-player')?.start({ info, source: library, journal, state, language, newSeed });
}

/** Not a secret, only different for every attempt. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

void launch(window);
