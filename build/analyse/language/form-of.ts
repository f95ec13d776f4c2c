import type { Language } from '../../../src/model/common.schema.ts';

/** What kind of phrase an answer is, as far as its deciding word tells. */
export type Form = 'speech' | 'infinitive' | 'imperative' | 'gerund' | 'necessity' | 'first-person' | 'other';

type Forms = readonly (readonly [Form, RegExp])[];

/** In Russian and English the first word decides. */
const FIRST: Readonly<Record<'ru' | 'en', Forms>> = {
  ru: [
    ['imperative', /^\p{L}+(?:йте|ите|ьте|ете|ёте)(?:сь)?(?!\p{L})/iu],
    // Nouns such as «область» and «часть» end alike.
    ['infinitive', /^(?:не\s+)?(?!(?:печать|нефть|нить|шерсть|мать|зять|сеть|плеть|грязь|дети|почти|гости|кости)(?!\p{L}))(?!\p{L}*(?:ости|асти(?<!расти|спасти)|ость|асть|есть|ечь|очь|дверь|смерть|путь|пути|сети|пять|десять|двадцать|тридцать)(?!\p{L}))\p{L}{2,}(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/iu],
  ],
  en: [
    ['infinitive', /^(?:not )?to \p{Ll}+(?!\p{L})/iu],
    ['gerund', /^(?:not )?\p{L}{3,}ing(?!\p{L})/iu],
  ],
};

/** In Kazakh the last one does. */
const LAST: Forms = [
  ['imperative', /(?:ыңыз|іңіз|аңыз|еңіз|йыңыз|ңыз|ңіз)$/u],
  ['necessity', /(?:керек|қажет|тиіс|жөн)$/u],
  ['first-person', /(?:мын|мін|пын|пін|бын|бін|амыз|еміз)$/u],
  ['infinitive', /(?<!т)\p{L}{2,}у$/u],
];

export function formOf(text: string, language: Language): Form {
  const words = text.trim().replace(/[\s.!?…;,]+$/u, '');
  if (/^[«“"„].*[»”"]$/u.test(words)) return 'speech';
  const forms = language === 'kk' ? LAST : FIRST[language];
  return forms.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
