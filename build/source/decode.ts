export interface Decoded {
  readonly text: string;
  /** Offset in the text of the first character that was not UTF-8. */
  readonly broken: number | undefined;
}

/** Files that are kept in memory are decoded once. */
const known = new WeakMap<Uint8Array, Decoded>();

/** Bytes as text: no byte order mark, line ends as LF. What is not UTF-8 becomes `�`. */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = known.get(bytes) ?? decodeAnew(bytes);
  known.set(bytes, decoded);
  return decoded;
}

function decodeAnew(bytes: Uint8Array): Decoded {
  const raw = readUtf8(bytes);
  const text = raw.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  return { text, broken: raw.valid ? undefined : Math.max(0, text.indexOf('\uFFFD')) };
}

function readUtf8(bytes: Uint8Array): { readonly text: string; readonly valid: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), valid: true };
  } catch {
    // The strict decoder throws a TypeError on the first wrong byte; the caller reports it with its place.
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), valid: false };
  }
}
