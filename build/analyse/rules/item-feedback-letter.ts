import type { Language } from '../../../src/model/common.schema.ts';
import type { Rule } from '../rule.ts';

const LETTER = '[«“"(]?[A-EА-ДӘҒ][»”")]?(?![\\p{L}\\p{N}])';
/** "Option B", «вариант Б», «B нұсқасы», "answer 2" with the number alone. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? (?:${LETTER}|\\d(?=[\\s.,;:]|$)(?! \\p{L}))`, 'u'),
  ru: new RegExp(`(?<!\\p{L})(?:[Вв]ариант|[Оо]твет)(?:а|у|е|ом|ы|ов)? (?:${LETTER}|№ ?\\d)`, 'u'),
  kk: new RegExp(`(?<![\\p{L}\\p{N}])(?:[A-EА-ДӘҒ]|\\d)[»”")]?(?:-| )(?:нұсқа|жауа[пб])|(?:[Нн]ұсқа\\p{L}*|[Жж]ауа[пб]\\p{L}*) ${LETTER}`, 'u'),
};

/** Feedback that calls an answer by a letter or number, while the learner sees the answers shuffled. */
export const itemFeedbackLetter: Rule = ({ items, report }) => {
  for (const { options, shuffled, language } of items) {
    if (!shuffled) continue;
    for (const { feedback, pointer } of options) {
      const [words] = NAMED[language].exec(feedback ?? '') ?? [];
      if (words !== undefined) report('item-feedback-letter', `${pointer}/feedback`, { words });
    }
  }
};
