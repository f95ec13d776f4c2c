const safeName = /^[a-z0-9][a-z0-9._-]*$/u;
/** Endings that some systems refuse together with the whole package. */
const refused = /\.(?:htaccess|php\d*|cgi|sh|shtml|aspx?|jsp|py|rb|pl)$/u;

/** @throws when a package would hold a file that some LMS loses, renames or refuses. */
export function assertSafePaths(paths: readonly string[]): void {
  const bad = paths.find((path) => !safeName.test(path) || refused.test(path));
  if (bad !== undefined) throw new Error(`${bad} is no name for a file in a package.`);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new Error(`${twice} would stand in the package twice.`);
}
