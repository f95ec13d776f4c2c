/**
 * Every diagnostic: its code, severity and words. Codes are `subject-problem`, permanent, and the name of the docs page
 * `docs/diagnostics/<code>.md`. One file per subject in `messages/` holds the words in three languages.
 */
import { allowMessages } from './messages/allow.ts';
import { brandingMessages } from './messages/branding.ts';
import { chipMessages } from './messages/chip.ts';
import { configMessages } from './messages/config.ts';
import { courseMessages } from './messages/course.ts';
import { itemMessages } from './messages/item.ts';
import { languageMessages } from './messages/language.ts';
import { lessonMessages } from './messages/lesson.ts';
import { lockMessages } from './messages/lock.ts';
import { markdownMessages } from './messages/markdown.ts';
import { measurementMessages } from './messages/measurement.ts';
import { mediaMessages } from './messages/media.ts';
import { questionMessages } from './messages/question.ts';
import { rolePlayMessages } from './messages/role-play.ts';
import { rolePlayProofMessages } from './messages/role-play-proof.ts';
import { sourceMessages } from './messages/source.ts';
import { stateMessages } from './messages/state.ts';
import { translationMessages } from './messages/translation.ts';

export const registry = { ...allowMessages, ...brandingMessages, ...chipMessages, ...configMessages, ...courseMessages, ...itemMessages, ...languageMessages, ...lessonMessages, ...lockMessages, ...markdownMessages, ...measurementMessages, ...mediaMessages, ...questionMessages, ...rolePlayMessages, ...rolePlayProofMessages, ...sourceMessages, ...stateMessages, ...translationMessages } as const;
export type DiagnosticCode = keyof typeof registry;

export function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(registry, name);
}
