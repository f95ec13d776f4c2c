import type { MessageLanguage } from '../../diagnostics/message.ts';
import { textsOfCourse } from '../language/course-texts.ts';
import { countScripts } from '../language/scripts.ts';
import { paragraphsOf, wordsOf } from '../language/sentences.ts';
import { withoutForeign } from '../language/without-quotes.ts';
import type { Rule } from '../rule.ts';
import type { Language } from '../../../src/model/common.schema.ts';

/** Shorter stretches may well lack the letters that tell. */
const FEWEST_WORDS = 8;

const NAMES: Readonly<Record<Language, Readonly<Record<MessageLanguage, string>>>> = {
  en: { en: 'English', ru: 'английский', kk: 'ағылшынша' },
  ru: { en: 'Russian', ru: 'русский', kk: 'орысша' },
  kk: { en: 'Kazakh', ru: 'казахский', kk: 'қазақша' },
};

/** A paragraph that was not translated. */
export const languageLeftInside: Rule = ({ course, language, report, words: messages }) => {
  for (const { html, pointer } of textsOfCourse(course)) {
    for (const paragraph of paragraphsOf(withoutForeign(html))) {
      const left = languageLeft(wordsOf(paragraph), language);
      if (left) report('language-left-inside', pointer, { language: NAMES[left][messages], text: paragraph.slice(0, 60) }, { words: wordsOf(paragraph).slice(0, 12).join(' ') });
    }
  }
};

function languageLeft(words: readonly string[], language: Language): Language | undefined {
  const { cyrillic, latin, kazakh } = countScripts(words);
  if (words.length < FEWEST_WORDS) return undefined;
  if (language !== 'en' && latin > 0.7 * words.length) return 'en';
  if (language === 'en') return cyrillic > 0.7 * words.length ? (kazakh > 0 ? 'kk' : 'ru') : undefined;
  if (cyrillic < 0.7 * words.length) return undefined;
  if (language === 'kk') return kazakh === 0 ? 'ru' : undefined;
  return kazakh > 0.5 * words.length ? 'kk' : undefined;
}
