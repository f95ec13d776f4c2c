/**
 * What every package must be so that any LMS takes it: the lines 1 to 34 of the checklist on packages and manifests, and
 * the rules of ADL's content-package validator among them. Each test names its line.
 */
import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assertSafePaths } from '../../build/package/safe-path.ts';
import { zip } from '../../build/package/write-package.ts';
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { objectiveId } from '../../src/scorm/record-dialect.ts';
import { exampleCourse, exampleLowered } from '../fixtures/example-course.ts';
import { examplePlan, pathsOf, profileIds, textOf } from '../fixtures/example-package.ts';

/** An element of a manifest: attributes begin with `@`, every child is a list. */
interface Node {
  readonly [name: string]: readonly Node[] | string | undefined;
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', alwaysCreateTextNode: true, parseTagValue: false, isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute });

function read(manifest: string): Node {
  const [root] = children(parser.parse(manifest) as Node, 'manifest');
  if (!root) throw new Error('The manifest has no manifest element.');
  return root;
}

function children(node: Node, ...names: readonly string[]): readonly Node[] {
  return names.reduce<readonly Node[]>((nodes, name) => nodes.flatMap((one) => (Array.isArray(one[name]) ? (one[name] as readonly Node[]) : [])), [node]);
}

function attribute(node: Node | undefined, name: string): string {
  const value = node?.[`@${name}`];
  return typeof value === 'string' ? value : '';
}

const textIn = (node: Node | undefined): string => String(node?.['#text'] ?? '');
const is2004 = (profile: ProfileId): boolean => profiles[profile].runtime === 'scorm2004';
const ofVersion = (runtime: 'scorm12' | 'scorm2004'): readonly ProfileId[] => profileIds.filter((profile) => profiles[profile].runtime === runtime);
const isSchema = (path: string): boolean => /\.(?:xsd|dtd)$/u.test(path);

describe.each(profileIds)('a %s package', (profile) => {
  const plan = examplePlan(profile);
  const paths = pathsOf(plan);
  const root = read(plan.manifest);
  const [organization] = children(root, 'organizations', 'organization');
  const items = children(root, 'organizations', 'organization', 'item');
  const resources = children(root, 'resources', 'resource');
  const listed = children(root, 'resources', 'resource', 'file').map((file) => attribute(file, 'href'));

  it('line 1: has its manifest at the root, by its lower-case name', async () => {
    const inZip = Object.keys(unzipSync(await zip(plan)));
    expect(inZip.filter((path) => path.toLowerCase().endsWith('imsmanifest.xml'))).toEqual(['imsmanifest.xml']);
    expect(textOf(plan, 'imsmanifest.xml')).toBe(plan.manifest);
  });

  it('line 2: has no backslash in the name of an entry', async () => {
    expect(Object.keys(unzipSync(await zip(plan))).filter((path) => path.includes('\\'))).toEqual([]);
  });

  it('line 3: has names of a-z, 0-9, dot, hyphen and underscore only', () => {
    expect(paths.filter((path) => !/^[a-z0-9._-]+$/u.test(path))).toEqual([]);
  });

  it('line 4: has no base name twice, for LMSs that serve files by it', () => {
    const names = paths.map((path) => path.split('/').at(-1));
    expect(names).toEqual([...new Set(names)]);
  });

  it('line 5: has no file that a server might run', () => {
    expect(paths.filter((path) => /(?:^|\.)(?:htaccess|php\d*|cgi|sh|shtml|aspx?|jsp|py|rb|pl)$/u.test(path))).toEqual([]);
    expect(() => assertSafePaths(['start.php'])).toThrow('start.php');
  });

  it('line 6: lists every file but the manifest and the schemas', () => {
    expect(paths.filter((path) => path !== 'imsmanifest.xml' && !isSchema(path) && !listed.includes(path))).toEqual([]);
  });

  it('line 7: lists no file that is missing, to the letter', () => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('line 8: addresses only its own files, and forbids the browser to fetch others', () => {
    const page = textOf(plan, 'index.html');
    expect(page).toContain("default-src 'none'");
    const addressed = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address = '']) => address).filter((address) => !address.startsWith('data:'));
    expect(addressed.length).toBeGreaterThan(0);
    expect(addressed.filter((address) => !paths.includes(address))).toEqual([]);
  });

  it('line 9: has the schemas of its own version at the root', () => {
    const needed = is2004(profile) ? ['imscp_v1p1.xsd', 'imsss_v1p0.xsd', 'adlseq_v1p3.xsd', 'adlcp_v1p3.xsd', 'adlnav_v1p3.xsd'] : ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd'];
    expect(paths).toEqual(expect.arrayContaining(needed));
    const locations = attribute(root, 'xsi:schemaLocation').split(/\s+/u).filter((_, index) => index % 2 === 1);
    expect(locations.length).toBeGreaterThan(0);
    expect(locations.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('line 9: has every schema that these schemas bring in', () => {
    const included = paths.filter(isSchema).flatMap((path) => [...textOf(plan, path).matchAll(/schemaLocation\s*=\s*"([^"]+)"/gu)].map(([, location = '']) => location));
    expect(included.filter((location) => !/^https?:/u.test(location) && !paths.includes(location))).toEqual([]);
  });

  it('line 10: is the same to the byte for the same course', async () => {
    expect((await zip(examplePlan(profile))).equals(await zip(plan))).toBe(true);
  });

  it('line 11: is launched without a query or a fragment', () => {
    expect(resources.map((resource) => attribute(resource, 'href'))).toEqual(['index.html']);
    expect(items.filter((item) => item['@parameters'] !== undefined)).toEqual([]);
  });

  it('line 12: has only file types that every server knows', () => {
    expect(paths.filter((path) => !/\.(?:html|js|css|json|svg|png|jpe?g|gif|webp|mp3|mp4|webm|vtt|woff2|xml|xsd)$/u.test(path))).toEqual([]);
  });

  it('line 13: has a well-formed manifest in UTF-8 without a byte order mark', () => {
    const { bytes } = plan.entries.find(({ path }) => path === 'imsmanifest.xml')!;
    expect(Array.from(bytes.slice(0, 3))).not.toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/iu);
    expect(XMLValidator.validate(plan.manifest)).toBe(true);
  });

  it('line 14: says schema and then schemaversion, in the exact words', () => {
    const version = { scorm12: '1.2', 'scorm2004-2nd': 'CAM 1.3', 'scorm2004-3rd': '2004 3rd Edition', 'scorm2004-4th': '2004 4th Edition' }[profile];
    expect(plan.manifest.replaceAll(/>\s+</gu, '><')).toContain(`<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>`);
  });

  it('line 15: has the default namespace of its version and the literal prefixes', () => {
    expect(attribute(root, 'xmlns')).toBe(is2004(profile) ? 'http://www.imsglobal.org/xsd/imscp_v1p1' : 'http://www.imsproject.org/xsd/imscp_rootv1p1p2');
    const prefixes = Object.keys(root).filter((name) => name.startsWith('@xmlns:') && name !== '@xmlns:xsi').map((name) => name.slice('@xmlns:'.length)).sort();
    expect(prefixes).toEqual(is2004(profile) ? ['adlcp', 'adlnav', 'adlseq', 'imsss'] : ['adlcp']);
    const used = [...plan.manifest.matchAll(/<(\w+):/gu)].map(([, prefix]) => prefix);
    expect(used.filter((prefix) => !prefixes.includes(prefix ?? ''))).toEqual([]);
  });

  it('line 16: has one organization, and it is the default', () => {
    expect(children(root, 'organizations')).toHaveLength(1);
    expect(children(root, 'organizations', 'organization')).toHaveLength(1);
    expect(attribute(children(root, 'organizations')[0], 'default')).toBe(attribute(organization, 'identifier'));
  });

  it('line 17: has one title for the organization and one for the item, of at most 200 characters', () => {
    for (const node of [organization!, ...items]) {
      const titles = children(node, 'title').map(textIn);
      expect(titles).toHaveLength(1);
      expect(titles[0]!.length).toBeGreaterThan(0);
    }
    const lowered = exampleLowered();
    const courses = { ...lowered.courses, ru: { ...exampleCourse('ru'), title: 'Длинное название '.repeat(20) } };
    const long = read(examplePlan(profile, { languages: ['ru'] }, { ...lowered, courses }).manifest);
    const [title] = children(long, 'organizations', 'organization', 'title').map(textIn);
    expect(title!.length).toBeLessThanOrEqual(200);
    expect(title).toContain('Длинное название');
  });

  it('line 18: has identifiers that begin with a letter, are unique and short', () => {
    const identifiers = [...plan.manifest.matchAll(/\sidentifier="([^"]*)"/gu)].map(([, identifier = '']) => identifier);
    expect(identifiers).toHaveLength(4);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]{0,254}$/u);
    expect(attribute(organization, 'identifier').length).toBeLessThan(10);
  });

  it('line 19: has the same item identifier in a later version of the course', () => {
    const lowered = exampleLowered();
    const later = { ...lowered, courses: { ru: { ...exampleCourse('ru'), version: '9.0.0', title: 'Другое название' } } };
    const [item] = children(read(examplePlan(profile, { languages: ['ru'] }, later).manifest), 'organizations', 'organization', 'item');
    expect(attribute(item, 'identifier')).toBe(attribute(items[0], 'identifier'));
  });

  it('line 20: has one visible item that leads to a resource', () => {
    expect(items).toHaveLength(1);
    expect(attribute(items[0], 'isvisible')).toBe('true');
    expect(resources.map((resource) => attribute(resource, 'identifier'))).toContain(attribute(items[0], 'identifierref'));
  });

  it('line 21: calls its resource a SCO in the spelling of its version', () => {
    const spellings = Object.fromEntries(['adlcp:scormtype', 'adlcp:scormType'].map((name) => [name, attribute(resources[0], name)]));
    expect(spellings).toEqual(is2004(profile) ? { 'adlcp:scormtype': '', 'adlcp:scormType': 'sco' } : { 'adlcp:scormtype': 'sco', 'adlcp:scormType': '' });
  });

  it('line 22: has the launch page as its first and only resource', () => {
    expect(resources).toHaveLength(1);
    expect(attribute(resources[0], 'href')).toBe('index.html');
    expect(textOf(plan, 'index.html')).toContain('<course-player>');
  });

  it('line 23: lists the launch page among the files of the resource', () => {
    expect(listed.filter((path) => path === attribute(resources[0], 'href'))).toHaveLength(1);
  });

  it('line 34: asks for no sequencing, prerequisites or roll-up', () => {
    expect(plan.manifest).not.toMatch(/prerequisites|sequencingRules|rollupRules|constrainedChoice|mapInfo|limitConditions|sequencingCollection/u);
  });
});

describe.each(ofVersion('scorm12'))('a %s manifest', (profile) => {
  const { manifest } = examplePlan(profile);
  const [item] = children(read(manifest), 'organizations', 'organization', 'item');

  it('line 24: has no metadata beyond schema and version', () => {
    expect(Object.keys(children(read(manifest), 'metadata')[0]!).filter((name) => !name.startsWith('#')).sort()).toEqual(['schema', 'schemaversion']);
    expect(manifest).not.toMatch(/<lom\b|imsmd/u);
  });

  it('line 25: has no mastery score, which would fail learners in mid-course', () => {
    expect(manifest).not.toContain('masteryscore');
  });

  it('line 26: has nothing of ADL before the title of the item', () => {
    const [first, ...others] = Object.keys(item!).filter((name) => !/^[@#]/u.test(name));
    expect(first).toBe('title');
    expect(others.filter((name) => !/^(?:item|metadata|adlcp:\w+)$/u.test(name))).toEqual([]);
  });
});

describe.each(ofVersion('scorm2004'))('a %s manifest', (profile) => {
  const { manifest } = examplePlan(profile);
  const [organization] = children(read(manifest), 'organizations', 'organization');
  const [item] = children(organization!, 'item');

  it('line 27: leaves completion and success to the course', () => {
    const [controls] = children(item!, 'imsss:sequencing', 'imsss:deliveryControls');
    expect(controls).toMatchObject({ '@tracked': 'true', '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' });
  });

  it('line 28: lets players start the one item, by flow and by choice', () => {
    const [mode] = children(organization!, 'imsss:sequencing', 'imsss:controlMode');
    expect(mode).toMatchObject({ '@choice': 'true', '@flow': 'true' });
  });

  it('line 29: declares each competency once, by the id the player reports', () => {
    const declared = children(item!, 'imsss:sequencing', 'imsss:objectives', 'imsss:objective').map((objective) => attribute(objective, 'objectiveID'));
    expect(declared).toEqual(exampleCourse('ru').competencies.map(({ id }) => objectiveId(id)));
    expect(new Set([...declared, 'PRIMARYOBJ']).size).toBe(declared.length + 1);
  });

  it('line 30: has a presentation on the item with the resource alone', () => {
    expect(children(item!, 'adlnav:presentation')).toHaveLength(1);
    expect(attribute(item, 'identifierref')).not.toBe('');
    expect([...manifest.matchAll(/<adlnav:presentation/gu)]).toHaveLength(1);
  });

  it('line 31: has a threshold in no edition’s syntax, since it has none', () => {
    expect(manifest).not.toMatch(/completionThreshold|completedByMeasure|minProgressMeasure/u);
  });

  it('line 32: has no mark from which an LMS would derive another status', () => {
    expect(manifest).not.toMatch(/completionThreshold|satisfiedByMeasure="true"/u);
  });

  it('line 33: has no normalized measure, so none outside -1 to 1', () => {
    const measures = [...manifest.matchAll(/<imsss:minNormalizedMeasure>([^<]*)</gu)].map(([, measure]) => Number(measure));
    expect(measures).toEqual([]);
  });
});

describe('the checklist', () => {
  it('is named here line by line, from 1 to 34', () => {
    const named = [...readFileSync(new URL(import.meta.url), 'utf8').matchAll(/^ {2}it\('line (\d+): /gmu)].map(([, line]) => Number(line));
    expect([...new Set(named)].sort((one, other) => one - other)).toEqual(Array.from({ length: 34 }, (_, index) => index + 1));
  });
});
