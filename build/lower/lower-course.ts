/** From documents shaped like the writing to courses shaped like the playing, one per language, with ids in common. */
import type { Language, UnitId } from '../../src/model/common.schema.ts';
import type { Course, Rules, Unit } from '../../src/model/course.schema.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { InLanguages } from '../parse/config/academy.ts';
import { unitFiles, unitIdOf } from '../parse/config/course-config.ts';
import type { CourseDocument, LanguageDocument } from '../parse/parse-course.ts';
import type { LowerContext } from '../parse/unit.ts';
import type { Span } from '../source/source-file.ts';
import { lowerFacilitator, type FacilitatorNote } from './facilitator.ts';
import type { LinkContext } from './html.ts';
import { assignCodes, type AssignedCodes } from './lock/assign-codes.ts';
import { emptyLock, type Lock } from './lock/lock.ts';
import { lostParts, type LostPart } from './lock/lost-parts.ts';
import { parseLock } from './lock/parse-lock.ts';
import { withLikeness } from './likeness.ts';
import { noLoweringMemory, type LoweringMemory } from './lowering-memory.ts';
import type { LoweredCourse } from './origins.ts';

/** Decisions and questions behind a competency before its number is shown. */
const EVIDENCE = 8;

export interface LoweredModule {
  readonly course: LoweredCourse;
  /** The lock file as it should stand. */
  readonly lock: Lock;
  /** What the lock file has lost, so that learners who are inside a unit begin it anew. */
  readonly lost: readonly LostPart[];
}

export function lowerCourse(document: CourseDocument, reporter: Reporter, memory: LoweringMemory = noLoweringMemory): LoweredModule {
  const { config, languages } = document;
  const before = readLock(document, reporter);
  const codes = assignCodes(config.topics.flatMap(({ units }) => units.map((file) => outlinesOf(unitIdOf(file), languages))), before);
  const media = new Map<string, Uint8Array>();
  const lowered = languages.map((each) => lowerLanguage(document, each, { codes, media, memory }));
  const source = lowered[0]?.course;
  return {
    lock: codes.lock,
    lost: document.lock ? lostParts(before, codes.lock, document.lock) : [],
    course: {
      languages: languages.map(({ language }) => language),
      source: config.languages[0] ?? 'ru',
      courses: Object.fromEntries(lowered.map(({ course }) => [course.language, source ? withLikeness(course, source) : course])),
      origins: Object.fromEntries(lowered.map(({ course, origins }) => [course.language, origins])),
      facilitator: Object.fromEntries(lowered.flatMap(({ course, facilitator }) => (facilitator ? [[course.language, facilitator]] : []))),
      media,
      limits: { rolePlay: config.limits?.['role-play'] ?? 5, module: config.limits?.module ?? 1 },
    },
  };
}

function outlinesOf(id: UnitId, languages: readonly LanguageDocument[]): Parameters<typeof assignCodes>[0][number] {
  return { id, outlines: languages.map(({ units }) => units.get(id)?.outline ?? []) };
}

function readLock({ lock }: CourseDocument, reporter: Reporter): Lock {
  if (!lock) return emptyLock;
  const read = parseLock(lock.text);
  const starts = lineStarts(lock.text);
  for (const line of read.badLines) reporter.report('lock-unreadable', { path: lock.path, start: starts[line - 1] ?? 0, end: (starts[line] ?? lock.text.length + 1) - 1 });
  return read.lock;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

interface LoweredLanguage {
  readonly course: Course;
  readonly origins: ReadonlyMap<string, Span>;
  readonly facilitator: FacilitatorNote | undefined;
}

/** What the languages of a module have in common. */
interface Shared {
  readonly codes: AssignedCodes;
  /** Media taken into the package so far. */
  readonly media: Map<string, Uint8Array>;
  readonly memory: LoweringMemory;
}

function lowerLanguage(document: CourseDocument, own: LanguageDocument, shared: Shared): LoweredLanguage {
  const { academy, config } = document;
  const { language, context, prose } = own;
  const origins = new Map<string, Span>(configOrigins(document));
  const units = lowerUnits(document, own, shared, origins);
  const say = (words: InLanguages | undefined, name: string, path: readonly (string | number)[]): string => {
    const text = words?.[language];
    if (text === undefined) context.reporter.report('name-untranslated', academy.page.place([...path]), { name, language });
    return text ?? name;
  };
  const course: Course = {
    modelVersion: MODEL_VERSION,
    id: config.id,
    version: config.version,
    language,
    languages: config.languages,
    title: prose?.title ?? config.id,
    description: prose?.description ?? '',
    institution: say(academy.institution, 'institution', ['institution']),
    levels: config.levels.map((id) => ({ id, name: say(academy.levels[id], id, ['levels', id]) })),
    framework: Object.entries(academy.framework).map(([id, words]) => ({ id, name: say(words, id, ['framework', id]) })),
    competencies: config.competencies.flatMap((id) => {
      const competency = academy.competencies[id];
      if (!competency) return [];
      const { framework } = competency;
      return [{ id, framework, short: say(competency.short, id, ['competencies', id, 'short']), name: say(competency.name, id, ['competencies', id, 'name']) }];
    }),
    topics: topicsOf(document, own, units),
    units,
    glossary: noted('glossary', own.glossary, origins),
    sources: noted('sources', own.sources, origins),
    rules: rulesOf(document),
  };
  return { course, origins, facilitator: own.facilitator && lowerFacilitator(own.facilitator, linkContext(document, own), origins) };
}

/** Where course.yaml says what a finding about the module as a whole is about. */
function configOrigins({ academy, config, configFile }: CourseDocument): readonly (readonly [string, Span])[] {
  const known = config.competencies.flatMap((id, index) => (academy.competencies[id] ? [config.page.place(['competencies', index])] : []));
  return [
    ['', { path: configFile.path, start: 0, end: Math.min(configFile.text.length, configFile.text.indexOf('\n') + 1 || configFile.text.length) }],
    ...known.map((span, index) => [`/competencies/${index}`, span] as const),
    ...(config.pass ? [['/rules', config.page.keyPlace(['pass'])] as const] : []),
  ];
}

/** Entries without their places, which are noted. */
function noted<Entry extends object>(page: string, entries: readonly (Entry & { readonly span: Span })[], origins: Map<string, Span>): Omit<Entry & { readonly span: Span }, 'span'>[] {
  return entries.map(({ span, ...entry }, index) => {
    origins.set(`/${page}/${index}`, span);
    return entry;
  });
}

/** The units to which a text may link, and what else its links may mean. */
function linkContext({ config }: CourseDocument, { context, glossary, sources }: LanguageDocument): LinkContext {
  return { reporter: context.reporter, glossary, sources, units: unitFiles(config).map(unitIdOf) };
}

function lowerUnits(document: CourseDocument, own: LanguageDocument, { codes, media, memory }: Shared, origins: Map<string, Span>): Unit[] {
  const units: Unit[] = [];
  const listed = document.config.topics.flatMap((topic) => topic.units.map(unitIdOf));
  const surroundings = JSON.stringify([own.glossary, own.sources, listed]);
  for (const [id, parsed] of own.units) {
    const base = `/units/${units.length}`;
    const noted = new Map<string, Span>();
    const unitCode = codes.units.get(id)!;
    const context: LowerContext = {
      ...own.context,
      // What the outline does not name is the unit itself.
      code: (part) => codes.parts.get(part) ?? unitCode,
      origin: (pointer, span) => noted.set(`${base}${pointer}`, span),
      glossary: own.glossary,
      units: listed,
      sources: own.sources,
      media: (path) => takeMedia(path, document, media),
    };
    const unit = memory.lower(parsed, surroundings, context);
    if (!unit) continue;
    const { file, frontMatter } = parsed.head;
    const start = file.text.slice(frontMatter.bodyStart).search(/\S|$/u) + frontMatter.bodyStart;
    if (!noted.has(base)) origins.set(base, { path: file.path, start, end: start + (/^.*/u.exec(file.text.slice(start))?.[0].length ?? 0) });
    for (const [pointer, span] of noted) origins.set(pointer, span);
    units.push({ ...unit, code: unitCode });
  }
  return units;
}

function takeMedia(path: string, document: CourseDocument, taken: Map<string, Uint8Array>): Uint8Array | undefined {
  const bytes = document.media.read(path);
  if (bytes) taken.set(path, bytes);
  return bytes;
}

function topicsOf({ config, configFile }: CourseDocument, { prose, context, units, language }: LanguageDocument, lowered: readonly Unit[]): Course['topics'] {
  return config.topics.map((topic, index) => {
    const written = prose?.topics[index];
    if (prose && !written) context.reporter.report('topic-untitled', { path: configFile.path.replace(/course\.yaml$/u, `${context.language}/course.md`), start: 0, end: 0 }, { topic: topic.id });
    const own = topic.units.map(unitIdOf).filter((id) => units.has(id));
    const testOut = topic['test-out'] === true;
    // Said once, though every language has it.
    const isTested = lowered.some(({ kind, id }) => kind === 'quiz' && own.includes(id));
    if (testOut && !isTested && language === config.languages[0]) context.reporter.report('test-out-without-quiz', config.page.place(['topics', index, 'test-out']), { topic: topic.id });
    return { id: topic.id, title: written?.title ?? topic.id, outcomes: [...(written?.outcomes ?? [])], units: own, ...(testOut ? { testOut } : {}) };
  });
}

function rulesOf({ config, academy }: CourseDocument): Rules {
  const all = unitFiles(config).map(unitIdOf);
  const listed = config.completion?.units ?? 'all';
  return {
    complete: listed === 'all' ? all : listed.map(unitIdOf),
    scored: (config.pass?.units ?? []).map(unitIdOf),
    mark: config.pass?.mark ?? academy.defaults?.pass ?? 70,
    each: config.pass?.each ?? true,
    partialPasses: config.pass?.['partial-passes'] ?? false,
    evidence: config.evidence ?? academy.defaults?.evidence ?? EVIDENCE,
  };
}

/** Languages of a lowered course that are whole enough to play. */
export function playableLanguages({ languages, courses }: LoweredCourse): readonly Language[] {
  return languages.filter((language) => (courses[language]?.units.length ?? 0) > 0);
}
