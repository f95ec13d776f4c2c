import type { Language } from '../../src/model/common.schema.ts';
import type { ReadBranding } from '../branding/read-branding.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { TranslationLock } from '../translations/translation-lock.ts';
import type { FacilitatorNote } from './facilitator.ts';
import type { Span } from '../source/source-file.ts';

/**
 * Where each part of a Course was written: JSON pointer → span. `/units/2/scenes/s3/blocks/1/options/0` is the choice,
 * `…/options/0/html` its words, `…/options/0/target` its link, `…/options/0/points/empathy` the chip. Never shipped.
 */
export type Origins = ReadonlyMap<string, Span>;

/** A module lowered: the course in each of its languages, and where everything came from. */
export interface LoweredCourse {
  readonly languages: readonly Language[];
  /** The language the module was written in first; the others are compared with it. */
  readonly source: Language;
  readonly courses: Readonly<Partial<Record<Language, Course>>>;
  readonly origins: Readonly<Partial<Record<Language, Origins>>>;
  /** What authors say to whoever leads the module in a classroom; places are noted under `/facilitator`. */
  readonly facilitator?: Readonly<Partial<Record<Language, FacilitatorNote>>>;
  /** What translations.lock knows; absent where translations are not watched. */
  readonly translationLock?: TranslationLock;
  /** Media that the course uses: path below the module → bytes. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** The academy's logo and colours, where it has named any. */
  readonly branding?: ReadBranding;
  /** Greatest chance, in percent, with which guessing may pass a role-play and the module. */
  readonly limits?: { readonly rolePlay: number; readonly module: number };
}
