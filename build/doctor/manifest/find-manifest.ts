import type { FindingReporter } from '../finding.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { isProblem, readXml, type XmlNode } from './read-xml.ts';

const NAME = 'imsmanifest.xml';
const MEGABYTE = 1024 ** 2;
const MOST_MEGABYTES = 16;

export interface FoundManifest {
  readonly root: XmlNode;
  readonly text: string;
  /** Whether schemas can be applied: a document type of its own is not given to a validator. */
  readonly isPlain: boolean;
}

/** The manifest of a package; undefined when there is none that can be read. */
export function findManifest(zip: ZipPackage, { report }: FindingReporter): FoundManifest | undefined {
  if (!zip.paths.includes(NAME)) return reportMissing(zip.paths, report);
  if (zip.sizeOf(NAME) > MOST_MEGABYTES * MEGABYTE) return void report('manifest-too-large', { size: Math.round(zip.sizeOf(NAME) / MEGABYTE), limit: MOST_MEGABYTES }, NAME);
  const bytes = zip.read(NAME);
  const text = bytes && decode(bytes, report);
  if (text === undefined) return undefined;
  const read = readXml(text);
  if (isProblem(read)) return void report('manifest-not-well-formed', { problem: read.problem, line: read.line }, NAME);
  const hasType = /<!DOCTYPE/iu.test(text);
  if (hasType) report('manifest-document-type', {}, NAME);
  if (read.name !== 'manifest' && !read.name.endsWith(':manifest')) return void report('manifest-root', { name: read.name }, NAME);
  return { root: read, text, isPlain: !hasType };
}

function reportMissing(paths: readonly string[], report: FindingReporter['report']): undefined {
  const [nested, other] = [paths.find((path) => path.endsWith(`/${NAME}`)), paths.find((path) => path.toLowerCase() === NAME)];
  if (other !== undefined) report('manifest-name-case', {}, other);
  else if (nested !== undefined) report('manifest-not-at-root', {}, nested);
  else report('manifest-missing');
}

function decode(bytes: Uint8Array, report: FindingReporter['report']): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) report('manifest-byte-order-mark', {}, NAME);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*encoding=["']([^"']+)/iu.exec(text)?.[1];
    if (declared !== undefined && !/^(utf-8|us-ascii)$/iu.test(declared)) report('manifest-not-utf8', {}, NAME);
    return text;
  } catch {
    report('manifest-not-utf8', {}, NAME);
    return undefined;
  }
}
