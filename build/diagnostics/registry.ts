/**
 * Every diagnostic: its code, severity and words. Codes are `subject-problem`, permanent, and the name of the docs page
 * `docs/diagnostics/<code>.md`. One file per subject in `messages/` holds the words in three languages.
 */
import { courseMessages } from './messages/course.ts';
import { rolePlayMessages } from './messages/role-play.ts';
import { rolePlayProofMessages } from './messages/role-play-proof.ts';

export const registry = { ...courseMessages, ...rolePlayMessages, ...rolePlayProofMessages } as const;
export type DiagnosticCode = keyof typeof registry;
