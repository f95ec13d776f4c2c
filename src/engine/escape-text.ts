/**
 * Free text as ASCII: Latin letters and digits as they are, a space as `_`, Russian letters, Kazakh letters and
 * common punctuation in two characters, everything else in five.
 */
const SECOND = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.:';
const FIRST_RUSSIAN = 0x0410;
/** What follows `-`. The order is part of the format: only ever add to the end. */
const FREQUENT = '-_ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»“”„–—…№₸\n\t\'"()[]{}!?;:/%+=*&<>@$~|#^`\\';
const PLAIN = /^[A-Za-z0-9.,]$/;

export function escapeText(text: string): string {
  let escaped = '';
  for (let index = 0; index < text.length; index += 1) escaped += escapeUnit(text[index]!);
  return escaped;
}

function escapeUnit(unit: string): string {
  if (PLAIN.test(unit)) return unit;
  if (unit === ' ') return '_';
  const russian = unit.charCodeAt(0) - FIRST_RUSSIAN;
  if (russian >= 0 && russian < SECOND.length) return `;${SECOND[russian]!}`;
  const frequent = FREQUENT.indexOf(unit);
  return frequent >= 0 ? `-${SECOND[frequent]!}` : `$${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text again; undefined where it was never escaped by `escapeText`. */
export function unescapeText(escaped: string): string | undefined {
  if (!/^(?:[A-Za-z0-9.,_]|[;-][A-Za-z0-9.:]|\$[0-9a-f]{4})*$/.test(escaped)) return undefined;
  return escaped.replace(/_|;(.)|-(.)|\$(.{4})/g, (_, russian?: string, frequent?: string, code?: string) => {
    if (russian !== undefined) return String.fromCharCode(FIRST_RUSSIAN + SECOND.indexOf(russian));
    if (frequent !== undefined) return FREQUENT[SECOND.indexOf(frequent)] ?? '';
    return code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16));
  });
}
