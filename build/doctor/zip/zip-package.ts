import { crc32, inflateRawSync } from 'node:zlib';
import type { FindingReporter } from '../finding.ts';
import { checkZip, shown, zipLimits } from './check-zip.ts';
import { readDirectory, UnreadableZip, type ZipEntry } from './read-directory.ts';
import type { ZipSource } from './zip-source.ts';

/** A package that is safe to look into. Files are unpacked when they are asked for. */
export interface ZipPackage {
  /** Paths of all files, sorted; folders are none. */
  readonly paths: readonly string[];
  readonly size: number;
  sizeOf(path: string): number;
  /** Undefined when there is no such file, or it cannot be unpacked, which is then reported. */
  read(path: string): Uint8Array | undefined;
}

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;

/** Undefined when the zip is refused; why is reported. */
export function openZip(source: ZipSource, reporter: FindingReporter): ZipPackage | undefined {
  if (source.size > zipLimits.bytes) {
    reporter.report('zip-too-large', { size: (source.size / 1024 ** 3).toFixed(1), limit: '2.0' });
    return undefined;
  }
  try {
    const directory = readDirectory(source, zipLimits.entries);
    return checkZip(source, directory, reporter) ? new CheckedZip(source, directory.entries, reporter) : undefined;
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    reporter.report('zip-unreadable');
    return undefined;
  }
}

class CheckedZip implements ZipPackage {
  readonly paths: readonly string[];
  readonly size: number;
  readonly #source: ZipSource;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #damaged = new Set<string>();
  readonly #reporter: FindingReporter;

  constructor(source: ZipSource, entries: readonly ZipEntry[], reporter: FindingReporter) {
    const files = entries.filter(({ isFolder }) => !isFolder);
    this.#source = source;
    this.#entries = new Map(files.map((entry) => [entry.name, entry]));
    this.#reporter = reporter;
    this.paths = files.map(({ name }) => name).toSorted();
    this.size = source.size;
  }

  sizeOf(path: string): number {
    return this.#entries.get(path)?.size ?? 0;
  }

  read(path: string): Uint8Array | undefined {
    const entry = this.#entries.get(path);
    if (!entry || this.#damaged.has(path)) return undefined;
    const bytes = this.#unpack(entry);
    if (bytes && bytes.length === entry.size && crc32(bytes) === entry.crc) return bytes;
    this.#damaged.add(path);
    this.#reporter.report('zip-damaged', { name: shown(path) }, path);
    return undefined;
  }

  /** Never more bytes than the list of contents has promised. */
  #unpack({ offset, packed, size, method }: ZipEntry): Uint8Array | undefined {
    const header = this.#source.read(offset, HEADER_LENGTH);
    if (header.length < HEADER_LENGTH) return undefined;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    if (view.getUint32(0, true) !== HEADER) return undefined;
    const data = this.#source.read(offset + HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true), packed);
    if (method === 0) return data;
    try {
      return size === 0 ? new Uint8Array() : inflateRawSync(data, { maxOutputLength: size });
    } catch {
      // Not deflated data, or more than was promised: reported as damaged.
      return undefined;
    }
  }
}
