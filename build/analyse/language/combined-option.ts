import type { Language } from '../../../src/model/common.schema.ts';
import { foldForSearch } from './find-words.ts';

/**
 * Answers that are nothing but a finger pointing at the other answers: "both", «и то, и другое», «бұлардың екеуі де».
 * The whole answer must be one, or "both sides" and "all day" would be caught as well.
 */
const POINTING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:both|neither|either|any|all|none)(?<more>(?: (?:of|the|these|those|them|two|three|four|first|last|above|listed|mentioned|named|given|ones|answers|options|apply|fit|are|is|right|correct|true))*)$/u,
  ru: /^(?:и то,? и (?:другое|это)|и первое,? и второе|ни то,? ни другое|об[ае](?: (?:они|из них|эти|сразу|вместе))*|(?:верно )?все (?:это|эти|из них|вместе|три|четыре|сразу|перечисленное|названное|указанное|сказанное)(?: (?:вместе|сразу|верно|выше))*|(?:ни одн[оа]|ни один|ничто|любой|любое|любая) из .+|ничего из .+)$/u,
  kk: /^(?:(?<of>(?:бұл|о|осы|мы)лардың|аталғандардың|аталғанның|көрсетілгендердің|жоғарыдағылардың|жоғарыдағының) )?(?<what>бәрі|барлығы|екеуі|үшеуі|төртеуі|ешқайсысы|ешбірі|кез келгені)(?: (?<also>де|да|бірге|емес))*(?: (?:дұрыс|жарайды|керек))?$/u,
};

export function pointsAtOthers(text: string, language: Language): boolean {
  const match = POINTING[language].exec(foldForSearch(text).replace(/[\s.!…]+$/u, '').trim());
  if (!match) return false;
  const { more, of, what, also } = match.groups ?? {};
  // A bare "all" or «бәрі» may be everybody who is meant by the question.
  if (language === 'en') return more !== '' || !/^(?:all|none|any)$/u.test(match[0]);
  return language === 'ru' || of !== undefined || also !== undefined || !/^(?:бәрі|барлығы)$/u.test(what ?? '');
}
