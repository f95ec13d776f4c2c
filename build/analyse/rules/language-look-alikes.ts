import { textsOfCourse } from '../language/course-texts.ts';
import { mixedWords } from '../language/scripts.ts';
import { textOf } from '../language/text-of.ts';
import type { Rule } from '../rule.ts';

/** Latin letters inside Cyrillic words: they look right and are read wrong, by search and by screen readers. */
export const languageLookAlikes: Rule = ({ course, report }) => {
  for (const { html, pointer } of textsOfCourse(course)) {
    for (const { word, latin } of mixedWords(textOf(html))) report('language-look-alikes', pointer, { word, latin }, { words: word });
  }
};
