import { textsOfCourse } from '../language/course-texts.ts';
import { findWords } from '../language/find-words.ts';
import { bookish } from '../language/plain/bookish.ts';
import { textOf } from '../language/text-of.ts';
import { withoutQuotes } from '../language/without-quotes.ts';
import type { Rule } from '../rule.ts';

/** Office phrases in the course's own voice. A persona may hide behind them; that may be the very point. */
export const plainLanguage: Rule = ({ course, language, report }) => {
  const phrases = bookish[language];
  for (const { html, pointer, voice } of textsOfCourse(course)) {
    if (voice !== 'narrator' && voice !== 'coach') continue;
    const text = textOf(withoutQuotes(html));
    for (const [phrase, better] of Object.entries(phrases)) {
      if (findWords(text, [phrase]).length > 0) {
        const words = phrase.replace(/\$$/u, '');
        report('plain-language', pointer, { words, better }, { words });
      }
    }
  }
};
