import { anyBegins, wordsOf } from './match-words.ts';

export type Expression = 'calm' | 'warm' | 'hopeful' | 'sad' | 'tired' | 'anxious' | 'angry' | 'surprised' | 'stern';

/** Stems in Kazakh, Russian and English. What comes first wins: "angry, but quietly" is angry. */
const moods: readonly (readonly [Expression, string])[] = [
  ['angry', 'күреңіт багров crimson ашу ызала ыза айқай қаһар зубын зл. зло злит злоб гнев ярост раздраж возмущ крич кричит накрича вспыл angr furious fury irritat shout annoy outrage rage'],
  ['tired', 'қарлығ хрип hoarse шарша қажы қалжыра болдыр устал утом измуч измот tired weary wearily exhaust drained'],
  ['surprised', 'таңырқа таңдан таңғал аңтар удивл изумл поражен недоум surpris astonish amaz startl'],
  ['hopeful', 'үміт жанданып жадыра надежд надея оживл hope hoping eager brighten'],
  ['anxious', 'абдыр вполголос loss. undertone breath. алаңда уайым қорқ абыржы дірілде сасып сасқала сыбырла асығ асық тревож встревож испуг нерв беспоко волну взволн дрож растер теря шепот шепч робк неувер торопл anxi worr nerv afraid scared trembl whisper fluster uneas hesita hurried'],
  ['sad', 'бәсең түнер dull low. қайғы мұң жыла көңілсіз күрсін сүртіп груст печал плач слез глухо горьк уныл вздых вздохн подавл sad tear cry crying sigh grief griev bitter'],
  ['warm', 'жұмсар жаны демін иегімен мягч облегч сочувств breathing sympath жылы жылып күлімсіре жымий жұмсақ мейір риза жеңілде изеп тепл теплее улыб мягк благодар ласк легче выдых кива кивн довер warm smil soft gentle grateful thank relie kind nod friendly'],
  ['stern', 'даусын дауыста зорға құрғақ ренж мырс хмур wry top. holding қатқыл қатаң қатты суық салқын қабағын түйіп тік. кекет сух холодн строг жестк тверд громк громч сдержан обиж обиде усмех усмеш резк голос. stern cold dry drily firm strict hurt offend reserved loud sharp curt. curtly'],
];

/** What is named only to say that it is not there: "без злости", "no longer shouting", "асықпай", "ашусыз". */
const ABSENT = /(?:^|\s)(?:(?:не|без|not|without|no longer)\s+\p{L}+|\p{L}+(?:сыз|сіз|май|мей|пай|пей|бай|бей))(?=$|[\s,;.])/giu;

/** The expression that goes with the words in which a mood is told. Without a word it knows, a calm face. */
export function readMood(mood: string | undefined): Expression {
  const words = wordsOf((mood ?? '').replace(ABSENT, ' '));
  return moods.find(([, stems]) => anyBegins(words, stems))?.[0] ?? 'calm';
}
