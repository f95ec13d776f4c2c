import { z } from 'zod';

/** Languages that Sukhbat speaks itself; a course may use any subset of them. */
export const languageSchema = z.enum(['kk', 'ru', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** Post levels of a civil servant. */
export const levelSchema = z.enum(['senior', 'middle', 'frontline']);
export type LevelId = z.infer<typeof levelSchema>;

/** Sanitised HTML, safe to put into the page as it is. */
export const htmlSchema = z.string();
export type Html = z.infer<typeof htmlSchema>;

/** Key of a competency as declared in academy.yaml. */
export const competencyIdSchema = z.string().regex(/^[a-z][a-z0-9-]*$/);
export type CompetencyId = z.infer<typeof competencyIdSchema>;

/** Unit id: the file name without its leading number and ending, ASCII, kebab-case. Unique in a course. */
export const unitIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export type UnitId = z.infer<typeof unitIdSchema>;

/** Short id kept in the lock file: stable over edits, used in saved state. One or two letters and a number. */
export const codeSchema = z.string().regex(/^[a-z]{1,2}[0-9]+$/);
export type Code = z.infer<typeof codeSchema>;

export const pointsSchema = z.record(competencyIdSchema, z.number());
/** Points of one choice, per competency. May be negative. */
export type Points = z.infer<typeof pointsSchema>;
