/** Checks a manifest against the schemas of its version, which come with the compiler: those in the zip may be anything. */
import { validateXML } from 'xmllint-wasm';
import type { BundledFile } from '../../bundle/bundle-player.ts';

/** What the schemas have against a manifest, as the validator says it. */
export async function validateManifest(manifest: string, schemas: readonly BundledFile[]): Promise<readonly string[]> {
  const preload = schemas.map(({ path, bytes }) => ({ fileName: path, contents: bytes }));
  const result = await validateXML({ xml: { fileName: 'imsmanifest.xml', contents: manifest }, schema: { fileName: 'all.xsd', contents: driver(schemas) }, preload });
  const known = schemas.flatMap(({ bytes }) => namespaceOf(bytes) ?? []);
  // What the validator has to say about the schemas themselves is nobody's fault here.
  const errors = result.errors.filter(({ loc }) => loc?.fileName === 'imsmanifest.xml');
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => !isForeign(message, known));
}

/**
 * One schema that imports the others: a manifest mixes namespaces, and a validator starts from a single file. The
 * metadata schema of 1.2 is left out, because libxml2 calls it ambiguous.
 */
function driver(schemas: readonly BundledFile[]): string {
  const roots = schemas.filter(({ path }) => path.endsWith('.xsd') && !path.startsWith('imsmd_') && !path.endsWith('xml.xsd') && !/^imsss_v1p0[a-z]/u.test(path));
  const imports = roots.map(({ path, bytes }) => `<xs:import namespace="${namespaceOf(bytes)}" schemaLocation="${path}"/>`);
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

function namespaceOf(bytes: Uint8Array): string | undefined {
  return /targetNamespace\s*=\s*"([^"]+)"/u.exec(new TextDecoder().decode(bytes))?.[1];
}

/** An extension of some vendor, or metadata: nothing is known about it, and no LMS minds it. */
function isForeign(message: string, known: readonly string[]): boolean {
  const namespace = /Element '\{([^}]+)\}/u.exec(message)?.[1];
  const isUnknown = namespace !== undefined && (!known.includes(namespace) || /imsmd|LOM/u.test(namespace));
  return isUnknown && /No matching global|strict wildcard/u.test(message);
}
