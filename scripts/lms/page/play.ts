/** Opens a package in a frame with an LMS above it, and takes it away again in the ways learners and machines do. */
import type { PackageSummary } from '../lms-record.ts';
import type { LmsWords } from '../words/en.ts';
import type { LessonMode } from './opening-data.ts';
import { byId, showRecord } from './record-view.ts';
import { RecordClient } from './records.ts';
import { Session } from './session.ts';

const { summary, words } = JSON.parse(byId('play').textContent ?? '') as { summary: PackageSummary; words: LmsWords };
const records = new RecordClient(summary.fileName);
const apiName = summary.runtime === 'scorm12' ? 'API' : 'API_1484_11';

let session: Session | undefined;
let frame: HTMLIFrameElement | undefined;

async function launch(): Promise<void> {
  leave();
  frame?.remove();
  const opened: Session = new Session(summary, await records.read(), { mode: chosen('mode') as LessonMode, language: chosen('language') }, (saved) => {
    if (saved) records.write(opened.record);
    showRecord(opened, words);
  });
  session = opened;
  records.write(opened.record);
  Object.defineProperty(window, apiName, { value: opened.api(), configurable: true });
  frame = document.createElement('iframe');
  frame.title = words.course;
  frame.src = `/content/${encodeURIComponent(summary.fileName)}/${summary.launch}`;
  byId('frame').replaceChildren(frame);
  showRecord(opened, words);
}

/** The frame goes elsewhere: the course hears `pagehide` and has its last word. */
function leave(): void {
  if (frame?.isConnected) frame.contentWindow?.location.replace('about:blank');
}

/** The course hears nothing and nobody hears it. */
function kill(): void {
  session?.kill();
  frame?.remove();
}

async function forget(): Promise<void> {
  kill();
  await records.forget();
  await launch();
}

function chosen(id: string): string {
  const select = byId(id);
  return select instanceof HTMLSelectElement ? select.value : '';
}

byId('relaunch').addEventListener('click', () => void launch());
byId('leave').addEventListener('click', leave);
byId('kill').addEventListener('click', kill);
byId('forget').addEventListener('click', () => void forget());
await launch();
