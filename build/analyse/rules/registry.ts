import type { Rule } from '../rule.ts';
import { rolePlayChoiceUnreachable } from './role-play-choice-unreachable.ts';
import { rolePlayChoiceWithoutFeedback } from './role-play-choice-without-feedback.ts';
import { rolePlayChoicesAlike } from './role-play-choices-alike.ts';
import { rolePlayConditionConstant } from './role-play-condition-constant.ts';
import { rolePlayDeadEnd } from './role-play-dead-end.ts';
import { rolePlayEndingContradicts } from './role-play-ending-contradicts.ts';
import { rolePlayFewDecisions } from './role-play-few-decisions.ts';
import { rolePlayGuessingPasses } from './role-play-guessing-passes.ts';
import { rolePlayLinesRepeat } from './role-play-lines-repeat.ts';
import { rolePlayMemory } from './role-play-memory.ts';
import { rolePlayNoWayOut } from './role-play-no-way-out.ts';
import { rolePlayPassMark } from './role-play-pass-mark.ts';
import { rolePlayPersonaSilent } from './role-play-persona-silent.ts';
import { rolePlayScaleUnused } from './role-play-scale-unused.ts';
import { rolePlaySceneUnreachable } from './role-play-scene-unreachable.ts';
import { rolePlayTooLarge } from './role-play-too-large.ts';
import { translationDiffers } from './translation-differs.ts';

/** Every static check. Order does not matter: diagnostics are sorted by place. */
export const rules: readonly Rule[] = [
  rolePlayTooLarge,
  rolePlaySceneUnreachable,
  rolePlayChoiceUnreachable,
  rolePlayDeadEnd,
  rolePlayNoWayOut,
  rolePlayPassMark,
  rolePlayGuessingPasses,
  rolePlayConditionConstant,
  rolePlayMemory,
  rolePlayScaleUnused,
  rolePlayChoicesAlike,
  rolePlayEndingContradicts,
  rolePlayLinesRepeat,
  rolePlayPersonaSilent,
  rolePlayFewDecisions,
  rolePlayChoiceWithoutFeedback,
  translationDiffers,
];
