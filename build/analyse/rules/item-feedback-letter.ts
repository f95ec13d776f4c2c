import type { Language } from '../../../src/model/common.schema.ts';
import type { Rule } from '../rule.ts';

const LETTER = '[«“"(]?[A-EА-ДӘҒ][»”")]?(?![\\p{L}\\p{N}])';
/** What one compares with: "unlike C", "better than (1)", «в отличие от Б». */
const COMPARED: Readonly<Record<'en' | 'ru', string>> = { en: '(?:unlike|than|like|see|as with)', ru: '(?:отличие от|лучше,? чем|хуже,? чем|как и?|см\\.)(?: в)?' };

/** "Option B", «вариант Б», «B нұсқасы», "answer 2" with the number alone, "the first option". The first answer may be a letter that came. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? (?:${LETTER}|\\d(?=[\\s.,;:]|$)(?! \\p{L}))|\\b${COMPARED.en} (?:[«“"(]?[B-E][»”")]?(?![\\p{L}\\p{N}])|\\(\\d\\))|\\b(?:first|second|third|fourth|last|previous) (?:option|choice)s?\\b(?! of)`, 'u'),
  ru: new RegExp(`(?<!\\p{L})(?:[Вв]ариант|[Оо]твет)(?:а|у|е|ом|ы|ов)? (?:${LETTER}|№ ?\\d)|(?<!\\p{L})${COMPARED.ru} (?:[«(]?[Б-Д][»)]?(?![\\p{L}\\p{N}])|\\(\\d\\))|(?<!\\p{L})(?:[Пп]ерв|[Вв]тор|[Тт]рет|[Чч]етв[её]рт|[Пп]оследн|[Пп]редыдущ)\\p{L}{1,3} вариант(?:а|у|е|ом)?(?=[.,;:!?)]|$| (?:верн|точн|лучш|хуж|не |был|здесь|тоже))`, 'u'),
  kk: new RegExp(`(?<![\\p{L}\\p{N}])(?:[A-EА-ДӘҒ]|\\d)[»”")]?(?:-| )(?:нұсқа|жауа[пб])|(?:[Нн]ұсқа|[Жж]ауа[пб])\\p{L}* ${LETTER}|(?<![\\p{L}\\p{N}])[БВГДB-E]-(?:[дт][ае]|[дт][ае]н|[дт][ае]ғы|[дт][ее]гі)(?!\\p{L})|(?<!(?:ның|нің|дың|дің|тың|тің) )(?:[Бб]ірінші|[Ее]кінші|[Үү]шінші|[Тт]өртінші|[Сс]оңғы|[Аа]лдыңғы) нұсқа(?:дағы|да|дан|ға|мен|ның|ны)?(?!\\p{L})`, 'u'),
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
