import { textsOfCourse } from '../language/course-texts.ts';
import { sentencesOf, wordsOf } from '../language/sentences.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 25;

/** Spoken lines have a rule of their own. */
export const sentenceLong: Rule = ({ course, report }) => {
  for (const { html, pointer, voice } of textsOfCourse(course)) {
    if (voice === 'persona') continue;
    for (const sentence of sentencesOf(html)) {
      const words = wordsOf(sentence);
      if (words.length > MOST_WORDS) report('sentence-long', pointer, { words: words.length, most: MOST_WORDS, start: words.slice(0, 4).join(' ') }, { words: words.slice(0, 4).join(' ') });
    }
  }
};
