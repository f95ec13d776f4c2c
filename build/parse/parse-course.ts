/** A module read in all its languages: configuration and pages, shaped like the writing. */
import type { CompetencyId, Language, UnitId } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { MediaSource, ModuleSource } from '../source/load-catalogue.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { Academy } from './config/academy.ts';
import { readCourseConfig, unitIdOf, type CourseConfig } from './config/course-config.ts';
import { readCoursePage } from './course-page.ts';
import { readFacilitator, type FacilitatorDocument } from './facilitator.ts';
import { readFrontMatter } from './front-matter.ts';
import { readGlossary } from './glossary.ts';
import { keywords } from './keywords/keywords.ts';
import type { FileKind } from './keywords/keyword-table.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { createNames } from './names.ts';
import { readSources } from './sources.ts';
import type { CourseProse, PageHead, ParsedUnit, Placed, UnitContext } from './unit.ts';
import { isUnitKind, unitReaders } from './unit-readers.ts';
import { noPageMemory, type PageMemory } from './page-memory.ts';

/** Pass mark where neither the unit nor academy.yaml names one. */
const PASS = 70;

export interface LanguageDocument {
  readonly language: Language;
  readonly context: UnitContext;
  readonly prose: CourseProse | undefined;
  readonly glossary: Placed<Course['glossary'][number]>;
  readonly sources: Placed<Course['sources'][number]>;
  /** What the author says to whoever leads the module in a classroom, if anything. */
  readonly facilitator: FacilitatorDocument | undefined;
  /** By unit id; a unit without a readable file is absent. */
  readonly units: ReadonlyMap<UnitId, ParsedUnit>;
}

export interface CourseDocument {
  readonly folder: string;
  readonly academy: Academy;
  readonly config: CourseConfig;
  readonly configFile: SourceFile;
  readonly lock: SourceFile | undefined;
  readonly media: MediaSource;
  /** In the order of course.yaml; the first is the language written first. */
  readonly languages: readonly LanguageDocument[];
}

export function parseCourse(module: ModuleSource, academy: Academy, reporter: Reporter, memory: PageMemory = noPageMemory): CourseDocument | undefined {
  const config = readCourseConfig(module.config, reporter);
  if (!config) return undefined;
  checkDeclared(config, academy, reporter);
  const languages = config.languages.map((language) => parseLanguage(language, module, config, academy, reporter, memory));
  checkKinds(languages, reporter);
  const { folder, lock, media } = module;
  return { folder, academy, config, configFile: module.config, lock, media, languages };
}

/** Competencies of a module are those of the academy. */
function checkDeclared(config: CourseConfig, academy: Academy, reporter: Reporter): void {
  const names = createNames(Object.keys(academy.competencies).map((id) => ({ thing: id, names: [id] })));
  for (const [index, id] of config.competencies.entries()) {
    if (Object.hasOwn(academy.competencies, id)) continue;
    const nearest = names.nearest(id);
    reporter.report('competency-not-in-academy', config.page.place(['competencies', index]), { name: id, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
  }
}

function parseLanguage(language: Language, module: ModuleSource, config: CourseConfig, academy: Academy, reporter: Reporter, memory: PageMemory): LanguageDocument {
  const competencies = competencyWords(language, config, academy);
  const context: UnitContext = {
    language,
    words: keywords[language],
    competencies: createNames(competencies),
    defaults: { pass: academy.defaults?.pass ?? PASS },
    reporter,
  };
  const surroundings = JSON.stringify([language, competencies, context.defaults]);
  const recall: Recall = (file, read) => memory.recall(file, surroundings, reporter, read);
  const page = <T>(name: FileKind, read: (head: PageHead, context: UnitContext) => T): T | undefined => {
    const file = module.pages[language].get(name);
    return file && recall(file, (to) => {
      const head = readHead(file, { ...context, reporter: to });
      return head && read(head, { ...context, reporter: to });
    });
  };
  for (const name of requiredPages(module, config)) if (!module.pages[language].has(name)) reportPageMissing(module, language, name, config, reporter);
  reportUnlisted(module, language, config, reporter);
  return {
    language,
    context,
    prose: page('course', (head) => readCoursePage(head, blocksOf(head), context)),
    glossary: page('glossary', (head) => readGlossary(head, blocksOf(head), context)) ?? [],
    sources: page('sources', (head) => readSources(head, blocksOf(head), context)) ?? [],
    facilitator: page('facilitator', (head) => readFacilitator(head, blocksOf(head), context)),
    units: parseUnits(module, config, context, recall),
  };
}

function competencyWords(language: Language, config: CourseConfig, academy: Academy): Parameters<typeof createNames<CompetencyId>>[0] {
  return config.competencies.flatMap((id: CompetencyId) => {
    const competency = academy.competencies[id];
    if (!competency) return [];
    const foreign = Object.entries(competency.short).flatMap(([other, name]) => (other === language || name === undefined ? [] : [name]));
    return [{ thing: id, names: [competency.short[language], competency.name[language]].filter((name) => name !== undefined), foreign }];
  });
}

function readHead(file: SourceFile, { words, reporter }: UnitContext): PageHead | undefined {
  const frontMatter = readFrontMatter(file, words, reporter);
  return frontMatter && { file, frontMatter };
}

function blocksOf({ file, frontMatter }: PageHead): ReturnType<typeof parseMarkdown> {
  return parseMarkdown(file, frontMatter.bodyStart);
}

/** What a file says, read or known still. */
type Recall = <Said>(file: SourceFile, read: (reporter: Reporter) => Said) => Said;

function parseUnits(module: ModuleSource, config: CourseConfig, context: UnitContext, recall: Recall): ReadonlyMap<UnitId, ParsedUnit> {
  const units = new Map<UnitId, ParsedUnit>();
  for (const [index, topic] of config.topics.entries()) {
    for (const [position, name] of topic.units.entries()) {
      const unit = parseUnit(module, name, config.page.place(['topics', index, 'units', position]), config, context, recall);
      if (unit) units.set(unit.head.id, unit);
    }
  }
  return units;
}

function parseUnit(module: ModuleSource, name: string, listed: Span, config: CourseConfig, context: UnitContext, recall: Recall): ParsedUnit | undefined {
  const { language, reporter } = context;
  const page = module.pages[language].get(name);
  if (!page) {
    const file = `${module.folder}/${language}/${name}.md`;
    const model = config.languages.find((other) => module.pages[other].has(name));
    if (model === undefined) {
      // In no language at all: said once, for the language written first.
      if (language === config.languages[0]) reporter.report('unit-file-missing', listed, { unit: name, file });
    } else reporter.report('translation-missing', listed, { language, file, model: `${module.folder}/${model}/${name}.md` });
    return undefined;
  }
  return recall(page, (to) => readPage(page, name, { ...context, reporter: to }));
}

function readPage(file: SourceFile, name: string, context: UnitContext): ParsedUnit | undefined {
  const head = readHead(file, context);
  if (!head) return undefined;
  const { kind } = head.frontMatter;
  if (!isUnitKind(kind)) {
    context.reporter.report('unit-kind-not-unit', head.frontMatter.place('kind'), { kind });
    return undefined;
  }
  return unitReaders[kind]({ ...head, kind, id: unitIdOf(name) }, blocksOf(head), context);
}

function reportPageMissing(module: ModuleSource, language: Language, name: string, config: CourseConfig, reporter: Reporter): void {
  const model = config.languages.find((other) => module.pages[other].has(name)) ?? config.languages[0] ?? language;
  const index = config.languages.indexOf(language);
  reporter.report('page-file-missing', config.page.place(['languages', index]), { language, file: `${module.folder}/${language}/${name}.md`, model: `${module.folder}/${model}/${name}.md` });
}

const PAGES: readonly string[] = ['course', 'glossary', 'sources', 'facilitator'];

/** course.md, and the others as soon as one language has them. */
function requiredPages({ pages }: ModuleSource, { languages }: CourseConfig): readonly string[] {
  return PAGES.filter((name) => name === 'course' || languages.some((language) => pages[language].has(name)));
}

/** A file that no topic lists is seen by nobody. */
function reportUnlisted(module: ModuleSource, language: Language, config: CourseConfig, reporter: Reporter): void {
  const listed = new Set([...PAGES, ...config.topics.flatMap(({ units }) => units)]);
  for (const [name, file] of module.pages[language]) {
    if (!listed.has(name)) reporter.report('unit-unlisted', { path: file.path, start: 0, end: Math.min(3, file.text.length) }, { unit: name });
  }
}

/** A unit is of one kind in all languages. */
function checkKinds(languages: readonly LanguageDocument[], reporter: Reporter): void {
  const [source, ...others] = languages;
  for (const { units } of others) {
    for (const [id, { head }] of units) {
      const expected = source?.units.get(id)?.head.kind;
      if (expected !== undefined && expected !== head.kind) reporter.report('unit-kind-differs', head.frontMatter.place('kind'), { kind: head.kind, expected });
    }
  }
}
