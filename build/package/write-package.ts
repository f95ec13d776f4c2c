import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZipArchive } from 'archiver';
import type { PackagePlan } from './package-plan.ts';

/** A package on disk. */
export interface WrittenPackage {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** The oldest date a zip can hold. Any fixed date would do; the clock would make every build differ. */
const date = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes the zip beside its final place and moves it there when it is whole, so that an earlier good package survives
 * whatever goes wrong.
 */
export async function writePackage(plan: PackagePlan, folder: string, write: (path: string, bytes: Uint8Array) => Promise<void> = writeFile): Promise<WrittenPackage> {
  const bytes = await zip(plan);
  const path = join(folder, plan.fileName);
  // Two builds at once must not write into one another's draft.
  const unfinished = `${path}.${randomUUID()}.part`;
  await mkdir(folder, { recursive: true });
  try {
    await write(unfinished, bytes);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * The zip as bytes. Buffers in sorted order rather than files: archiver reads files at the same time, and their order
 * in the zip is then a matter of luck.
 */
export async function zip(plan: Pick<PackagePlan, 'entries'>): Promise<Buffer> {
  const archive = new ZipArchive({ zlib: { level: 9 } });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    archive.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve).on('error', reject);
  });
  for (const { path, bytes } of plan.entries) archive.append(Buffer.from(bytes), { name: path, date, mode: 0o644 });
  await archive.finalize();
  await ended;
  return Buffer.concat(chunks);
}
