import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/message.ts';
import type { Finding } from './report-types.ts';

/** What the checks found, by the language in which they said it. */
export type FoundIn = Readonly<Record<MessageLanguage, readonly Diagnostic[]>>;

/** The same findings said in three languages, put together by their place. `textOf` gives the text of a file, for its lines. */
export function mergeFindings(found: FoundIn, textOf: (path: string) => string | undefined): readonly Finding[] {
  const said = { ru: byPlace(found.ru), kk: byPlace(found.kk) };
  return [...byPlace(found.en)].map(([place, diagnostic]): Finding => {
    const same = { en: diagnostic, ru: said.ru.get(place) ?? diagnostic, kk: said.kk.get(place) ?? diagnostic };
    const say = (words: (one: Diagnostic) => string): Finding['message'] => ({ en: words(same.en), ru: words(same.ru), kk: words(same.kk) });
    const { code, severity, span } = diagnostic;
    return { code, severity, path: span.path, line: lineAt(textOf(span.path) ?? '', span.start), message: say(({ message }) => message), help: say(({ help }) => help ?? '') };
  });
}

/** A place may have several findings of one kind; they come in the same order in every language. */
function byPlace(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic> {
  const places = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, span } = diagnostic;
    let number = 1;
    while (places.has(`${code} ${span.path} ${span.start} ${number}`)) number += 1;
    places.set(`${code} ${span.path} ${span.start} ${number}`, diagnostic);
  }
  return places;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
