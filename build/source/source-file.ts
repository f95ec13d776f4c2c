/** A source file as text: decoded, without BOM, line ends as LF. */
export interface SourceFile {
  /** Path below the courses folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source file, offsets into its text; `end` is exclusive and never before `start`. */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}
