/** The only way the compiler reads. One on the file system, one in memory for tests and for editors. */
export interface CourseHost {
  /** Every file below the courses folder, as sorted paths with `/`. Links that lead outside are not followed. */
  list(): readonly string[];
  /** @throws when there is no such file. */
  read(path: string): Uint8Array;
  /** Writes a file that the tool keeps itself (the lock file). */
  write(path: string, text: string): void;
}
