import { describe, expect, test } from 'vitest';
import { examine, type Examination } from '../../build/doctor/examine.ts';
import { memorySource } from '../../build/doctor/zip/zip-source.ts';
import { zip } from '../../build/package/write-package.ts';
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import { examplePlan, profileIds } from '../fixtures/example-package.ts';
import { makeZip, type ZipPart } from '../fixtures/make-zip.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A package of ours with some files changed; `undefined` takes one out. */
async function examined(profile: ProfileId, change: (files: Files) => Readonly<Record<string, string | Uint8Array | undefined>>): Promise<Examination> {
  const files = Object.fromEntries(examplePlan(profile).entries.map(({ path, bytes }) => [path, bytes]));
  const parts = Object.entries({ ...files, ...change(files) }).flatMap(([name, bytes]): ZipPart[] => (bytes === undefined ? [] : [{ name, bytes }]));
  return examine(memorySource(makeZip(parts)), 'en');
}

function codes({ findings }: Examination): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** The manifest with one thing changed; throws when there is nothing to change. */
function inManifest(from: string | RegExp, to: string): (files: Files) => Files {
  return (files) => {
    const before = new TextDecoder().decode(files['imsmanifest.xml'] as Uint8Array);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`The manifest has no ${String(from)}.`);
    return { 'imsmanifest.xml': after };
  };
}

describe.each(profileIds)('a package of ours for %s', (profile) => {
  test('has nothing that could be found fault with', async () => {
    const { findings, facts } = await examine(memorySource(await zip(examplePlan(profile))), 'en');
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ title: 'Первый разговор', launch: 'index.html', scos: 1 });
  });
});

test('what is expected of each LMS follows from the version', async () => {
  const of = async (profile: ProfileId) => Object.fromEntries((await examine(memorySource(await zip(examplePlan(profile))), 'en')).expectations.map(({ lms, verdict }) => [lms, verdict]));
  expect(Object.values(await of('scorm12')).every((verdict) => verdict === 'works')).toBe(true);
  expect(await of('scorm2004-3rd')).toMatchObject({ Moodle: 'limits', Chamilo: 'fails', Docebo: 'works', 'Open edX': 'works', 'strict 1.2 (unknown LMS)': 'fails' });
  expect(await of('scorm2004-4th')).toMatchObject({ Docebo: 'fails' });
});

describe('a manifest', () => {
  test.each<[string, ProfileId, (files: Files) => Readonly<Record<string, string | Uint8Array | undefined>>]>([
    ['manifest-missing', 'scorm12', () => ({ 'imsmanifest.xml': undefined })],
    ['manifest-not-at-root', 'scorm12', (files) => ({ 'imsmanifest.xml': undefined, 'course/imsmanifest.xml': files['imsmanifest.xml'] })],
    ['manifest-name-case', 'scorm12', (files) => ({ 'imsmanifest.xml': undefined, 'IMSManifest.xml': files['imsmanifest.xml'] })],
    ['manifest-too-large', 'scorm12', () => ({ 'imsmanifest.xml': ' '.repeat(17 * 1024 ** 2) })],
    ['manifest-not-well-formed', 'scorm12', inManifest('</organizations>', '')],
    ['manifest-root', 'scorm12', () => ({ 'imsmanifest.xml': '<course/>' })],
    ['manifest-document-type', 'scorm12', inManifest('<manifest', '<!DOCTYPE manifest>\n<manifest')],
    ['manifest-byte-order-mark', 'scorm12', (files) => ({ 'imsmanifest.xml': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), files['imsmanifest.xml'] as Uint8Array]) })],
    ['manifest-not-utf8', 'scorm12', () => ({ 'imsmanifest.xml': Buffer.concat([Buffer.from('<?xml version="1.0"?><manifest><title>'), Buffer.from([0xcf, 0xe5, 0xf0]), Buffer.from('</title></manifest>')]) })],
    ['manifest-version-unknown', 'scorm2004-4th', inManifest('2004 4th Edition', '2004 5th Edition')],
    ['manifest-schema', 'scorm12', inManifest('ADL SCORM', 'SCORM')],
    ['manifest-namespace', 'scorm12', inManifest('imscp_rootv1p1p2"', 'imscp_v1p1"')],
    ['manifest-prefix', 'scorm2004-3rd', inManifest(/adlcp(?=[:=])/gu, 'cp')],
    ['manifest-invalid', 'scorm12', inManifest(/<title>[^<]*<\/title>/u, '$&$&')],
    ['manifest-schemas-missing', 'scorm12', () => ({ 'adlcp_rootv1p2.xsd': undefined })],
    ['identifier-twice', 'scorm12', inManifest('identifier="org"', 'identifier="package_first_conversation"')],
    ['identifier-form', 'scorm12', inManifest('identifier="package_', 'identifier="1 package_')],
    ['identifier-long', 'scorm12', inManifest('identifier="package_', `identifier="${'p'.repeat(300)}`)],
    ['organization-missing', 'scorm12', inManifest(/<organizations[\s\S]*<\/organizations>/u, '<organizations/>')],
    ['organization-default', 'scorm12', inManifest('default="org"', 'default="other"')],
    ['organization-many', 'scorm12', inManifest(/<organization [\s\S]*<\/organization>/u, '$&<organization identifier="two"><title>Two</title></organization>')],
    ['organization-empty', 'scorm12', inManifest(/<item [\s\S]*<\/item>/u, '')],
    ['title-count', 'scorm12', inManifest(/<title>[^<]*<\/title>/u, '')],
    ['title-long', 'scorm12', inManifest(/<title>[^<]*<\/title>/u, `<title>${'Т'.repeat(201)}</title>`)],
    ['item-without-resource', 'scorm12', inManifest(/ identifierref="[^"]*"/u, '')],
    ['item-resource-unknown', 'scorm12', inManifest(/identifierref="[^"]*"/u, 'identifierref="nowhere"')],
    ['item-hidden', 'scorm12', inManifest(' isvisible="true"', '')],
    ['prerequisites-used', 'scorm12', inManifest(/<\/item>/u, '<adlcp:prerequisites type="aicc_script">x</adlcp:prerequisites></item>')],
    ['resource-none', 'scorm12', inManifest(/<resources>[\s\S]*<\/resources>/u, '<resources/>')],
    ['resource-kind-missing', 'scorm12', inManifest(' adlcp:scormtype="sco"', '')],
    ['resource-kind-case', 'scorm2004-3rd', inManifest('adlcp:scormType', 'adlcp:scormtype')],
    ['resource-launch-missing', 'scorm12', () => ({ 'index.html': undefined })],
    ['resource-launch-elsewhere', 'scorm12', inManifest('href="index.html">', 'href="https://courses.example.kz/start">')],
    ['resource-launch-query', 'scorm12', inManifest('href="index.html">', 'href="index.html?lang=kk">')],
    ['resource-launch-not-first', 'scorm12', inManifest('<resources>', '<resources><resource identifier="r0" type="webcontent" adlcp:scormtype="asset" href="player.js"><file href="player.js"/></resource>')],
    ['resource-launch-unlisted', 'scorm12', inManifest('<file href="index.html"/>', '')],
    ['resource-file-missing', 'scorm12', inManifest('<file href="index.html"/>', '$&<file href="none.png"/>')],
    ['resource-file-case', 'scorm12', inManifest('<file href="player.js"/>', '<file href="Player.js"/>')],
    ['resource-file-unlisted', 'scorm12', () => ({ 'more.png': 'x' })],
    ['scos-many', 'scorm12', inManifest('</resources>', '<resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>')],
    ['mastery-score', 'scorm12', inManifest('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>')],
    ['sequencing-used', 'scorm2004-3rd', inManifest('<imsss:deliveryControls', '<imsss:rollupRules/><imsss:deliveryControls')],
    ['delivery-controls-missing', 'scorm2004-3rd', inManifest(/<imsss:deliveryControls[^>]*>/u, '')],
    ['objective-twice', 'scorm2004-3rd', inManifest('objectiveID="comp_clarity"', 'objectiveID="comp_active_empathy"')],
    ['presentation-on-cluster', 'scorm2004-3rd', inManifest(/<adlnav:presentation>/u, '<item identifier="below" identifierref="resource_first_conversation"><title>Below</title></item><adlnav:presentation>')],
  ])('%s', async (code, profile, change) => {
    expect(codes(await examined(profile, change))).toContain(code);
  });

  test('with entities that grow without end is read in no time, and is given to no validator', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "${'x'.repeat(1_000)}">${Array.from({ length: 12 }, (_, level) => `<!ENTITY b${level} "${`&${level === 0 ? 'a' : `b${level - 1}`};`.repeat(10)}">`).join('')}]><manifest><title>&b11;</title></manifest>`;
    const start = performance.now();
    const found = await examined('scorm12', () => ({ 'imsmanifest.xml': bomb }));
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(found.findings.length).toBeGreaterThan(0);
  });

  test('with metadata and extensions of a vendor is no worse for it', async () => {
    const lom = '<imsmd:lom xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><imsmd:general><imsmd:title><imsmd:langstring>Title</imsmd:langstring></imsmd:title></imsmd:general></imsmd:lom>';
    const { findings } = await examined('scorm12', inManifest('</metadata>', `${lom}</metadata>`));
    expect(findings.map(({ message }) => message)).toEqual([]);
  });
});

describe('files', () => {
  test.each<[string, Files]>([
    ['file-name-backslash', { 'media\\a.png': 'x' }],
    ['file-name-not-ascii', { 'сурет.png': 'x' }],
    ['file-name-signs', { 'a picture (1).png': 'x' }],
    ['file-names-differ-in-case', { 'INDEX.html': 'x' }],
    ['file-base-name-twice', { 'kk/player.js': 'x' }],
    ['file-ending-refused', { 'send.php': 'x' }],
    ['file-type-unknown', { 'engine.wasm': 'x' }],
    ['file-left-behind', { '__MACOSX/._index.html': 'x' }],
  ])('%s', async (code, files) => {
    expect(codes(await examined('scorm12', () => files))).toContain(code);
  });
});

describe('pages', () => {
  test.each<[string, string]>([
    ['content-from-elsewhere', '<script src="https://cdn.example.com/lib.js"></script>'],
    ['content-from-elsewhere', '<style>@import "//fonts.example.com/font.css";</style>'],
    ['content-not-encrypted', '<img src="http://pictures.example.com/a.png">'],
    ['content-absolute-path', '<link rel="stylesheet" href="/assets/style.css">'],
    ['content-address-mentioned', '<a href="https://adilet.zan.kz/kaz/docs">law</a>'],
    ['content-unload', '<script>window.addEventListener("unload", save)</script>'],
  ])('%s: %s', async (code, html) => {
    expect(codes(await examined('scorm12', () => ({ 'more.html': `<!doctype html>${html}` })))).toContain(code);
  });

  test('with namespaces and addresses of standards have nothing from elsewhere', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#a"/></svg>';
    expect(codes(await examined('scorm12', () => ({ 'more.svg': svg })))).toEqual(['resource-file-unlisted']);
  });
});

test('a hundred mistakes of one kind do not bury the others', async () => {
  const { findings } = await examined('scorm12', () => Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`сурет${number}.png`, 'x'])));
  expect(findings.filter(({ code }) => code === 'file-name-not-ascii')).toHaveLength(20);
});

test('every finding is said in three languages', async () => {
  for (const language of ['en', 'ru', 'kk'] as const) {
    const { findings } = await examine(memorySource(makeZip([{ name: '../x' }])), language);
    expect(findings[0]?.message).toContain('`../x`');
    expect(findings[0]?.message).not.toContain('{');
  }
});
