/** What a manifest says, as far as any LMS reads it. */
import { profiles, type ProfileId } from '../../../src/model/scorm-profile.ts';
import { allBelow, attributeOf, childOf, childrenOf, type XmlNode } from './read-xml.ts';

export interface Manifest {
  readonly root: XmlNode;
  readonly schema: string;
  readonly schemaVersion: string;
  /** Undefined where the version is none that is known. */
  readonly profile: ProfileId | undefined;
  /** What most LMSs will take it for: all that is not known to be 2004 is 1.2. */
  readonly runtime: 'scorm12' | 'scorm2004';
  readonly organizations: readonly XmlNode[];
  readonly defaultOrganization: string | undefined;
  /** Items at every level of all organizations. */
  readonly items: readonly XmlNode[];
  readonly resources: readonly Resource[];
  /** The page a learner sees first. */
  readonly launch: string | undefined;
}

export interface Resource {
  readonly node: XmlNode;
  readonly identifier: string;
  /** Path in the zip with the base of the resource in front, without query and hash; undefined without `href`. */
  readonly href: string | undefined;
  readonly writtenHref: string | undefined;
  readonly kind: string | undefined;
  readonly files: readonly string[];
}

/** As LMSs read it: Moodle knows these forms, and takes everything else for 1.2. */
const VERSIONS: readonly (readonly [RegExp, ProfileId])[] = [
  [/^1\.2$/u, 'scorm12'],
  [/^(CAM )?1\.3$/u, 'scorm2004-2nd'],
  [/^2004 3rd Edition$/u, 'scorm2004-3rd'],
  [/^2004 4th Edition$/u, 'scorm2004-4th'],
];

export function readManifest(root: XmlNode): Manifest {
  const metadata = childOf(root, 'metadata');
  const schemaVersion = (metadata && childOf(metadata, 'schemaversion')?.text) ?? '';
  const profile = VERSIONS.find(([form]) => form.test(schemaVersion))?.[1];
  const organizations = childOf(root, 'organizations');
  const list = organizations ? childrenOf(organizations, 'organization') : [];
  const base = childOf(root, 'resources');
  const resources = base ? childrenOf(base, 'resource').map(resourceFrom) : [];
  const items = list.flatMap((organization) => allBelow(organization).filter(({ name }) => name === 'item' || name.endsWith(':item')));
  return {
    root,
    schema: (metadata && childOf(metadata, 'schema')?.text) ?? '',
    schemaVersion,
    profile,
    runtime: profile === undefined ? 'scorm12' : profiles[profile].runtime,
    organizations: list,
    defaultOrganization: organizations?.attributes['default'],
    items,
    resources,
    launch: launchOf(items, resources),
  };
}

function launchOf(items: readonly XmlNode[], resources: readonly Resource[]): string | undefined {
  const wanted = items.map(({ attributes }) => attributes['identifierref']).find((reference) => reference !== undefined);
  return (resources.find(({ identifier }) => identifier === wanted) ?? resources.find(({ href }) => href !== undefined))?.href;
}

function resourceFrom(node: XmlNode): Resource {
  const base = node.attributes['xml:base'] ?? '';
  const written = node.attributes['href'];
  return {
    node,
    identifier: node.attributes['identifier'] ?? '',
    href: written === undefined ? undefined : pathOf(base + written),
    writtenHref: written,
    kind: attributeOf(node, 'scormType')?.value,
    files: childrenOf(node, 'file').flatMap(({ attributes }) => (attributes['href'] === undefined ? [] : [pathOf(base + attributes['href'])])),
  };
}

/** A path in the zip: without query and hash, percent signs decoded, as an LMS serves it. */
export function pathOf(href: string): string {
  const bare = href.replace(/[?#].*$/su, '').replace(/^\.\//u, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    // A lone percent sign means itself.
    return bare;
  }
}
