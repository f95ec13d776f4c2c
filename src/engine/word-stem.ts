/**
 * The part of a word that its forms share, roughly: enough to find "сезімдерін" by "сезім". Endings are taken off without
 * knowing grammar, so unrelated words may meet; a search shows what it found in context, and the reader sees.
 */
import type { Language } from '../model/common.schema.ts';

const SHORTEST = 3;

interface Endings {
  /** Endings that come one after another, as in Kazakh. */
  readonly stacked: boolean;
  readonly endings: readonly string[];
}

const byLanguage: Readonly<Record<Language, Endings>> = {
  kk: {
    stacked: true,
    endings: words(
      'лар лер дар дер тар тер ымыз іміз ыңыз іңіз мыз міз ңыз ңіз ым ім ың ің сы сі ы і ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те ын ін сын сін ына іне сына сіне ынан інен ының інің ында інде нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі',
      'ған ген қан кен ады еді йды йді атын етін ып іп са се мақ мек у',
    ),
  },
  ru: {
    stacked: false,
    endings: words(
      'иями ями ами ием ией иях иям ов ев ей ой ый ий ая яя ое ее ые ие ого его ому ему ыми ими ым им ом ем ах ях ам ям ою ею ия ию ии ью ь ы и а я о е у ю й',
      'ться тся ать ять еть ить уть ыть ти ешь ет ете ут ют ит ите ат ят ает яет ают яют ал ял ил ала яла ила али яли или ало яло ило',
    ),
  },
  en: { stacked: false, endings: words('ings ing ed es s ly') },
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' ')).sort((one, other) => other.length - one.length);
}

/** `word`: folded by `foldText`. */
export function wordStem(word: string, language: Language): string {
  const { stacked, endings } = byLanguage[language];
  let stem = word;
  for (;;) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
    if (!stacked) break;
  }
  return language === 'kk' ? hardened(stem) : stem;
}

/** Before a vowel the last consonant of a Kazakh word turns soft: кітап, кітабы. */
function hardened(stem: string): string {
  const hard = { б: 'п', г: 'к', ғ: 'қ' }[stem.slice(-1)];
  return hard === undefined ? stem : stem.slice(0, -1) + hard;
}
