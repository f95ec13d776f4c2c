import type { FindingReporter } from './finding.ts';
import type { ZipPackage } from './zip/zip-package.ts';

const SERVER_SIDE = /(^|\/)\.htaccess$|\.(php\d*|phtml|cgi|sh|shtml|aspx?|jsp|py|rb|pl)$/iu;
const LITTLE_KNOWN = /\.(mjs|wasm)$/iu;
const LEFT_BEHIND = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/u;

/** Names that some system loses, mixes up or refuses. */
export function checkFiles({ paths }: ZipPackage, { report }: FindingReporter): void {
  const lower = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const path of paths) {
    if (LEFT_BEHIND.test(path)) {
      report('file-left-behind', {}, path);
      continue;
    }
    checkName(path, report);
    const [same, name] = [lower.get(path.toLowerCase()), path.slice(path.lastIndexOf('/') + 1)];
    if (same !== undefined) report('file-names-differ-in-case', { other: same }, path);
    else if (bare.has(name)) report('file-base-name-twice', { other: bare.get(name)! }, path);
    lower.set(path.toLowerCase(), path);
    bare.set(name, bare.get(name) ?? path);
  }
}

function checkName(path: string, report: FindingReporter['report']): void {
  if (path.includes('\\')) report('file-name-backslash', {}, path);
  // eslint-disable-next-line no-control-regex -- ASCII is what is asked for
  else if (/[^\u0000-\u007f]/u.test(path)) report('file-name-not-ascii', {}, path);
  else if (!/^[A-Za-z0-9._/-]+$/u.test(path)) report('file-name-signs', {}, path);
  if (SERVER_SIDE.test(path)) report('file-ending-refused', {}, path);
  if (LITTLE_KNOWN.test(path)) report('file-type-unknown', {}, path);
}
