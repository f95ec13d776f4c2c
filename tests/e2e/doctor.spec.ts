import { join } from 'node:path';
import { examine } from '../../build/doctor/examine.ts';
import { memorySource } from '../../build/doctor/zip/zip-source.ts';
import { fileSource } from '../../build/doctor/zip/zip-source.ts';
import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import { courseWatcher } from '../../scripts/doctor/watch-course.ts';
import { doctorWords } from '../../scripts/doctor/words.ts';
import { makeZip } from '../fixtures/make-zip.ts';
import { expect, test } from './lms.ts';
import { packagesFolder } from './pack-courses.ts';

const launch = courseWatcher(doctorWords.en);
const manifest = (version: string): string => `<?xml version="1.0"?><manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>T</title><item identifier="I" identifierref="R" isvisible="true"><title>T</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources></manifest>`;

/** A package of one page, as some vendor might make it. */
async function examined(script: string): Promise<readonly string[]> {
  const zip = makeZip([{ name: 'imsmanifest.xml', bytes: manifest('1.2') }, { name: 'index.html', bytes: `<!doctype html><meta charset="utf-8"><body><button>Start</button><script>${script}</script></body>` }]);
  const { findings } = await examine(memorySource(zip), 'en', launch);
  return findings.map(({ code }) => code).filter((code) => code.startsWith('run-'));
}

for (const profile of ['scorm12', 'scorm2004-4th'] as const satisfies readonly ProfileId[]) {
  test(`a package of ours for ${profile}, launched and left, has done nothing wrong`, async () => {
    const source = fileSource(join(packagesFolder, `first-conversation-1.2.0-${profile}.zip`));
    const { findings, run } = await examine(source, 'en', launch);
    source.close();
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(run).toMatchObject({ calls: { open: 1, end: 1 }, exit: 'suspend', status: 'incomplete', refused: { standard: 0, moodle: 0, lenient: 0 } });
    expect(profiles[profile].suspends).toBeDefined();
  });
}

test('a page that says nothing, or looks for the other version, is found out', async () => {
  expect(await examined('')).toEqual(['run-silent']);
  expect(await examined('parent.API_1484_11 && parent.API_1484_11.Initialize("")')).toEqual(['run-other-version']);
});

test('a page that completes at once, sends nonsense, asks other servers and does not end is found out', async () => {
  const codes = await examined('const a = parent.API; a.LMSInitialize(""); a.LMSSetValue("cmi.core.lesson_status", "completed"); a.LMSSetValue("cmi.core.score.raw", "150"); fetch("https://stats.example.com/x").catch(() => {}); fetch("none.json"); nothingHere();');
  expect(codes).toEqual(expect.arrayContaining(['run-completed-at-once', 'run-refused', 'run-other-server', 'run-file-not-found', 'run-script-error', 'run-not-terminated']));
});

test('a page that reports only after a button has been pressed is seen doing it', async () => {
  const codes = await examined('const a = parent.API; a.LMSInitialize(""); document.querySelector("button").onclick = () => { a.LMSSetValue("cmi.core.lesson_status", "incomplete"); a.LMSSetValue("cmi.core.score.raw", "50"); a.LMSSetValue("cmi.core.exit", "suspend"); }; addEventListener("pagehide", () => a.LMSFinish(""));');
  expect(codes).toEqual(['run-no-interactions']);
});
