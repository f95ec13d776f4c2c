import type { Language } from '../../src/model/common.schema.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { CourseHost } from './course-host.ts';
import { decode } from './decode.ts';
import type { SourceFile } from './source-file.ts';

/** A module as it lies in its folder: text decoded, nothing understood yet. */
export interface ModuleSource {
  /** Name of the folder. */
  readonly folder: string;
  readonly config: SourceFile;
  readonly lock: SourceFile | undefined;
  readonly translations: SourceFile | undefined;
  /** Markdown by language, then by file name without `.md`. */
  readonly pages: Readonly<Record<Language, ReadonlyMap<string, SourceFile>>>;
  /** Media by path below the module: `media/desk.png`. Read when asked for. */
  readonly media: MediaSource;
}

export interface MediaSource {
  readonly paths: readonly string[];
  read(path: string): Uint8Array | undefined;
}

export interface CatalogueSource {
  readonly academy: SourceFile | undefined;
  /** Folders of all modules there are. */
  readonly folders: readonly string[];
  /** Those that were asked for. */
  readonly modules: readonly ModuleSource[];
}

export const LOCK_FILE = 'ids.lock';
export const TRANSLATIONS_FILE = 'translations.lock';

/** Reads the courses folder. A folder with a course.yaml is a module. `wanted`: names of folders; all when there are none. */
export function loadCatalogue(host: CourseHost, reporter: Reporter, wanted: readonly string[] = []): CatalogueSource {
  const all = host.list();
  const paths = new Set(all);
  const load = (path: string): SourceFile | undefined => (paths.has(path) ? readSource(host, path, reporter) : undefined);
  const folders = all.filter((path) => path.endsWith('/course.yaml') && path.split('/').length === 2).map((path) => path.split('/')[0] ?? '');
  if (folders.length === 0) reporter.report('courses-empty', { path: '', start: 0, end: 0 });
  const academy = load('academy.yaml');
  if (!academy && folders.length > 0) reporter.report('academy-missing', { path: 'academy.yaml', start: 0, end: 0 });
  const chosen = wanted.length === 0 ? folders : folders.filter((folder) => wanted.includes(folder));
  return { academy, folders, modules: chosen.map((folder) => loadModule(folder, all, host, load)) };
}

function loadModule(folder: string, paths: readonly string[], host: CourseHost, load: (path: string) => SourceFile | undefined): ModuleSource {
  const own = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const pagesOf = (language: Language): ReadonlyMap<string, SourceFile> =>
    new Map(own.filter((path) => isPage(path, language)).flatMap((path) => {
      const file = load(`${folder}/${path}`);
      return file ? [[path.slice(3, -3), file] as const] : [];
    }));
  const media = own.filter((path) => path.startsWith('media/'));
  return {
    folder,
    config: load(`${folder}/course.yaml`) ?? { path: `${folder}/course.yaml`, text: '' },
    lock: load(`${folder}/${LOCK_FILE}`),
    translations: load(`${folder}/${TRANSLATIONS_FILE}`),
    pages: { kk: pagesOf('kk'), ru: pagesOf('ru'), en: pagesOf('en') },
    media: { paths: media, read: (path) => (media.includes(path) ? host.read(`${folder}/${path}`) : undefined) },
  };
}

function isPage(path: string, language: Language): boolean {
  return path.startsWith(`${language}/`) && path.endsWith('.md') && !path.slice(3).includes('/');
}

function readSource(host: CourseHost, path: string, reporter: Reporter): SourceFile {
  const { text, broken } = decode(host.read(path));
  if (broken !== undefined) reporter.report('file-not-utf8', { path, start: broken, end: Math.min(text.length, broken + 1) });
  return { path, text };
}
