/** Text for a report: one line, at most so many characters, not taken for a `{prefix=}` of SCORM 2004. */
export function singleLine(text: string, most: number): string {
  const line = text.replace(/[\s\p{Cc}\ufffd]+/gu, ' ').trim().replace(/^\{/, '(');
  return line.length <= most ? line : `${cut(line, most - 1)}…`;
}

/** Cuts without leaving half a surrogate pair. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '').trimEnd();
}

/** An id every LMS takes: `[A-Za-z0-9_.-]`. */
export function safeId(id: string, most: number): string {
  return id.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, most) || '_';
}

/** A short id inside a response of SCORM 2004: `[A-Za-z0-9_]`, because Moodle refuses hyphens there. */
export function shortId(id: string): string {
  return id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 250);
}
