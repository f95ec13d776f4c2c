import type { FindingReporter } from '../finding.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import type { Manifest, Resource } from './manifest.ts';
import { attributeOf } from './read-xml.ts';

const kindAttributes = { scorm12: 'adlcp:scormtype', scorm2004: 'adlcp:scormType' } as const;

/** Pages and files: there, listed, written the same everywhere, and reporting. */
export function checkResources(manifest: Manifest, { paths }: ZipPackage, { report }: FindingReporter): void {
  const { resources, launch, runtime } = manifest;
  const first = resources.find(({ href }) => href !== undefined);
  if (!first || launch === undefined) return report('resource-none');
  if (first.href !== launch) report('resource-launch-not-first', { first: first.href ?? '', href: launch });
  const scos = resources.filter(({ kind }) => kind?.toLowerCase() === 'sco');
  if (scos.length > 1) report('scos-many', { count: scos.length });
  const files = new Map(paths.map((path) => [path.toLowerCase(), path]));
  for (const resource of resources) {
    checkKind(resource, kindAttributes[runtime], report);
    checkHref(resource, paths, report);
    for (const href of resource.files) checkFile(href, files, report);
  }
  checkUnlisted(manifest, paths, report);
}

function checkKind({ node, identifier: id }: Resource, attribute: string, report: FindingReporter['report']): void {
  const kind = attributeOf(node, 'scormType');
  if (!kind) return report('resource-kind-missing', { id, attribute });
  const [found, expected] = [kind.written.slice(kind.written.indexOf(':') + 1), attribute.slice(attribute.indexOf(':') + 1)];
  if (found !== expected) report('resource-kind-case', { found: kind.written, expected: attribute });
}

function checkHref({ identifier: id, href, writtenHref = '', files }: Resource, paths: readonly string[], report: FindingReporter['report']): void {
  if (href === undefined) return;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/iu.test(writtenHref)) return report('resource-launch-elsewhere', { href: writtenHref });
  if (/[?#]/u.test(writtenHref)) report('resource-launch-query', { href: writtenHref });
  if (!paths.includes(href)) report('resource-launch-missing', { href });
  if (!files.includes(href)) report('resource-launch-unlisted', { id, href });
}

function checkFile(href: string, files: ReadonlyMap<string, string>, report: FindingReporter['report']): void {
  const actual = files.get(href.toLowerCase());
  if (actual === undefined) report('resource-file-missing', { href });
  else if (actual !== href) report('resource-file-case', { href, actual });
}

/** The manifest itself and schemas need not be listed. */
function checkUnlisted({ resources }: Manifest, paths: readonly string[], report: FindingReporter['report']): void {
  const listed = new Set(resources.flatMap(({ files, href }) => [...files, href]));
  const unlisted = paths.filter((path) => !listed.has(path) && path !== 'imsmanifest.xml' && !/\.(xsd|dtd)$/iu.test(path) && !/(^|\/)(__MACOSX\/|\.DS_Store$)/u.test(path));
  if (unlisted.length > 0) report('resource-file-unlisted', { count: unlisted.length, example: unlisted[0]! });
}
