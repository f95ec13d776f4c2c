import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { profiles } from '../../src/model/scorm-profile.ts';
import type { PackageSummary } from './lms-record.ts';

interface ShelvedZip {
  readonly summary: PackageSummary | undefined;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly modified: number;
}

/** The packages of a folder, opened; a zip without a manifest is none. One that has been written again is opened again. */
export interface PackageShelf {
  list(): readonly PackageSummary[];
  find(fileName: string): PackageSummary | undefined;
  /** A file of a package; undefined when there is none. */
  file(fileName: string, path: string): Uint8Array | undefined;
}

export function createPackageShelf(folder: string): PackageShelf {
  const opened = new Map<string, ShelvedZip>();

  function open(fileName: string): ShelvedZip {
    const path = join(folder, fileName);
    const modified = statSync(path).mtimeMs;
    const known = opened.get(fileName);
    if (known?.modified === modified) return known;
    const bytes = readFileSync(path);
    const files = unzipSync(bytes);
    const shelved = { summary: summaryOf(fileName, bytes.length, files), files, modified };
    opened.set(fileName, shelved);
    return shelved;
  }

  function names(): readonly string[] {
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.zip')).sort() : [];
  }

  return {
    list: () => names().flatMap((name) => open(name).summary ?? []),
    find: (fileName) => (names().includes(fileName) ? open(fileName).summary : undefined),
    file: (fileName, path) => (names().includes(fileName) ? open(fileName).files[path] : undefined),
  };
}

/** What a manifest says; undefined where there is none. */
export function summaryOf(fileName: string, size: number, files: Readonly<Record<string, Uint8Array>>): PackageSummary | undefined {
  const bytes = files['imsmanifest.xml'];
  if (!bytes) return undefined;
  const manifest = new TextDecoder().decode(bytes);
  const find = (pattern: RegExp): string => unescape(pattern.exec(manifest)?.[1] ?? '');
  const schemaVersion = find(/<schemaversion>([^<]*)</u);
  return {
    fileName,
    size,
    standard: Object.values(profiles).find((profile) => profile.schemaVersion === schemaVersion)?.name ?? `SCORM ${schemaVersion}`,
    title: find(/<title>([^<]*)</u),
    // As Moodle does: whatever is not known to be 2004 is taken for 1.2.
    runtime: /^(?:CAM )?1\.3$|^2004 /u.test(schemaVersion) ? 'scorm2004' : 'scorm12',
    launch: find(/<resource [^>]*href="([^"]*)"/u),
    objectives: [...manifest.matchAll(/<imsss:(?:primaryO|o)bjective [^>]*objectiveID="([^"]*)"/gu)].map((match) => match[1]!),
  };
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
