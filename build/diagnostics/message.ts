import type { Severity } from './diagnostic.ts';

export type MessageLanguage = 'en' | 'ru' | 'kk';
/** Values that stand in a message, by name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words of one language. `{name}` is replaced by the value of that name; a value in a message stands in backticks. */
export interface Wording {
  readonly message: string;
  readonly help?: string;
}

/** One coded diagnostic. */
export interface MessageDefinition {
  readonly severity: Severity;
  readonly en: Wording;
  readonly ru: Wording;
  readonly kk: Wording;
}

export type MessageTable = Readonly<Record<string, MessageDefinition>>;
