/** What `new` writes: a module, or a unit in every language of its module, filled with a small example that passes the check. */
import type { UnitKind } from '../../src/model/course.schema.ts';
import { silentReporter } from '../diagnostics/report.ts';
import { readAcademy, type Academy } from '../parse/config/academy.ts';
import { readCourseConfig, unitFiles, unitIdOf, type CourseConfig } from '../parse/config/course-config.ts';
import type { CourseHost } from '../source/course-host.ts';
import { decode } from '../source/decode.ts';
import type { SourceFile } from '../source/source-file.ts';
import { addUnit } from './add-unit.ts';
import { fillTemplate, firstCompetencies, type Templates } from './fill-template.ts';

export const NEW_KINDS = ['module', 'lesson', 'role-play', 'quiz', 'survey', 'reflection'] as const satisfies readonly ('module' | UnitKind)[];
export type NewKind = (typeof NEW_KINDS)[number];

export interface NewRequest {
  readonly kind: NewKind;
  /** Name of the module's folder, or of the unit's file without `.md`. */
  readonly name: string;
  /** The module that gets the unit; needed when there are several. */
  readonly module: string | undefined;
  /** Addresses of the schemas for editors, as seen from academy.yaml and from a course.yaml. */
  readonly schemas: { readonly academy: string; readonly course: string };
}

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `why` is a word of the command line's. */
export type NewPlan =
  | { readonly files: readonly NewFile[]; readonly refused?: undefined }
  | { readonly files?: undefined; readonly refused: { readonly why: 'name' | 'exists' | 'which' | 'unreadable' | 'no-module' | 'taken'; readonly what: string } };

const refuse = (why: Extract<NewPlan, { refused: object }>['refused']['why'], what: string): NewPlan => ({ refused: { why, what } });

/** Nothing that exists is ever written over, but for the list of units in course.yaml. */
export function planNew(host: CourseHost, request: NewRequest, templates: Templates): NewPlan {
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(request.name)) return refuse('name', request.name);
  const plan = request.kind === 'module' ? planModule(host, request, templates) : planUnit(host, request, templates);
  const known = new Set(host.list());
  const existing = plan.files?.find(({ path }) => known.has(path) && !path.endsWith('/course.yaml'));
  return existing ? refuse('exists', existing.path) : plan;
}

function planModule(host: CourseHost, { name, schemas }: NewRequest, templates: Templates): NewPlan {
  if (host.list().some((path) => path.startsWith(`${name}/`))) return refuse('exists', name);
  const written = read(host, 'academy.yaml');
  const fresh = fillTemplate(templates('academy.yaml'), { schema: schemas.academy });
  const academy = readAcademy(written ?? { path: 'academy.yaml', text: fresh }, silentReporter);
  if (!academy) return refuse('unreadable', 'academy.yaml');
  const competencies = Object.keys(academy.competencies).slice(0, 2);
  const config = fillTemplate(templates('course.yaml'), {
    schema: schemas.course,
    id: name,
    languages: academy.languages.join(', '),
    levels: Object.keys(academy.levels).join(', '),
    competencies: competencies.join(', '),
  });
  const page = (file: string, template: string): readonly NewFile[] =>
    academy.languages.map((language) => ({
      path: `${name}/${language}/${file}.md`,
      text: fillTemplate(templates(`${language}/${template}.md`), firstCompetencies(academy, competencies, language)),
    }));
  return {
    files: [
      ...(written ? [] : [{ path: 'academy.yaml', text: fresh }]),
      { path: `${name}/course.yaml`, text: config },
      ...page('course', 'course'),
      ...page('10-first-lesson', 'lesson'),
      ...page('11-first-role-play', 'role-play'),
    ],
  };
}

function planUnit(host: CourseHost, { kind, name, module }: NewRequest, templates: Templates): NewPlan {
  const folders = host.list().flatMap((path) => /^([^/]+)\/course\.yaml$/u.exec(path)?.[1] ?? []);
  if (folders.length === 0) return refuse('no-module', name);
  const folder = module ?? (folders.length === 1 ? folders[0] : undefined);
  if (folder === undefined) return refuse('which', folders.join(', '));
  if (!folders.includes(folder)) return refuse('which', folders.join(', '));
  const [file, academyFile] = [read(host, `${folder}/course.yaml`), read(host, 'academy.yaml')];
  const academy = academyFile && readAcademy(academyFile, silentReporter);
  const config = file && readCourseConfig(file, silentReporter);
  if (!file || !config || !academy) return refuse('unreadable', academy ? `${folder}/course.yaml` : 'academy.yaml');
  const taken = unitFiles(config).find((unit) => unitIdOf(unit) === unitIdOf(name));
  if (taken !== undefined) return refuse('taken', taken);
  const listed = addUnit(file.text, name);
  if (listed === undefined) return refuse('unreadable', file.path);
  return { files: [...unitPages(folder, name, kind, config, academy, templates), { path: file.path, text: listed }] };
}

function unitPages(folder: string, name: string, kind: NewKind, config: CourseConfig, academy: Academy, templates: Templates): readonly NewFile[] {
  return config.languages.map((language) => ({
    path: `${folder}/${language}/${name}.md`,
    text: fillTemplate(templates(`${language}/${kind}.md`), firstCompetencies(academy, config.competencies, language)),
  }));
}

function read(host: CourseHost, path: string): SourceFile | undefined {
  return host.list().includes(path) ? { path, text: decode(host.read(path)).text } : undefined;
}
