/**
 * The courses of a package, one per language. A course comes as linked scripts that push themselves into a queue
 * (see CourseDelivery), because sandboxes of LMSs and file:// refuse to fetch. The first script shows the outline;
 * the later ones bring the rest of the units.
 */
import type { Language } from './model/common.schema.ts';
import type { Course, Unit } from './model/course.schema.ts';
import type { CourseDelivery, PackageInfo } from './model/package-info.ts';

declare global {
  // A global of a script has to be declared with var.
  var sukhbat: { push(delivery: CourseDelivery): unknown } | undefined;
}

/** Loads one script; rejects when it does not arrive. */
export type LoadScript = (src: string) => Promise<void>;

export class CourseLibrary {
  readonly info: PackageInfo;
  private readonly loadScript: LoadScript;
  private readonly courses = new Map<Language, Course>();
  private readonly loading = new Map<string, Promise<void>>();

  constructor(info: PackageInfo, loadScript: LoadScript) {
    this.info = info;
    this.loadScript = loadScript;
  }

  /** Takes over the queue: what has arrived, and whatever arrives from now on. */
  listen(scope: { sukhbat: typeof globalThis.sukhbat }): void {
    const waiting = Array.isArray(scope.sukhbat) ? (scope.sukhbat as readonly CourseDelivery[]) : [];
    scope.sukhbat = { push: (delivery) => this.receive(delivery) };
    for (const delivery of waiting) this.receive(delivery);
  }

  /** The course in a language: perhaps without its later units. @throws when it cannot be loaded. */
  async open(language: Language): Promise<Course> {
    const [first] = this.scripts(language);
    if (!this.courses.has(language) && first !== undefined) await this.loadOnce(first);
    return this.courseIn(language);
  }

  /** The course in a language with all of its units. @throws when some cannot be loaded. */
  async openWhole(language: Language): Promise<Course> {
    await this.open(language);
    for (const src of this.scripts(language).slice(1)) await this.loadOnce(src);
    return this.courseIn(language);
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
    const loading = this.loading.get(src) ?? this.loadScript(src);
    this.loading.set(src, loading);
    loading.catch(() => this.loading.delete(src));
    return loading;
  }

  private receive(delivery: CourseDelivery): void {
    if (delivery.kind === 'course') {
      this.courses.set(delivery.course.language, delivery.course);
      return;
    }
    const course = this.courses.get(delivery.language);
    if (!course) throw new Error(`Units in ${delivery.language} arrived before their course.`);
    this.courses.set(delivery.language, { ...course, units: withUnits(course.units, delivery.units) });
  }
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

/** @throws when the page carries no package data: it was not made by this compiler. */
export function readPackageInfo(document: Document): PackageInfo {
  const text = document.querySelector('#package')?.textContent;
  if (!text) throw new Error('The page has no <script id="package">.');
  return JSON.parse(text) as PackageInfo;
}

/** Adds a script element to the page; patience is the browser's own. */
export function scriptLoader(document: Document): LoadScript {
  return (src) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = src;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        script.remove();
        reject(new Error(`${src} did not load.`));
      });
      document.head.append(script);
    });
}
