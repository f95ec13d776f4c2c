/** Pictures, sound and video: from the address an author wrote to a file in the package. */
import type { Figure, Recording } from '../../src/model/lesson.schema.ts';
import { plainText } from '../parse/markdown/plain-text.ts';
import type { LinkInline } from '../parse/markdown/tree.ts';
import type { LowerContext } from '../parse/unit.ts';
import type { SourceFile } from '../source/source-file.ts';
import { endingOf, endingsFor, formats, pictureSize, type MediaUse } from './media-format.ts';

const LARGEST_PICTURE = 2;
const MEGABYTE = 1_000_000;
/** Double dashes stand for folders in a package, so no name may have them. */
const PLAIN_NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/u;

/** Name in the package, which has no folders: `media/city/hall.png` → `media-city--hall.png`. Two files never share one. */
export function packagedMediaName(path: string): string {
  return `media-${path.replace(/^media\//u, '').replaceAll('/', '--')}`;
}

export function takePicture(image: LinkInline, file: SourceFile, context: LowerContext): Omit<Figure, 'kind' | 'caption'> | undefined {
  const alt = plainText(image.children);
  if (alt === '') context.reporter.report('figure-alt-missing', image.span);
  const taken = takeMedia(image, file, ['picture'], context);
  if (!taken) return undefined;
  const size = taken.bytes.length / MEGABYTE;
  if (size > LARGEST_PICTURE) context.reporter.report('media-too-large', image.hrefSpan, { name: baseName(taken.path), size: size.toFixed(1), limit: LARGEST_PICTURE });
  return { src: packagedMediaName(taken.path), alt, ...pictureSize(taken.bytes) };
}

export function takeRecording(link: LinkInline, file: SourceFile, context: LowerContext): Pick<Recording, 'src' | 'captions' | 'title'> | undefined {
  const title = plainText(link.children);
  if (title === '') context.reporter.report('recording-title-missing', link.span, { name: baseName(link.href) });
  const taken = takeMedia(link, file, ['audio', 'video'], context);
  if (!taken) return undefined;
  const captions = takeCaptions(taken.path, link, context);
  return captions === undefined ? undefined : { src: packagedMediaName(taken.path), captions: packagedMediaName(captions), title };
}

/** Captions have the recording's name, with or without the language: `greeting.kk.vtt`, `greeting.vtt`. */
function takeCaptions(path: string, link: LinkInline, context: LowerContext): string | undefined {
  const stem = path.replace(/\.[^.]+$/u, '');
  for (const captions of [`${stem}.${context.language}.vtt`, `${stem}.vtt`]) {
    const bytes = context.media(captions);
    if (!bytes) continue;
    if (!formats['vtt']!.matches(bytes)) context.reporter.report('media-signature', link.hrefSpan, { name: baseName(captions) });
    return captions;
  }
  context.reporter.report('recording-captions-missing', link.span, { name: baseName(path), captions: `${baseName(stem)}.vtt` });
  return undefined;
}

function takeMedia(link: LinkInline, file: SourceFile, uses: readonly MediaUse[], context: LowerContext): { readonly path: string; readonly bytes: Uint8Array } | undefined {
  const path = resolveMedia(link, file, context);
  if (path === undefined) return undefined;
  const name = baseName(path);
  const format = Object.hasOwn(formats, endingOf(name)) ? formats[endingOf(name)] : undefined;
  if (!format || !uses.includes(format.use)) {
    const expected = uses.flatMap(endingsFor).map((ending) => `\`.${ending}\``).join(', ');
    context.reporter.report('media-type', link.hrefSpan, { name, expected });
    return undefined;
  }
  const bytes = context.media(path);
  if (!bytes) {
    context.reporter.report('media-missing', link.hrefSpan, { path });
    return undefined;
  }
  if (!format.matches(bytes)) context.reporter.report('media-signature', link.hrefSpan, { name });
  return { path, bytes };
}

/** Path below the module. Files stand in `<module>/<language>/`, so an address is `../media/…`. */
function resolveMedia(link: LinkInline, file: SourceFile, context: LowerContext): string | undefined {
  const { reporter } = context;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(link.href)) {
    reporter.report('media-remote', link.hrefSpan, { path: link.href });
    return undefined;
  }
  const folders = file.path.split('/').slice(0, -1);
  const module = folders.slice(0, -1);
  const parts = resolveParts(folders, decode(link.href));
  const inside = parts !== undefined && [...module, 'media'].every((folder, index) => parts[index] === folder) && parts.length > module.length + 1;
  if (!inside) {
    reporter.report('media-outside', link.hrefSpan, { path: link.href, name: baseName(link.href) });
    return undefined;
  }
  const below = parts.slice(module.length);
  const odd = below.find((part) => !PLAIN_NAME.test(part));
  if (odd !== undefined) reporter.report('media-name', link.hrefSpan, { name: odd, better: plainName(odd) });
  return odd === undefined ? below.join('/') : undefined;
}

function resolveParts(folders: readonly string[], href: string): readonly string[] | undefined {
  const parts = href.startsWith('/') ? [] : [...folders];
  for (const part of href.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts;
}

function decode(href: string): string {
  return href.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => new TextDecoder().decode(Uint8Array.from(bytes.match(/[0-9a-f]{2}/giu) ?? [], (hex) => Number.parseInt(hex, 16))));
}

const baseName = (path: string): string => path.split('/').at(-1) ?? path;

function plainName(name: string): string {
  const ending = endingOf(name);
  const stem = name.slice(0, name.length - ending.length).toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return `${stem || 'picture'}${ending === '' ? '' : `.${ending}`}`;
}
