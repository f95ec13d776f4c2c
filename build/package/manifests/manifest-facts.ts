import type { Course } from '../../../src/model/course.schema.ts';
import type { LevelId } from '../../../src/model/common.schema.ts';
import { element, type XmlElement } from '../xml.ts';

/** What every manifest says, whatever the version says it with. */
export interface ManifestFacts {
  readonly identifier: string;
  readonly itemIdentifier: string;
  readonly resourceIdentifier: string;
  readonly version: string;
  readonly title: string;
  /** One objective id per competency, equal to the ids the player reports. */
  readonly objectives: readonly string[];
  /** Every file the resource consists of, sorted. */
  readonly files: readonly string[];
}

/** Short and the same in all packages: some systems allow an organization no more than ten characters. */
export const organizationIdentifier = 'org';
export const launchPage = 'index.html';

const longestTitle = 200;
const longestVersion = 20;

/**
 * Identifiers depend on the module and the post level alone, never on version or languages: an LMS keeps the records
 * of learners over an upload of a newer package only where identifiers stay the same.
 */
export function manifestFacts(course: Course, level: LevelId | undefined, files: readonly string[]): ManifestFacts {
  const name = asName(level === undefined ? course.id : `${course.id}-${level}`);
  return {
    identifier: `package_${name}`,
    itemIdentifier: `item_${name}`,
    resourceIdentifier: `resource_${name}`,
    version: course.version.slice(0, longestVersion),
    title: shorten(course.title, longestTitle),
    objectives: course.competencies.map(({ id }) => objectiveIdentifier(id)),
    files,
  };
}

/** The id under which a competency is declared in the manifest and reported at run time. */
export function objectiveIdentifier(competency: string): string {
  return `comp_${asName(competency)}`;
}

function asName(id: string): string {
  return id.replaceAll('-', '_');
}

function shorten(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

export function metadata(schemaVersion: string): XmlElement {
  return element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, schemaVersion));
}

/** The one resource, with every file listed: strict importers drop the files that are not. */
export function resources(facts: ManifestFacts, scormType: Readonly<Record<string, string>>): XmlElement {
  const files = facts.files.map((href) => element('file', { href }));
  return element('resources', {}, element('resource', { identifier: facts.resourceIdentifier, type: 'webcontent', ...scormType, href: launchPage }, ...files));
}
