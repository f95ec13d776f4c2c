import type { Course, Unit } from '../../src/model/course.schema.ts';
import { packagedMediaName } from '../lower/media.ts';

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', mp3: 'audio/mpeg', mp4: 'video/mp4', webm: 'video/webm', vtt: 'text/vtt' };

/** The course with its pictures and recordings inside it, where there is no file to point at. */
export function withMedia(course: Course, media: ReadonlyMap<string, Uint8Array>): Course {
  const addresses = new Map([...media].map(([path, bytes]) => [packagedMediaName(path), dataAddress(path, bytes)]));
  const at = (name: string): string => addresses.get(name) ?? name;
  return { ...course, units: course.units.map((unit) => withAddresses(unit, at)) };
}

function withAddresses(unit: Unit, at: (name: string) => string): Unit {
  if (unit.kind !== 'lesson') return unit;
  const sections = unit.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'figure' ? { ...block, src: at(block.src) } : block.kind === 'recording' ? { ...block, src: at(block.src), captions: at(block.captions) } : block)),
  }));
  return { ...unit, sections };
}

export function dataAddress(path: string, bytes: Uint8Array): string {
  const type = TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
