import type { Diagnostic } from '../diagnostic.ts';
import type { MessageLanguage } from '../message.ts';

export interface FormatterContext {
  /** Text of a source file; undefined when there is no such file, e.g. one that is missing. */
  textOf(path: string): string | undefined;
  /** Folder that the paths of spans are below, as the reader would write it: `courses`. */
  readonly folder: string;
  readonly language: MessageLanguage;
  readonly colours: boolean;
}

/** Writes diagnostics down for one kind of reader. */
export type Formatter = (diagnostics: readonly Diagnostic[], context: FormatterContext) => string;

/** Path as the reader would write it; a span without a path is about the folder itself. */
export function shownPath(path: string, { folder }: Pick<FormatterContext, 'folder'>): string {
  return [folder, path].filter((part) => part !== '').join('/');
}
