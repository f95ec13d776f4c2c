/** A disk that is full or a folder that may not be written is no mistake of ours: it is said in words, without a stack. */
import { UsageError } from './usage-error.ts';
import type { Words } from './words/en.ts';

type Refusal = keyof Words['refusals'];

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'full', EDQUOT: 'full',
  EACCES: 'forbidden', EPERM: 'forbidden', EROFS: 'forbidden', EBUSY: 'forbidden',
  EEXIST: 'noFolder', ENOTDIR: 'noFolder', EISDIR: 'noFolder', ENAMETOOLONG: 'noFolder',
};

/** @throws UsageError when the system refuses to write. */
export function refusing<T>(place: string, words: Words, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw inWords(error, place, words);
  }
}

/** @throws UsageError when the system refuses to write. */
export async function refusingLater<T>(place: string, words: Words, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw inWords(error, place, words);
  }
}

function inWords(error: unknown, place: string, words: Words): unknown {
  const refusal = error instanceof Error && 'code' in error ? REFUSALS[String(error.code)] : undefined;
  return refusal === undefined ? error : new UsageError(words.cannotWrite(place, words.refusals[refusal]));
}
