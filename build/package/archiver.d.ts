/** The part of archiver 8 that is used here; the package brings no types of its own. */
declare module 'archiver' {
  import type { Transform } from 'node:stream';

  export interface EntryData {
    name: string;
    date: Date;
    mode: number;
  }
  export class ZipArchive extends Transform {
    constructor(options: { zlib: { level: number } });
    append(source: Buffer, data: EntryData): this;
    finalize(): Promise<void>;
  }
}
