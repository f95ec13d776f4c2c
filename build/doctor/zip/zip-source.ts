import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read in pieces: a zip is never taken into memory as a whole. */
export interface ZipSource {
  readonly size: number;
  /** Fewer bytes than asked for where the source ends. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

export function memorySource(bytes: Uint8Array): ZipSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length), close: () => undefined };
}

/** @throws the system's error when the file cannot be opened. */
export function fileSource(path: string): ZipSource {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    read(offset, length) {
      const buffer = Buffer.alloc(length);
      let filled = 0;
      while (filled < length) {
        const count = readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0) break;
        filled += count;
      }
      return buffer.subarray(0, filled);
    },
    close: () => closeSync(file),
  };
}
