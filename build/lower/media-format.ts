/** What a media file is, from its first bytes. */

export type MediaUse = 'picture' | 'audio' | 'video' | 'captions';

interface Format {
  readonly use: MediaUse;
  matches(bytes: Uint8Array): boolean;
}

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean => signature.every((byte, index) => bytes[at + index] === byte);
const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const head = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.slice(0, 1024)).trimStart();

const jpeg: Format = { use: 'picture', matches: (bytes) => starts(bytes, [0xff, 0xd8, 0xff]) };

/** By the ending of the file name. */
export const formats: Readonly<Record<string, Format>> = {
  png: { use: 'picture', matches: (bytes) => starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  jpg: jpeg,
  jpeg,
  gif: { use: 'picture', matches: (bytes) => starts(bytes, ascii('GIF8')) },
  webp: { use: 'picture', matches: (bytes) => starts(bytes, ascii('RIFF')) && starts(bytes, ascii('WEBP'), 8) },
  svg: { use: 'picture', matches: (bytes) => /^(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/iu.test(head(bytes)) && /<svg[\s>]/iu.test(new TextDecoder().decode(bytes.slice(0, 8192))) },
  mp3: { use: 'audio', matches: (bytes) => starts(bytes, ascii('ID3')) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0) },
  mp4: { use: 'video', matches: (bytes) => starts(bytes, ascii('ftyp'), 4) },
  webm: { use: 'video', matches: (bytes) => starts(bytes, [0x1a, 0x45, 0xdf, 0xa3]) },
  vtt: { use: 'captions', matches: (bytes) => head(bytes).replace(/^\ufeff/u, '').startsWith('WEBVTT') },
};

export function endingOf(name: string): string {
  return /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function endingsFor(use: MediaUse): readonly string[] {
  return Object.entries(formats).flatMap(([ending, format]) => (format.use === use ? [ending] : []));
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Undefined when the file does not say, as most drawings in SVG. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (formats['png']!.matches(bytes) && bytes.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (formats['gif']!.matches(bytes) && bytes.length >= 10) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return jpeg.matches(bytes) ? jpegSize(view) : undefined;
}

/** Walks the segments to the start of frame, which alone holds the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
