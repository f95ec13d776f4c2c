import type { Language } from '../model/common.schema.ts';

/** Where a wish for a language can come from, strongest first. Tags as found: "kk-KZ", "ru_RU", "kaz", "Қазақша". */
export interface LanguageWishes {
  readonly saved: Language | undefined;
  readonly lms: string | undefined;
  readonly browser: readonly string[];
}

/** LMSs send what they like: two letters, three letters, or the name of the language in itself. */
const names: ReadonlyArray<readonly [RegExp, Language]> = [
  [/^(kk|kaz|kz|қаз|казах)/u, 'kk'],
  [/^(ru|рус)/u, 'ru'],
  [/^(en|анг)/u, 'en'],
];

/** The language to open the course in: the strongest wish that is on board, else the package's default. */
export function launchLanguage(onBoard: readonly Language[], wishes: LanguageWishes): Language {
  const wanted = [wishes.saved, wishes.lms, ...wishes.browser].map((tag) => (tag === undefined ? undefined : languageOf(tag)));
  const found = wanted.find((language) => language !== undefined && onBoard.includes(language)) ?? onBoard[0];
  if (found === undefined) throw new Error('The package has no language.');
  return found;
}

function languageOf(tag: string): Language | undefined {
  const folded = tag.trim().toLowerCase();
  return names.find(([pattern]) => pattern.test(folded))?.[1];
}
