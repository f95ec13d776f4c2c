/** Looks through pages, scripts and styles for what needs another server, or another place on this one. */
import type { FindingReporter } from '../finding.ts';
import type { ZipPackage } from '../zip/zip-package.ts';

const TEXT = /\.(html?|js|mjs|css|svg|json|xml)$/iu;
const MOST_BYTES = 20 * 1024 ** 2;
const MOST_HOSTS = 8;

/** Names of namespaces and of documents of standards: never asked for. */
const NAMES_ONLY = /^(www\.w3\.org|www\.adlnet\.org|www\.imsglobal\.org|www\.imsproject\.org|ltsc\.ieee\.org|ns\.adobe\.com|purl\.org|schemas\.microsoft\.com|www\.inkscape\.org|sodipodi\.sourceforge\.net)$/u;
/** Attributes by which a page loads something. A link for people (`a href`) loads nothing. */
const LOADED = /<(script|link|img|iframe|audio|video|source|track|embed|object|input|use|image)\b[^>]*?\s(?:src|href|data|poster|xlink:href)\s*=\s*["']?([^"'\s>]+)/giu;
const IN_STYLE = /(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/giu;
const ADDRESS = /(?:https?|wss?):\/\/([a-z0-9.-]+\.[a-z]{2,})/giu;

export function scanContent(zip: ZipPackage, { report }: FindingReporter): void {
  for (const path of zip.paths.filter((name) => TEXT.test(name) && zip.sizeOf(name) <= MOST_BYTES && name !== 'imsmanifest.xml')) {
    const bytes = zip.read(path);
    if (bytes) scanText(path, new TextDecoder().decode(bytes), report);
  }
}

function scanText(path: string, text: string, report: FindingReporter['report']): void {
  const isPage = /\.(html?|svg)$/iu.test(path);
  const loaded = [...(isPage ? [...text.matchAll(LOADED)].map((match) => match[2]!) : []), ...(isPage || path.endsWith('.css') ? [...text.matchAll(IN_STYLE)].map((match) => match[1]!) : [])];
  const fetched = new Set<string>();
  for (const address of new Set(loaded)) {
    const host = /^(?:(https?):)?\/\/([^/?#:]+)/iu.exec(address);
    if (host) reportLoad(path, host[1] ?? '', host[2]!, fetched, report);
    else if (/^\/(?!\/)/u.test(address)) report('content-absolute-path', { path: address }, path);
  }
  const mentioned = [...new Set([...text.matchAll(ADDRESS)].map((match) => match[1]!.toLowerCase()))].filter((host) => !fetched.has(host) && !NAMES_ONLY.test(host));
  if (mentioned.length > 0) report('content-address-mentioned', { hosts: listed(mentioned) }, path);
  if (/addEventListener\(\s*["']unload["']|\bonunload\s*=/u.test(text)) report('content-unload', {}, path);
}

function reportLoad(path: string, scheme: string, host: string, fetched: Set<string>, report: FindingReporter['report']): void {
  const name = host.toLowerCase();
  if (fetched.has(name) || NAMES_ONLY.test(name)) return;
  fetched.add(name);
  report(scheme.toLowerCase() === 'http' ? 'content-not-encrypted' : 'content-from-elsewhere', { host: name }, path);
}

function listed(hosts: readonly string[]): string {
  const shown = hosts.slice(0, MOST_HOSTS).join(', ');
  return hosts.length > MOST_HOSTS ? `${shown} … (${hosts.length})` : shown;
}
