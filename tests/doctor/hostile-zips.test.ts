/** Zips that were made to do harm: refused before anything in them is unpacked, each with its reason. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { examine } from '../../build/doctor/examine.ts';
import { createFindingReporter } from '../../build/doctor/finding.ts';
import { openZip } from '../../build/doctor/zip/zip-package.ts';
import { memorySource } from '../../build/doctor/zip/zip-source.ts';
import { makeZip, type ZipPart } from '../fixtures/make-zip.ts';

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { findings, expectations, facts } = await examine(memorySource(bytes), 'en');
  expect([expectations, facts], 'A refused zip is not looked at any further.').toEqual([[], undefined]);
  return [...new Set(findings.map(({ code }) => code))];
}

const page: ZipPart = { name: 'index.html', bytes: '<!doctype html>' };

describe('a zip is refused', () => {
  test.each([
    ['../evil.html'], ['a/../../evil.html'], ['/etc/passwd'], ['\\windows\\evil.dll'], ['C:/evil.html'], ['c:evil.html'], ['a\\..\\..\\evil.html'], ['..'], ['index.html\0.png'],
  ])('when a path leads out of it: %j', async (name) => {
    expect(await codesOf(makeZip([page, { name }]))).toEqual(['zip-path-outside']);
  });

  test('when a file is a link to another', async () => {
    expect(await codesOf(makeZip([{ name: 'index.html', bytes: '/etc/passwd', claims: { attributes: 0o120777 << 16 } }]))).toEqual(['zip-link']);
  });

  test('when it would grow to gigabytes', async () => {
    expect(await codesOf(makeZip([{ name: 'a.txt', bytes: 'x', claims: { size: 900 * 1024 ** 2 } }]))).toEqual(['zip-bomb']);
    expect(await codesOf(makeZip([{ name: 'a.txt', claims: { size: 0xf000_0000 } }]))).toEqual(['zip-too-large', 'zip-bomb']);
  });

  test('when files lie over each other, which is how few bytes become many', async () => {
    const kernel = randomBytes(1_000);
    expect(await codesOf(makeZip([{ name: 'a', bytes: kernel }, { name: 'b', bytes: kernel, claims: { offset: 0 } }]))).toEqual(['zip-overlap']);
    expect(await codesOf(makeZip([{ name: 'a', claims: { offset: 5_000_000 } }]))).toEqual(['zip-overlap']);
  });

  test('when it claims more than a hundred thousand files', async () => {
    expect(await codesOf(makeZip(Array.from({ length: 100_001 }, (_, number) => ({ name: `f${number}` }))))).toEqual(['zip-too-many-files']);
  });

  test('when a file is locked, packed in an unknown way, or there twice', async () => {
    expect(await codesOf(makeZip([{ name: 'a', claims: { flags: 0x801 } }]))).toEqual(['zip-encrypted']);
    expect(await codesOf(makeZip([{ name: 'a', claims: { method: 14 } }]))).toEqual(['zip-method']);
    expect(await codesOf(makeZip([page, page]))).toEqual(['zip-name-twice']);
  });

  test.each([
    ['nothing', Buffer.alloc(0)], ['a text', Buffer.from('PK, but not really')], ['noise', Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 251))],
    ['a zip cut short', makeZip([page]).subarray(0, 60)], ['an end without a beginning', makeZip([page]).subarray(-22)],
  ])('when it is %s', async (_, bytes) => {
    expect(await codesOf(bytes)).toEqual(['zip-unreadable']);
  });
});

describe('a file of a zip', () => {
  test('never unpacks to more than was promised', () => {
    const reporter = createFindingReporter('en');
    const zip = openZip(memorySource(makeZip([{ name: 'a', bytes: 'x'.repeat(100_000), claims: { size: 10 } }])), reporter);
    expect(zip?.read('a')).toBeUndefined();
    expect(reporter.findings.map(({ code }) => code)).toEqual(['zip-damaged']);
  });

  test('that is damaged is told once and not used', () => {
    const reporter = createFindingReporter('en');
    const zip = openZip(memorySource(makeZip([{ name: 'a', bytes: 'text', claims: { crc: 1 } }, { name: 'b', bytes: 'whole' }])), reporter)!;
    expect([zip.read('a'), zip.read('a'), Buffer.from(zip.read('b')!).toString()]).toEqual([undefined, undefined, 'whole']);
    expect(reporter.findings).toHaveLength(1);
  });
});

test('zips with any byte changed never throw', async () => {
  const honest = makeZip([page, { name: 'imsmanifest.xml', bytes: '<manifest/>' }]);
  for (let place = 0; place < honest.length; place += 1) {
    const changed = Buffer.from(honest);
    changed[place] = changed[place]! ^ 0xff;
    await examine(memorySource(changed), 'en');
  }
});
