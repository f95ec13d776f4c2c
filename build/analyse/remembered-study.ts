/** A study of a module that remembers what it has proved: of a course that is checked after every change, most is as it was. */
import type { Language } from '../../src/model/common.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { proveRolePlay, type RolePlayProof } from './proof.ts';
import { createWalker } from './shared-walks.ts';
import { studyCourse, type Prove } from './study.ts';

/** Proofs kept; a module has about thirty in three languages. */
const MOST = 400;

export function createStudy(): typeof studyCourse {
  const known = new Map<string, RolePlayProof>();
  // Languages of one role-play share a walk, as they do in a study that is made once.
  const walkers = new Map<boolean, ReturnType<typeof createWalker>>();
  const prove: Prove = (rolePlay: RolePlay, language: Language, partialPasses: boolean) => {
    const key = JSON.stringify([language, partialPasses, rolePlay]);
    const walker = walkers.get(partialPasses) ?? createWalker();
    walkers.set(partialPasses, walker);
    const proof = known.get(key) ?? proveRolePlay(rolePlay, language, partialPasses, walker);
    if (known.size >= MOST && !known.has(key)) {
      known.clear();
      walkers.clear();
    }
    known.set(key, proof);
    return proof;
  };
  return (lowered) => studyCourse(lowered, prove);
}
