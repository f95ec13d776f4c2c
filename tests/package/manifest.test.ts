import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { validateManifest } from '../../build/doctor/manifest/validate-manifest.ts';
import type { PackagePlan } from '../../build/package/package-plan.ts';
import { examplePlan, pathsOf, profileIds } from '../fixtures/example-package.ts';

function validate(plan: PackagePlan, manifest = plan.manifest): Promise<readonly string[]> {
  return validateManifest(manifest, plan.entries.filter(({ path }) => path.endsWith('.xsd')));
}

describe.each(profileIds)('the manifest of a %s package', (profile) => {
  const plan = examplePlan(profile);

  it('is valid against the schemas in the package', async () => {
    expect(await validate(plan)).toEqual([]);
  });

  it('would not be valid with two titles, so the schemas are really applied', async () => {
    expect(await validate(plan, plan.manifest.replace(/<title>[^<]*<\/title>/u, '$&$&'))).not.toEqual([]);
  });

  it('lists exactly the files of the package, without itself and the schemas', () => {
    const listed = [...plan.manifest.matchAll(/<file href="([^"]+)"\/>/gu)].map((match) => match[1]);
    expect(listed).toEqual(pathsOf(plan).filter((path) => path !== 'imsmanifest.xml' && !path.endsWith('.xsd')));
  });

  it('has one organization with one item that leads to the one resource', () => {
    const { manifest } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(plan.manifest);
    const { organization } = manifest.organizations;
    expect(manifest.organizations.default).toBe(organization.identifier);
    expect(organization.identifier.length).toBeLessThan(10);
    expect(organization.item).toMatchObject({ identifierref: manifest.resources.resource.identifier, isvisible: 'true', title: organization.title });
    expect(manifest.resources.resource).toMatchObject({ type: 'webcontent', href: 'index.html' });
    expect(manifest.metadata.schema).toBe('ADL SCORM');
  });
});

describe('what differs between versions', () => {
  it('is how the version and the kind of resource are written', () => {
    expect(examplePlan('scorm12').manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(examplePlan('scorm12').manifest).toContain('adlcp:scormtype="sco"');
    expect(examplePlan('scorm2004-2nd').manifest).toContain('<schemaversion>CAM 1.3</schemaversion>');
    expect(examplePlan('scorm2004-3rd').manifest).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
    expect(examplePlan('scorm2004-4th').manifest).toContain('<schemaversion>2004 4th Edition</schemaversion>');
    expect(examplePlan('scorm2004-4th').manifest).toContain('adlcp:scormType="sco"');
  });

  it('is that 2004 declares an objective for every competency, under the id the player reports', () => {
    const ids = [...examplePlan('scorm2004-3rd').manifest.matchAll(/<imsss:objective objectiveID="([^"]+)"/gu)].map((match) => match[1]);
    expect(ids).toEqual(['comp_active_empathy', 'comp_clarity']);
  });

  it('is never a mark by which an LMS would decide on its own', () => {
    for (const profile of profileIds) expect(examplePlan(profile).manifest).not.toMatch(/masteryscore|minNormalizedMeasure|completionThreshold|satisfiedByMeasure="true"/u);
  });
});

describe('identifiers', () => {
  it('stay the same when languages are added or left out, so that records survive an upload', () => {
    const identifiers = (text: string): readonly string[] => [...text.matchAll(/identifier="([^"]+)"/gu)].map((match) => match[1]!);
    expect(identifiers(examplePlan('scorm12', { languages: ['kk'] }).manifest)).toEqual(identifiers(examplePlan('scorm12').manifest));
  });

  it('differ for a package made for one post', () => {
    expect(examplePlan('scorm12', { level: 'senior' }).manifest).toContain('identifier="item_first_conversation_senior"');
  });
});
