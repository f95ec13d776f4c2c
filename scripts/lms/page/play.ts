/** Opens a package in a frame with an LMS above it, and takes it away again in the ways learners and machines do. */
import { emptyRecord, type PackageSummary } from '../lms-record.ts';
import type { LmsWords } from '../words/en.ts';
import type { LessonMode } from './opening-data.ts';
import { byId, showRecord } from './record-view.ts';
import { RecordClient } from './records.ts';
import { difficultLmss, shortName } from './difficult.ts';
import type { LmsSession } from './lms-session.ts';
import { Session } from './session.ts';
import { StubSession } from './stub-session.ts';
import type { StrictLms } from './stubs/strict-lms.ts';

const { summary, words } = JSON.parse(byId('play').textContent ?? '') as { summary: PackageSummary; words: LmsWords };
const records = new RecordClient(summary.fileName);
/** A difficult LMS keeps its records itself, as long as this page is open. */
const difficult = new Map<string, StrictLms>();

let session: LmsSession | undefined;
let frame: HTMLIFrameElement | undefined;

async function launch(): Promise<void> {
  leave();
  frame?.remove();
  const opened = chosen('lms') === '' ? await openSmall() : openDifficult(chosen('lms'));
  session = opened;
  opened.online = isOnline();
  for (const name of ['API', 'API_1484_11']) Object.defineProperty(window, name, { get: () => opened.apis()[name], configurable: true });
  frame = document.createElement('iframe');
  frame.title = words.course;
  frame.src = `/content/${encodeURIComponent(summary.fileName)}/${summary.launch}`;
  byId('frame').replaceChildren(frame);
  showRecord(opened, words);
}

async function openSmall(): Promise<LmsSession> {
  const opened: Session = new Session(summary, await records.read(), { mode: chosen('mode') as LessonMode, language: chosen('language') }, (saved) => {
    if (saved) records.write(opened.record);
    showRecord(opened, words);
  });
  records.write(opened.record);
  return opened;
}

function openDifficult(name: string): LmsSession {
  const lms = difficult.get(name) ?? difficultLmss(summary).find((stub) => stub.name === name)!.create();
  difficult.set(name, lms);
  const before = session instanceof StubSession ? session.record : emptyRecord;
  const opened: StubSession = new StubSession(summary, lms, before, () => showRecord(opened, words));
  return opened;
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
  difficult.clear();
  session = undefined;
  await records.forget();
  await launch();
}

function chosen(id: string): string {
  const select = byId(id);
  return select instanceof HTMLSelectElement ? select.value : '';
}

function isOnline(): boolean {
  const box = byId('offline');
  return !(box instanceof HTMLInputElement && box.checked);
}

for (const stub of difficultLmss(summary)) byId('lms').append(new Option(`${shortName(stub)}: ${stub.what}`, stub.name));
byId('lms').addEventListener('change', () => { session = undefined; void launch(); });
byId('offline').addEventListener('change', () => { if (session) session.online = isOnline(); });
byId('relaunch').addEventListener('click', () => void launch());
byId('leave').addEventListener('click', leave);
byId('kill').addEventListener('click', kill);
byId('forget').addEventListener('click', () => void forget());
await launch();
