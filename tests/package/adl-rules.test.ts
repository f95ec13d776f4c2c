/**
 * What ADL's own checker of packages enforces beyond the schemas, restated and held against every kind of package. That
 * checker is a Java program of 2009; here nobody needs it.
 */
import { describe, expect, test } from 'vitest';
import { allBelow, attributeOf, childrenOf, isProblem, readXml, type XmlNode } from '../../build/doctor/manifest/read-xml.ts';
import type { PackagePlan } from '../../build/package/package-plan.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { examplePlan, pathsOf, profileIds } from '../fixtures/example-package.ts';

function manifestOf(plan: PackagePlan): XmlNode {
  const root = readXml(plan.manifest);
  if (isProblem(root)) throw new Error(root.problem);
  return root;
}

const variants = profileIds.flatMap((profile) => [examplePlan(profile), examplePlan(profile, { level: 'frontline', languages: ['kk'] })].map((plan) => [plan.fileName, profile, plan] as const));

describe.each(variants)('%s', (_, profile, plan) => {
  const root = manifestOf(plan);
  const named = (name: string): readonly XmlNode[] => allBelow(root).filter((node) => node.name === name);
  const items = named('item');
  const leaves = items.filter((item) => childrenOf(item, 'item').length === 0);
  const resources = named('resource');
  const paths = pathsOf(plan);
  const listed = resources.flatMap((resource) => childrenOf(resource, 'file').map(({ attributes }) => attributes['href']!));

  test('the manifest stands at the root of the package', () => {
    expect(paths).toContain('imsmanifest.xml');
  });

  test('the schemas it names stand there too', () => {
    const locations = (root.attributes['xsi:schemaLocation'] ?? '').split(/\s+/u).filter((_part, index) => index % 2 === 1);
    expect(locations.length).toBeGreaterThan(0);
    for (const location of locations) expect(paths).toContain(location);
  });

  test('one organization is the default, and it is there', () => {
    const [organizations, ...more] = named('organizations');
    expect(more).toEqual([]);
    expect(named('organization').map(({ attributes }) => attributes['identifier'])).toEqual([organizations?.attributes['default']]);
  });

  test('organization and items have one title each, of no more than 200 characters', () => {
    for (const node of [...named('organization'), ...items]) {
      const titles = childrenOf(node, 'title');
      expect(titles).toHaveLength(1);
      expect(titles[0]!.text.length).toBeGreaterThan(0);
      expect(titles[0]!.text.length).toBeLessThanOrEqual(200);
    }
  });

  test('every item without items below it leads to a resource that is there', () => {
    const known = resources.map(({ attributes }) => attributes['identifier']);
    expect(leaves.length).toBeGreaterThan(0);
    for (const { attributes } of leaves) expect(known).toContain(attributes['identifierref']);
  });

  test('every resource is used, says what it is, and lists its own page', () => {
    const used = items.map(({ attributes }) => attributes['identifierref']);
    const attribute = profiles[profile].runtime === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
    for (const resource of resources) {
      expect(used).toContain(resource.attributes['identifier']);
      expect(attributeOf(resource, 'scormType')).toEqual({ written: attribute, value: 'sco' });
      expect(Object.keys(resource.attributes).filter((name) => /scormtype$/iu.test(name))).toHaveLength(1);
      expect(childrenOf(resource, 'file').map((file) => file.attributes['href'])).toContain(resource.attributes['href']);
    }
  });

  test('every file listed is there, and every file there is listed, under ASCII names', () => {
    expect([...listed].sort()).toEqual(paths.filter((path) => path !== 'imsmanifest.xml' && !path.endsWith('.xsd')));
    expect(new Set(listed).size).toBe(listed.length);
    for (const path of paths) expect(path).toMatch(/^[\x21-\x7e]+$/u);
  });

  test('no identifier and no objective is there twice', () => {
    const identifiers = allBelow(root).flatMap(({ attributes }) => attributes['identifier'] ?? []);
    const objectives = allBelow(root).flatMap(({ attributes }) => attributes['objectiveID'] ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(new Set(objectives).size).toBe(objectives.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][A-Za-z0-9._-]{0,254}$/u);
  });

  test('buttons of the LMS are hidden only where something is launched', () => {
    for (const item of items.filter((one) => childrenOf(one, 'presentation').length > 0)) expect(item.attributes['identifierref']).toBeDefined();
  });

  test('the version is that of its edition, and nothing is handed over that could be too long', () => {
    expect(named('schemaversion').map(({ text }) => text)).toEqual([profiles[profile].schemaVersion]);
    expect(named('schema').map(({ text }) => text)).toEqual(['ADL SCORM']);
    expect(plan.manifest).not.toMatch(/data[Ff]rom(LMS|lms)|prerequisites|maxtimeallowed/u);
  });
});
