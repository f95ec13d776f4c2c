/**
 * How long `check` takes over a whole catalogue, and how that grows: the processor time per doubling of the files. Modules of
 * 25 files in one language, lessons and role-plays in turn, each with words of its own.
 *
 *     npm run compile && node dist/node/scripts/bench/check.js [--all]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { table } from '../table.ts';

const SIZES = [125, 250, 500, 1_000, 2_000];
const ALL_SIZES = [...SIZES, 5_000, 10_000];
const FILES_OF_MODULE = 25;
/** course.yaml and course.md. */
const UNITS = FILES_OF_MODULE - 2;
const KINDS = ['lesson', 'role-play'] as const;

const text = (path: string): string => readFileSync(join(packageRoot(), 'docs', 'format.md'), 'utf8').split(`\`\`\`${path}\n`)[1]?.split('\n```')[0] ?? '';

function catalogue(files: number): Readonly<Record<string, string>> {
  const academy = text('yaml academy.yaml');
  const rolePlay = text('markdown reception/en/10-unit.md');
  const lesson = `---\nkind: lesson\n---\n\n# Before you speak\n\n${text('markdown lesson')}\n\n${'First listen, then explain: people hear the procedure when they have been heard.\n\n'.repeat(30)}`;
  const modules = Array.from({ length: Math.round(files / FILES_OF_MODULE) }, (_, index) => moduleFiles(`module-${index}`, lesson, rolePlay));
  return Object.assign({ 'academy.yaml': academy }, ...modules) as Record<string, string>;
}

function moduleFiles(id: string, lesson: string, rolePlay: string): Readonly<Record<string, string>> {
  const units = Array.from({ length: UNITS }, (_, index) => ({ name: `${index + 10}-${KINDS[index % 2]}-${index}`, text: (index % 2 === 0 ? lesson : rolePlay).replace(/^# (.*)$/mu, `# $1, ${id}, ${index}`) }));
  return {
    [`${id}/course.yaml`]: `id: ${id}\nversion: 1.0.0\nlanguages: [en]\nlevels: [senior, middle, frontline]\ncompetencies: [empathy, clarity]\ntopics:\n  - id: all\n    units: [${units.map(({ name }) => name).join(', ')}]\nlimits: { role-play: 100, module: 100 }\n`,
    [`${id}/en/course.md`]: '---\nkind: course\n---\n\n# At the reception\n\nHow to begin.\n\n## Topics\n\n### All\n\n- listen\n',
    ...Object.fromEntries(units.map((unit) => [`${id}/en/${unit.name}.md`, unit.text])),
  };
}

/** Milliseconds of this process, whatever else the machine is doing. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(files: number): { readonly files: number; readonly time: number; readonly errors: number } {
  const host = createMemoryHost(catalogue(files));
  const start = processorTime();
  const { diagnostics } = compileCatalogue(host, { language: 'en' });
  return { files, time: processorTime() - start, errors: diagnostics.filter(({ severity }) => severity === 'error').length };
}

const sizes = process.argv.includes('--all') ? ALL_SIZES : SIZES;
// The first files are read by code that is not compiled yet.
measure(SIZES[0]!);
const rows = sizes.map(measure);
process.stdout.write(`${table([
  ['files', 'ms', 'ms per file', 'ratio per doubling', 'errors'],
  ...rows.map(({ files, time, errors }, index) => {
    const before = rows[index - 1];
    const ratio = before ? (time / before.time) ** (1 / Math.log2(files / before.files)) : undefined;
    return [String(files), time.toFixed(0), (time / files).toFixed(2), ratio?.toFixed(2) ?? '', String(errors)];
  }),
])}\n`);
