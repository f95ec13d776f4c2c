/**
 * One SCORM target as data. The analysis reads it to prove that a course fits, the packager to write the manifest,
 * the player to choose its adapter. Code never asks "which version is this?" except through these fields.
 */
export interface ScormProfile {
  readonly id: ProfileId;
  /** Run-time generation: decides the adapter. */
  readonly runtime: 'scorm12' | 'scorm2004';
  /** For people: "SCORM 2004 3rd Edition". */
  readonly name: string;
  /** Exact text of `schemaversion`. */
  readonly schemaVersion: string;
  /** Characters of `cmi.suspend_data`. @spec SCORM 1.2 RTE 3.4.4; SCORM 2004 RTE 4.2.23 */
  readonly suspendDataLimit: number;
  /** Characters of the bookmark. */
  readonly locationLimit: number;
  /** Whether state may hold characters beyond ASCII. */
  readonly unicode: boolean;
  /**
   * When a session ends with `suspend`, which is what makes an LMS keep everything: always, or until the course is done.
   * A package can be built to differ from its profile.
   */
  readonly suspends: SuspendRule;
}

/** `always`: a finished course opens where it was left. `until-done`: the LMS may begin a new attempt after the course is done. */
export type SuspendRule = 'always' | 'until-done';

export type ProfileId = 'scorm12' | 'scorm2004-2nd' | 'scorm2004-3rd' | 'scorm2004-4th';

const scorm2004 = { runtime: 'scorm2004', suspendDataLimit: 64_000, locationLimit: 1_000, unicode: true, suspends: 'always' } as const;

export const profiles: Readonly<Record<ProfileId, ScormProfile>> = {
  scorm12: { id: 'scorm12', runtime: 'scorm12', name: 'SCORM 1.2', schemaVersion: '1.2', suspendDataLimit: 4_096, locationLimit: 255, unicode: false, suspends: 'until-done' },
  'scorm2004-2nd': { ...scorm2004, id: 'scorm2004-2nd', name: 'SCORM 2004 2nd Edition', schemaVersion: 'CAM 1.3', suspendDataLimit: 4_000 },
  'scorm2004-3rd': { ...scorm2004, id: 'scorm2004-3rd', name: 'SCORM 2004 3rd Edition', schemaVersion: '2004 3rd Edition' },
  'scorm2004-4th': { ...scorm2004, id: 'scorm2004-4th', name: 'SCORM 2004 4th Edition', schemaVersion: '2004 4th Edition' },
};
