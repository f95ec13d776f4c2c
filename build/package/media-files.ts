import type { Course } from '../../src/model/course.schema.ts';
import type { BundledFile } from '../bundle/bundle-player.ts';
import { packagedMediaName } from '../lower/media.ts';

/**
 * The media that these courses point at, under the names by which they do.
 * @throws when one of them is not there: lowering takes no picture it has not found.
 */
export function mediaFiles(courses: readonly Course[], media: ReadonlyMap<string, Uint8Array>): readonly BundledFile[] {
  const present = new Map([...media].map(([path, bytes]) => [packagedMediaName(path), bytes]));
  const used = [...new Set(courses.flatMap(mediaIn))].sort();
  return used.map((path) => {
    const bytes = present.get(path);
    if (!bytes) throw new Error(`The course points at ${path}, which is not among its media.`);
    return { path, bytes };
  });
}

function mediaIn(course: Course): readonly string[] {
  const blocks = course.units.flatMap((unit) => (unit.kind === 'lesson' ? unit.sections.flatMap((section) => section.blocks) : []));
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block.src] : block.kind === 'recording' ? [block.src, block.captions] : []));
}
