/** A mistake on the command line, said in one sentence. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
