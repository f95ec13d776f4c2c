import type { Rule } from '../rule.ts';
import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { addressMixed } from './address-mixed.ts';
import { competencyEvidence } from './competency-evidence.ts';
import { glossaryTermDiffers } from './glossary-term-differs.ts';
import { glossaryTermUnused } from './glossary-term-unused.ts';
import { itemAbsoluteDistractor } from './item-absolute-distractor.ts';
import { itemClang } from './item-clang.ts';
import { itemCombinedOptions } from './item-combined-options.ts';
import { itemConvergence } from './item-convergence.ts';
import { itemDuplicateOptions } from './item-duplicate-options.ts';
import { itemFeedback } from './item-feedback.ts';
import { itemKType } from './item-k-type.ts';
import { itemGrammarCue } from './item-grammar-cue.ts';
import { itemOptionsOverlap } from './item-options-overlap.ts';
import { itemFeedbackLetter } from './item-feedback-letter.ts';
import { itemHabits } from './item-habits.ts';
import { itemHedgeInKey } from './item-hedge-in-key.ts';
import { itemKeyLongest } from './item-key-longest.ts';
import { itemLengthOutlier } from './item-length-outlier.ts';
import { itemLoadedDistractor } from './item-loaded-distractor.ts';
import { itemNegative } from './item-negative.ts';
import { itemNumberOrder } from './item-number-order.ts';
import { itemOptionCount } from './item-option-count.ts';
import { itemSharedOpening } from './item-shared-opening.ts';
import { itemStem } from './item-stem.ts';
import { itemTrueFalseOptions } from './item-true-false-options.ts';
import { languageLeftInside } from './language-left-inside.ts';
import { languageLookAlikes } from './language-look-alikes.ts';
import { lineTooLong } from './line-too-long.ts';
import { moduleGuessingPasses } from './module-guessing-passes.ts';
import { plainLanguage } from './plain-language.ts';
import { quizFewQuestions } from './quiz-few-questions.ts';
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
import { sentenceLong } from './sentence-long.ts';
import { stateTooLarge } from './state-too-large.ts';
import { translationDiffers } from './translation-differs.ts';
import { translationLengthRank } from './translation-length-rank.ts';
import { translationPages } from './translation-pages.ts';
import { translationStale } from './translation-stale.ts';

/** Every static check. Order does not matter: diagnostics are sorted by place. */
export const rules: readonly Rule[] = [
  rolePlayTooLarge,
  stateTooLarge,
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
  itemKeyLongest,
  itemLengthOutlier,
  itemCombinedOptions,
  itemAbsoluteDistractor,
  itemHedgeInKey,
  itemKType,
  itemNegative,
  itemClang,
  itemConvergence,
  itemDuplicateOptions,
  itemNumberOrder,
  itemStem,
  itemSharedOpening,
  itemTrueFalseOptions,
  itemOptionCount,
  itemOptionsOverlap,
  itemFeedback,
  itemFeedbackLetter,
  itemGrammarCue,
  itemLoadedDistractor,
  itemHabits,
  lineTooLong,
  abbreviationUnexplained,
  addressMixed,
  competencyEvidence,
  glossaryTermDiffers,
  glossaryTermUnused,
  languageLeftInside,
  languageLookAlikes,
  moduleGuessingPasses,
  plainLanguage,
  quizFewQuestions,
  sentenceLong,
  translationLengthRank,
  translationPages,
  translationStale,
];
