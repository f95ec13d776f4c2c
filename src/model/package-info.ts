import type { Branding } from './branding.ts';
import type { Language, LevelId } from './common.schema.ts';
import type { Course, Unit } from './course.schema.ts';
import { profiles, type ProfileId, type ScormProfile, type SuspendRule } from './scorm-profile.ts';

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
  /** Set when the package differs from its profile in how sessions end. */
  readonly suspends?: SuspendRule;
  readonly branding?: Branding;
  /** Scripts of each language: the first brings the contents, the second the first units; both bring words of the player before that. */
  readonly scripts: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Scripts of the player that the contents do without, the one for the bar above them first. */
  readonly later: readonly string[];
}

/** The profile of a package, with what it does differently. */
export function profileOf({ profile, suspends }: Pick<PackageInfo, 'profile' | 'suspends'>): ScormProfile {
  return suspends === undefined ? profiles[profile] : { ...profiles[profile], suspends };
}

/** What units refer to: it comes with the first of them. */
export type CourseReference = Pick<Course, 'framework' | 'competencies' | 'glossary' | 'sources'>;

/**
 * What a course script delivers: `(globalThis.sukhbat ??= []).push({…})`. A queue, so that it does not matter whether
 * player or course arrives first, and a linked script rather than a fetch, because LMS sandboxes and file:// refuse those.
 */
export type CourseDelivery =
  | { readonly kind: 'course'; readonly course: Course }
  | ({ readonly kind: 'units'; readonly course: string; readonly language: Language; readonly units: readonly Unit[] } & Partial<CourseReference>);
