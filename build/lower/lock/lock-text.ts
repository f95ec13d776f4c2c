/** Characters of a part that go into the lock file: enough to know it again, few enough to be read in a comparison of versions. */
const LENGTH = 48;

/** What the lock file says of a part with this text. */
export function lockText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  // Letters outside the basic plane count as one, and none is cut in two.
  if (line.length <= LENGTH) return line;
  const letters = Array.from(line.slice(0, 2 * LENGTH + 2));
  return letters.length <= LENGTH ? line : `${letters.slice(0, LENGTH - 1).join('')}…`;
}
