import type { Language } from '../../../src/model/common.schema.ts';
import { chanceIn, numberIn, percentIn } from '../numbers.ts';
import { textIn } from '../multilingual.ts';
import { reportStrings } from '../strings/for-language.ts';
import type { Change, ReportComparison, Span } from './change.ts';

/** A comparison in words: a heading, and a line for each unit in which something changed. Markdown, for a pull request. */
export function sayComparison(comparison: ReportComparison, language: Language): string {
  const words = reportStrings[language].comparison;
  const lines = comparison.groups.flatMap(({ unit, changes }) => {
    const sentences = changes.map((change) => sayChange(change, comparison, language));
    return unit ? [`- **${textIn(unit, language)}**: ${sentences.join('; ')}.`] : sentences.map((sentence) => `- ${capital(sentence)}${sentence.endsWith('.') ? '' : '.'}`);
  });
  return [`## ${words.heading(textIn(comparison.module, language), comparison.before, comparison.after)}`, '', ...(lines.length > 0 ? lines : [words.same])].join('\n');
}

export function sayChange(change: Change, { competencies }: Pick<ReportComparison, 'competencies'>, language: Language): string {
  const { comparison: words, endingKinds, strategies, languageNames } = reportStrings[language];
  const chance = (value: number): string => chanceIn(language, value);
  const range = ([low, high]: Span): string => `${low === high ? '' : `${low}–`}${percentIn(language, high)}`;
  switch (change.kind) {
    case 'unit-added': return words.unitAdded(textIn(change.unit, language));
    case 'unit-removed': return words.unitRemoved(textIn(change.unit, language));
    case 'language-added': return words.languageAdded(languageNames[change.language]);
    case 'language-removed': return words.languageRemoved(languageNames[change.language]);
    case 'ending-added': return words.endingAdded(textIn(change.ending, language));
    case 'ending-removed': return words.endingRemoved(textIn(change.ending, language));
    case 'ending-lost': return words.endingLost(textIn(change.ending, language));
    case 'ending-found': return words.endingFound(textIn(change.ending, language));
    case 'ending-kind': return words.endingKind(textIn(change.ending, language), endingKinds[change.before], endingKinds[change.after]);
    case 'ending-fewest': return words.endingFewest(textIn(change.ending, language), change.before, change.after);
    case 'ending-odds': return words.endingOdds(textIn(change.ending, language), chance(change.before), chance(change.after));
    case 'ending-range': return words.endingRange(textIn(change.ending, language), range(change.before), range(change.after));
    case 'scene-added': return words.sceneAdded(textIn(change.scene, language));
    case 'scene-removed': return words.sceneRemoved(textIn(change.scene, language));
    case 'choice-added': return words.choiceAdded(withoutStop(textIn(change.choice, language)));
    case 'choice-removed': return words.choiceRemoved(withoutStop(textIn(change.choice, language)));
    case 'parity': return words.parity(languageNames[change.language], change.before, change.after);
    case 'saved-state': return words.savedState(change.before, change.after);
    case 'highest': case 'lowest': case 'evidence': return words[change.kind](textIn(competencies[change.competency] ?? {}, language), numberIn(language, change.before), numberIn(language, change.after));
    case 'guess': return words.guess(strategies[change.strategy], chance(change.before), chance(change.after));
    case 'pass-mark': return words.passMark(change.before, change.after);
    case 'size': return words.size(change.before.join(' / '), change.after.join(' / '));
    case 'quiz-questions': return words.quizQuestions(change.before, change.after);
    case 'quiz-guess': return words.quizGuess(chance(change.before), chance(change.after));
    case 'module-guess': return words.moduleGuess(chance(change.before), chance(change.after));
    case 'time': case 'findings': return words[change.kind](change.before, change.after);
  }
}

/** The sentence it stands in has its own. */
function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
