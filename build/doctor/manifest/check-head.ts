import type { FindingReporter } from '../finding.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { allBelow, type XmlNode } from './read-xml.ts';
import type { Manifest } from './manifest.ts';

const ims = { scorm12: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', scorm2004: 'http://www.imsglobal.org/xsd/imscp_v1p1' } as const;

/** What everybody calls these namespaces. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
  'http://www.imsglobal.org/xsd/imsss': 'imsss',
};

const schemas = {
  scorm12: ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd'],
  scorm2004: ['imscp_v1p1.xsd', 'adlcp_v1p3.xsd', 'adlseq_v1p3.xsd', 'adlnav_v1p3.xsd', 'imsss_v1p0.xsd'],
} as const;

const LONGEST_IDENTIFIER = 255;

/** Version, namespaces, identifiers. */
export function checkHead(manifest: Manifest, { paths }: ZipPackage, reporter: FindingReporter): void {
  const { root, runtime } = manifest;
  const { report } = reporter;
  if (manifest.profile === undefined) report('manifest-version-unknown', { version: manifest.schemaVersion });
  if (manifest.schema.toUpperCase() !== 'ADL SCORM') report('manifest-schema', { schema: manifest.schema });
  const found = root.attributes['xmlns'];
  if (found !== ims[runtime]) report('manifest-namespace', { found: found ?? '', expected: ims[runtime] });
  for (const [name, namespace] of Object.entries(root.attributes)) {
    const expected = prefixes[namespace];
    if (name.startsWith('xmlns:') && expected !== undefined && name !== `xmlns:${expected}`) report('manifest-prefix', { found: name.slice('xmlns:'.length), expected });
  }
  const missing = schemas[runtime].filter((file) => !paths.includes(file));
  if (missing.length > 0) report('manifest-schemas-missing', { files: missing.join(', ') });
  checkIdentifiers(root, report);
}

function checkIdentifiers(root: XmlNode, report: FindingReporter['report']): void {
  const seen = new Set<string>();
  for (const { attributes } of allBelow(root)) {
    const id = attributes['identifier'];
    if (id === undefined) continue;
    if (seen.has(id)) report('identifier-twice', { id });
    seen.add(id);
    if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id)) report('identifier-form', { id });
    if (id.length > LONGEST_IDENTIFIER) report('identifier-long', { id: `${id.slice(0, 40)}…`, length: id.length });
  }
}
