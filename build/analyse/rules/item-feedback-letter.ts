import type { Language } from '../../../src/model/common.schema.ts';
import type { Rule } from '../rule.ts';

const LETTER = '[«“"(]?[A-EА-ДӘҒ][»”")]?(?![\\p{L}\\p{N}])';
/** What one compares with: "unlike C", "better than (1)", «в отличие от Б». */
const COMPARED: Readonly<Record<'en' | 'ru', string>> = { en: '(?:unlike|than|like|see|as with)', ru: '(?:отличие от|лучше,? чем|хуже,? чем|как и?|см\\.)(?: в)?' };

const PLACE: Readonly<Record<Language, string>> = {
  en: '(?:first|second|third|fourth|last|previous)',
  ru: '(?:[Пп]ерв|[Вв]тор|[Тт]рет|[Чч]етв[её]рт|[Пп]оследн|[Пп]редыдущ)\\p{L}{1,3}',
  kk: '(?:[Бб]ірінші|[Ее]кінші|[Үү]шінші|[Тт]өртінші|[Сс]оңғы|[Аа]лдыңғы|[Жж]оғарыдағы|[Тт]өмендегі)',
};

/** Ways to call an answer by its letter, number or place. The first reply may be a letter that came, so a place alone counts with "option" only. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    `\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? (?:${LETTER}|(?:number |no\\. ?|#)?\\d(?=[\\s.,;:)]|$)(?! \\p{L})|(?:number )(?:one|two|three|four)\\b)`,
    `\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? (?:above|below)\\b`,
    `\\b${COMPARED.en} (?:[«“"(]?[B-E][»”")]?(?![\\p{L}\\p{N}])|\\(\\d\\)|A(?=[\\s.,;)]|$)(?! \\p{L}))`,
    `\\b${PLACE.en} (?:option|choice)s?\\b(?! of)`,
  ),
  ru: anyOf(
    `(?<!\\p{L})(?:[Вв]ариант|[Оо]твет)(?:а|у|е|ом|ы|ов)? (?:${LETTER}|(?:под )?(?:номером|номер|№) ?\\d)`,
    `(?<!\\p{L})[Вв]ариант(?:а|у|е|ом|ы|ов)? (?:\\d(?=[\\s.,;:)]|$)|выше|ниже)`,
    `(?<!\\p{L})[Оо]твет(?:а|у|е|ом|ы|ов)? (?:выше|ниже)(?=[\\s.,;:)]|$)(?! \\p{L}+ого)`,
    `(?<!\\p{L})${COMPARED.ru} (?:[«(]?[Б-Д][»)]?(?![\\p{L}\\p{N}])|\\(\\d\\))`,
    `(?<!\\p{L})${PLACE.ru} вариант(?:а|у|е|ом)?(?=[.,;:!?)]|$| (?:верн|точн|лучш|хуж|не |был|здесь|тоже))`,
  ),
  kk: anyOf(
    '(?<![\\p{L}\\p{N}])[БВГД]-(?:[дт][ае]|[дт][ае]н|[дт][ае]ғы|[дт]егі)(?!\\p{L})',
    `(?<![\\p{L}\\p{N}])(?:[A-EА-ДӘҒ]|\\d)[»”")]?(?:-| )(?:нұсқа|жауа[пб])`,
    `(?:[Нн]ұсқа|[Жж]ауа[пб])\\p{L}* ${LETTER}`,
    `(?<!(?:ның|нің|дың|дің|тың|тің) )${PLACE.kk} нұсқа(?:дағы|да|дан|ға|мен|ның|ны)?(?!\\p{L})`,
    '(?:[Жж]оғарыдағы|[Тт]өмендегі) жауа[пб]',
  ),
};

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

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
