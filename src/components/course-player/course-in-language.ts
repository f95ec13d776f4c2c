import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import { onceDrawn } from '../../patience/once-drawn.ts';

/** Where courses come from: the library of the package, or a stand-in. */
export interface CourseSource {
  /** The course, perhaps without its later units. */
  open(language: Language): Promise<Course>;
  /** The course with all of its units. */
  openWhole(language: Language): Promise<Course>;
}

/** What could not be loaded: the course at all, its later units, or another language. */
export type LoadFailure = 'course' | 'parts' | 'language';

/** The course in the present language: opens it, completes it, changes its language, and stays where it is on failure. */
export class CourseInLanguage implements ReactiveController {
  course: Course | undefined;
  whole = false;
  /** The language asked for and not here yet. */
  coming: Language | undefined;
  failure: LoadFailure | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Shows the course as soon as its first part is here, and gets the rest behind it. */
  async launch(source: CourseSource, language: Language): Promise<void> {
    this.set({ failure: undefined });
    try {
      const course = await source.open(language);
      this.set({ course });
    } catch {
      // Told to the learner, who can try again: `failure` is the report.
      this.set({ failure: 'course' });
      return;
    }
    await this.host.updateComplete;
    await onceDrawn();
    await this.complete(source, language);
  }

  /** Gets the units that are still missing. */
  async complete(source: CourseSource, language: Language): Promise<void> {
    this.set({ failure: undefined });
    try {
      const course = await source.openWhole(language);
      if (this.course?.language === language) this.set({ course, whole: true });
    } catch {
      // As above.
      this.set({ failure: 'parts' });
    }
  }

  /** Changes to another language once all of it is here. Resolves to whether it did. */
  async change(source: CourseSource, language: Language): Promise<boolean> {
    this.set({ coming: language, failure: undefined });
    try {
      const course = await source.openWhole(language);
      // Another language may have been asked for meanwhile.
      if (this.coming !== language) return false;
      this.set({ course, whole: true, coming: undefined });
      return true;
    } catch {
      // As above.
      if (this.coming === language) this.set({ coming: undefined, failure: 'language' });
      return false;
    }
  }

  private set(changes: Partial<Pick<CourseInLanguage, 'course' | 'whole' | 'coming' | 'failure'>>): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }
}
