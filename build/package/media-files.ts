import type { Course, Unit } from '../../src/model/course.schema.ts';
import type { LessonBlock } from '../../src/model/lesson.schema.ts';

/**
 * Where each medium stands in the package: flat, lower case, ASCII and unlike any other base name, because some
 * systems serve by base name alone and others lose every character beyond ASCII.
 */
export function mediaNames(paths: Iterable<string>, taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const names = new Map<string, string>();
  for (const path of [...new Set(paths)].sort()) {
    const name = freeName(safeName(path), used);
    used.add(name);
    names.set(path, name);
  }
  return names;
}

function safeName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).normalize('NFKD').toLowerCase();
  const dot = base.lastIndexOf('.');
  const stem = (dot < 0 ? base : base.slice(0, dot)).replace(/[^a-z0-9_-]+/gu, '-').replace(/^[-_]+|[-_]+$/gu, '');
  return `${stem === '' ? 'media' : stem}${dot < 0 ? '' : base.slice(dot).replace(/[^a-z0-9.]/gu, '')}`;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}-${number}${ending}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** The course with its figures and recordings pointing at where the media stand in the package. */
export function withMediaNames(course: Course, names: ReadonlyMap<string, string>): Course {
  return { ...course, units: course.units.map((unit) => inUnit(unit, names)) };
}

function inUnit(unit: Unit, names: ReadonlyMap<string, string>): Unit {
  if (unit.kind !== 'lesson') return unit;
  return { ...unit, sections: unit.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => inBlock(block, names)) })) };
}

function inBlock(block: LessonBlock, names: ReadonlyMap<string, string>): LessonBlock {
  const nameOf = (path: string): string => names.get(path) ?? path;
  if (block.kind === 'figure') return { ...block, src: nameOf(block.src) };
  if (block.kind === 'recording') return { ...block, src: nameOf(block.src), captions: nameOf(block.captions) };
  return block;
}

/** Media a course points at, by the paths it uses. */
export function mediaIn(course: Course): readonly string[] {
  const blocks = course.units.flatMap((unit) => (unit.kind === 'lesson' ? unit.sections.flatMap((section) => section.blocks) : []));
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block.src] : block.kind === 'recording' ? [block.src, block.captions] : []));
}
