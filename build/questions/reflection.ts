import type { QuestionReader } from './question-reader.ts';

/** A prompt under `reflection from 200 characters`; in a unit of reflection the chip may be left out. */
export const reflection: QuestionReader<'reflection'> = {
  read(source) {
    const minLength = source.chip?.kind === 'reflection' ? source.chip.minLength : 0;
    return { kind: 'reflection', outline: [], lower: (base) => ({ kind: 'reflection', ...base, minLength }) };
  },
};
