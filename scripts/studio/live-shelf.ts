/** The modules being written, as packages for the small LMS: what a build would put into the zips, never written to disk. */
import type { BundledFile } from '../../build/bundle/bundle-player.ts';
import { planPackage, type PackagePlan } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { profiles, type ProfileId } from '../../src/model/scorm-profile.ts';
import type { PackageSummary } from '../lms/lms-record.ts';
import { summaryOf, type PackageShelf } from '../lms/package-shelf.ts';
import type { Workshop } from './workshop.ts';

const SEPARATOR = '~';

/** The name under which the LMS knows a module in a profile. */
export function liveName(module: string, profile: ProfileId): string {
  return `${module}${SEPARATOR}${profile}`;
}

interface LivePackage {
  readonly version: number;
  readonly summary: PackageSummary | undefined;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export function createLiveShelf(workshop: Workshop, player: readonly BundledFile[]): PackageShelf {
  const made = new Map<string, LivePackage>();

  function open(name: string): LivePackage | undefined {
    const [module = '', profile = ''] = name.split(SEPARATOR);
    const draft = isProfile(profile) ? workshop.draft(module) : undefined;
    if (!draft?.lowered || !isProfile(profile)) return undefined;
    const known = made.get(name);
    if (known?.version === draft.version) return known;
    const fresh = packageOf(name, draft.version, planPackage(draft.lowered, { player, schemas: schemaFiles(profile) }, profiles[profile]));
    made.set(name, fresh);
    return fresh;
  }

  return {
    list: () => workshop.modules().flatMap((module) => Object.values(profiles).flatMap(({ id }) => open(liveName(module, id))?.summary ?? [])),
    find: (name) => open(name)?.summary,
    file: (name, path) => open(name)?.files[path],
  };
}

function packageOf(name: string, version: number, { entries }: PackagePlan): LivePackage {
  const files = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  return { version, files, summary: summaryOf(name, entries.reduce((sum, { bytes }) => sum + bytes.length, 0), files) };
}

function isProfile(name: string): name is ProfileId {
  return Object.hasOwn(profiles, name);
}
