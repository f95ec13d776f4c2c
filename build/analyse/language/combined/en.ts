import { LETTER, LETTER_OR_FIGURE, oneOf, type CombinedPhrases } from './combined-phrases.ts';

const answer = '(?:answers?|options?|choices?|statements?|variants?|ones?)';
const verdict = '(?:apply|applies|fits?|are|is|equally|right|correct|true|false|wrong)';
const ordinal = oneOf(['first', 'second', 'third', 'fourth', 'last']);
const and = '(?:,| and| or| &)+';
const others = oneOf(['of', 'the', 'these', 'those', 'this', 'that', 'them', 'two', 'three', 'four', 'first', 'last', 'above', 'listed', 'mentioned', 'named', 'given', 'said', answer, verdict]);

export const en: CombinedPhrases = {
  answer,
  verdict,
  pointing: [
    `(?:both|neither|either|any|all|none|each|every one|everything|nothing)(?: ${others})*`,
    // "In any of these ways", "both these steps".
    '(?:in |by |with |to |for )?(?:both|all|none|any|each|either) (?:of )?(?:these|those|the above|the listed)(?: two| three| four)?(?: \\p{L}+)?',
    '(?:there is )?no (?:right|correct) answer(?: (?:here|above|is given))?',
    'no answer is (?:right|correct)',
    '(?:all|any)(?: of (?:them|these|the above))? (?:but|except)(?: for)? (?:the )?(?:first|second|third|fourth|last|one|[a-e])(?: one| answer| option)?',
    '(?:any |more than )?(?:one|two|three) of (?:these|the above)(?: \\p{L}+)?',
    '(?:a|the) combination of (?:these|them|the above|all)',
    '(?:everything|all) (?:on|in) (?:this|the) list',
  ],
  byPlace: [
    `(?:both )?(?:the )?${ordinal}${and} (?:the )?${ordinal}`,
    '(?:the )?(?:first|last) (?:two|three)',
    `(?:both )?${LETTER}(?:${and} ?${LETTER})+`,
    `(?:both )?${answer} ${LETTER_OR_FIGURE}(?:${and} ?${LETTER_OR_FIGURE})+`,
  ],
  bare: /^(?:all|none|any|each|everything|nothing|every one)$/u,
};
