import type { Language, LevelId } from './common.schema.ts';
import type { Course, Unit } from './course.schema.ts';
import type { ProfileId } from './scorm-profile.ts';

/** What the page knows before any course is loaded: JSON in `<script type="application/json" id="package">`. */
export interface PackageInfo {
  readonly profile: ProfileId;
  readonly course: string;
  readonly version: string;
  /** Languages on board, the package's default first. */
  readonly languages: readonly Language[];
  /** Set when the package is for one post level only. */
  readonly level: LevelId | undefined;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  /** Scripts of each language, in the order to load them; the first holds the course without its later units. */
  readonly scripts: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/**
 * What a course script delivers: `(globalThis.sukhbat ??= []).push({…})`. A queue, so that it does not matter whether
 * player or course arrives first, and a linked script rather than a fetch, because LMS sandboxes and file:// refuse those.
 */
export type CourseDelivery =
  | { readonly kind: 'course'; readonly course: Course }
  | { readonly kind: 'units'; readonly course: string; readonly language: Language; readonly units: readonly Unit[] };
