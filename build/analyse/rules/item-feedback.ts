import type { Language } from '../../../src/model/common.schema.ts';
import { foldForSearch, rootOf } from '../language/find-words.ts';
import { sentencesOf, wordsOf } from '../language/sentences.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Item } from '../items/item.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Feedback that is missing, says only right or wrong, or is the same everywhere. Right or wrong alone teaches next to nothing. */
export const itemFeedback: Rule = ({ items, report }) => {
  // A survey has no right answers, so there is nothing to explain.
  for (const item of items) if (item.kind !== 'decision' && item.options.some(({ key }) => key)) check(item, report);
};

function check({ options, language }: Item, report: RuleContext['report']): void {
  const seen = new Set<string>();
  const known = verdictWords[language];
  for (const { text: answer, feedback, pointer } of options) {
    const reason = feedback === undefined ? [] : reasonIn(feedback, known);
    if (feedback === undefined) report('item-feedback-missing', pointer);
    else if (saysNothingNew(reason, known, answer)) report('item-feedback-empty', `${pointer}/feedback`, { text: feedback });
    else if (seen.has(reason.join(' '))) report('item-feedback-same', `${pointer}/feedback`);
    seen.add(reason.join(' '));
  }
}

const verdictWords: Readonly<Record<Language, ReadonlySet<string>>> = { en: verdictWordsOf('en'), ru: verdictWordsOf('ru'), kk: verdictWordsOf('kk') };

function verdictWordsOf(language: Language): ReadonlySet<string> {
  const { verdicts, aroundVerdicts } = wordLists[language];
  return new Set([...verdicts.flatMap((verdict) => verdict.split(' ')), ...aroundVerdicts].map(foldForSearch));
}

/** The words of a feedback without the sentences that are nothing but a verdict; all of it where there is nothing else. */
function reasonIn(feedback: string, known: ReadonlySet<string>): readonly string[] {
  const sentences = sentencesOf(feedback).map((sentence) => wordsOf(foldForSearch(sentence)));
  const telling = sentences.filter((words) => !words.every((word) => known.has(word)));
  return (telling.length > 0 ? telling : sentences).flat();
}

/** "No, that is a wrong answer", "to thank him is right": every word is part of a verdict or of the answer itself. */
function saysNothingNew(reason: readonly string[], known: ReadonlySet<string>, answer: string): boolean {
  const own = new Set(wordsOf(foldForSearch(answer)).map(rootOf));
  const [news, rest] = [reason.filter((word) => !known.has(word)), reason.filter((word) => known.has(word))];
  return news.length === 0 || (rest.length > 0 && news.every((word) => own.has(rootOf(word))));
}
