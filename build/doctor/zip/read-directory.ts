/**
 * Reads the list of contents at the end of a zip, and nothing else: whether the zip is safe to open has to be decided
 * before anything in it is unpacked. Everything in it is somebody else's claim.
 */
import type { ZipSource } from './zip-source.ts';

export interface ZipEntry {
  /** As written; UTF-8 where the zip says so, else one letter per byte. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header begins. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the list begins: all data must lie before it. */
  readonly start: number;
}

/** Not a zip, or not one that can be read. */
export class UnreadableZip extends Error {
  override readonly name = 'UnreadableZip';
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const IN_ZIP64 = 0xffffffff;
/** What stands for any number the field has no room for. */
const MANY = 0xffff;
/** The most that is read for an entry, on average: a longer list is nothing but a burden. */
const LONGEST_ENTRY = 640;

/** @throws UnreadableZip */
export function readDirectory(source: ZipSource, mostEntries: number): ZipDirectory {
  const { count, start, length } = readEnd(source);
  const bytes = source.read(start, Math.min(length, mostEntries * LONGEST_ENTRY));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let place = 0;
  while (place < bytes.length && entries.length <= mostEntries) {
    if (place + ENTRY_LENGTH > bytes.length || view.getUint32(place, true) !== ENTRY) throw new UnreadableZip('The list of contents ends too early.');
    const nameLength = view.getUint16(place + 28, true);
    entries.push(readEntry(view, bytes, place, nameLength));
    place += ENTRY_LENGTH + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  const isCounted = count === MANY || count === entries.length || entries.length > mostEntries;
  if (!isCounted) throw new UnreadableZip('The list of contents is not as long as it should be.');
  return { entries, start };
}

function readEnd(source: ZipSource): { readonly count: number; readonly start: number; readonly length: number } {
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT);
  const tail = source.read(from, source.size - from);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, length, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    // The larger form of zip is for more than four gigabytes, which no LMS takes.
    if (start === IN_ZIP64 || length === IN_ZIP64 || start + length > from + at) throw new UnreadableZip('The end of the zip does not fit the rest.');
    return { count, start, length };
  }
  throw new UnreadableZip('It has no end of a zip.');
}

function readEntry(view: DataView, bytes: Uint8Array, place: number, nameLength: number): ZipEntry {
  const flags = view.getUint16(place + 8, true);
  const name = decodeName(bytes.subarray(place + ENTRY_LENGTH, place + ENTRY_LENGTH + nameLength), (flags & 0x800) !== 0);
  const system = view.getUint8(place + 5);
  const unixKind = (view.getUint32(place + 38, true) >>> 16) & 0o170000;
  return {
    name,
    isFolder: name.endsWith('/'),
    isLink: system === 3 && unixKind === 0o120000,
    isEncrypted: (flags & 0x41) !== 0,
    method: view.getUint16(place + 10, true),
    crc: view.getUint32(place + 16, true),
    packed: view.getUint32(place + 20, true),
    size: view.getUint32(place + 24, true),
    offset: view.getUint32(place + 42, true),
  };
}

function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  return isUtf8 ? new TextDecoder().decode(bytes) : Buffer.from(bytes).toString('latin1');
}
