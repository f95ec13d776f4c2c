/** Whether a zip may be opened at all. A zip that was made to do harm is not looked at any further. */
import type { FindingReporter } from '../finding.ts';
import type { ZipDirectory, ZipEntry } from './read-directory.ts';
import type { ZipSource } from './zip-source.ts';

const GIGABYTE = 1024 ** 3;
export const zipLimits = { bytes: 2 * GIGABYTE, entries: 100_000, ratio: 200, ratioFrom: 20 * 1024 ** 2 } as const;

/** Whether all is well. */
export function checkZip(source: ZipSource, directory: ZipDirectory, { report }: FindingReporter): boolean {
  const { entries } = directory;
  let refused = 0;
  const refuse: FindingReporter['report'] = (...finding) => {
    refused += 1;
    report(...finding);
  };
  if (entries.length > zipLimits.entries) refuse('zip-too-many-files', { limit: zipLimits.entries });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > zipLimits.bytes) refuse('zip-too-large', { size: gigabytes(size), limit: gigabytes(zipLimits.bytes) });
  if (size > zipLimits.ratioFrom && size > source.size * zipLimits.ratio) refuse('zip-bomb', { size: gigabytes(size) });
  for (const entry of entries) checkEntry(entry, refuse);
  checkPlaces(directory, refuse);
  checkTwice(entries, refuse);
  return refused === 0;
}

function checkEntry(entry: ZipEntry, refuse: FindingReporter['report']): void {
  const { name } = entry;
  if (isOutside(name)) refuse('zip-path-outside', { name: shown(name) });
  if (entry.isLink) refuse('zip-link', { name: shown(name) });
  if (entry.isEncrypted) refuse('zip-encrypted', { name: shown(name) });
  else if (entry.method !== 0 && entry.method !== 8) refuse('zip-method', { name: shown(name), method: entry.method });
}

/** Paths that would be written somewhere else: absolute, on a drive, upwards, or with a sign in them that ends a name. */
function isOutside(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return path === '' || path.startsWith('/') || /^[A-Za-z]:/u.test(path) || path.includes('\0') || path.split('/').includes('..');
}

/** Entries that share their bytes are how a small zip becomes an enormous one. */
function checkPlaces({ entries, start }: ZipDirectory, refuse: FindingReporter['report']): void {
  let end = 0;
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (entry.offset < end || entry.offset + entry.packed > start) return refuse('zip-overlap', { name: shown(entry.name) });
    end = entry.offset + entry.packed;
  }
}

function checkTwice(entries: readonly ZipEntry[], refuse: FindingReporter['report']): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name)) refuse('zip-name-twice', { name: shown(name) });
    seen.add(name);
  }
}

function gigabytes(bytes: number): string {
  return (bytes / GIGABYTE).toFixed(1);
}

/** A name as it may stand in a message. */
export function shown(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}`]/gu, '?');
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}
