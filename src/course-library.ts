/**
 * The courses of a package, one per language. A course comes as linked scripts that push themselves into a queue
 * (see CourseDelivery), because sandboxes of LMSs and file:// refuse to fetch. The first script brings the
 * contents and the words around them; the later ones bring the units, and the rest of the words and of the player.
 */
import type { Language } from './model/common.schema.ts';
import type { Course, Unit } from './model/course.schema.ts';
import type { CourseDelivery, PackageInfo } from './model/package-info.ts';
import type { LoadScript } from './package-page.ts';
import { learnWords } from './strings/locale.ts';
import type { WordsDelivery } from './words/deliver-words.ts';

/** What scripts put into the queue. */
export type Delivery = CourseDelivery | WordsDelivery;

declare global {
  // A global of a script has to be declared with var.
  var sukhbat: { push(delivery: Delivery): unknown } | undefined;
}

export class CourseLibrary {
  readonly info: PackageInfo;
  private readonly loadScript: LoadScript;
  private readonly courses = new Map<Language, Course>();
  private readonly loading: Map<string, Promise<void>>;

  /** `coming`: scripts that are on their way already. */
  constructor(info: PackageInfo, loadScript: LoadScript, coming: ReadonlyMap<string, Promise<void>> = new Map()) {
    this.info = info;
    this.loadScript = loadScript;
    this.loading = new Map();
    for (const [src, script] of coming) this.remember(src, script);
  }

  /** Takes over the queue: what has arrived, and whatever arrives from now on. */
  listen(scope: { sukhbat: typeof globalThis.sukhbat }): void {
    const waiting = Array.isArray(scope.sukhbat) ? (scope.sukhbat as readonly Delivery[]) : [];
    scope.sukhbat = { push: (delivery) => this.receive(delivery) };
    for (const delivery of waiting) this.receive(delivery);
  }

  /** The course in a language: perhaps without its later units. @throws when it cannot be loaded. */
  async open(language: Language): Promise<Course> {
    const [first] = this.scripts(language);
    if (!this.courses.has(language) && first !== undefined) await this.loadOnce(first);
    return this.courseIn(language);
  }

  /** The course in a language with all of its units, and all of the player. @throws when some cannot be loaded. */
  async openWhole(language: Language): Promise<Course> {
    await this.open(language);
    // The second brings the words of whatever the scripts of the player show.
    const [, second, ...rest] = this.scripts(language);
    const [header, ...later] = this.info.later;
    // By itself, because on a slow line it would have to share with the large ones, and it is looked for first.
    if (header !== undefined) await this.loadOnce(header);
    await Promise.all([...(second === undefined ? [] : [second]), ...later, ...rest].map((src) => this.loadOnce(src)));
    const course = this.courseIn(language);
    if (!isWhole(course)) throw new Error(`Units in ${language} are missing.`);
    return course;
  }

  private courseIn(language: Language): Course {
    const course = this.courses.get(language);
    if (!course) throw new Error(`No script delivered the course in ${language}.`);
    return course;
  }

  private scripts(language: Language): readonly string[] {
    return this.info.scripts[language] ?? [];
  }

  /** A script that failed is asked for again next time. */
  private loadOnce(src: string): Promise<void> {
    return this.loading.get(src) ?? this.remember(src, this.loadScript(src));
  }

  private remember(src: string, script: Promise<void>): Promise<void> {
    this.loading.set(src, script);
    script.catch(() => this.loading.delete(src));
    return script;
  }

  private receive(delivery: Delivery): void {
    if (delivery.kind === 'words') return learnWords(delivery.language, delivery.strings);
    if (delivery.kind === 'course') {
      this.courses.set(delivery.course.language, delivery.course);
      return;
    }
    const course = this.courses.get(delivery.language);
    if (!course) throw new Error(`Units in ${delivery.language} arrived before their course.`);
    this.courses.set(delivery.language, joined(course, delivery));
  }
}

function joined(course: Course, { units, ...delivery }: Extract<Delivery, { kind: 'units' }>): Course {
  const { framework, competencies, glossary, sources } = { ...course, ...delivery };
  return { ...course, framework, competencies, glossary, sources, units: withUnits(course.units, units) };
}

function withUnits(present: readonly Unit[], arrived: readonly Unit[]): Unit[] {
  const known = new Set(present.map(({ id }) => id));
  return [...present, ...arrived.filter(({ id }) => !known.has(id))];
}

/** Whether every unit the topics speak of has arrived. Before that, nothing may be said about completion. */
export function isWhole(course: Course): boolean {
  const present = new Set(course.units.map(({ id }) => id));
  return course.topics.every((topic) => topic.units.every((id) => present.has(id)));
}
