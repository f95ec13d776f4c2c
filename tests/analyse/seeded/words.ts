import type { Language } from '../../../src/model/common.schema.ts';

/** What the seeded parts say, in each language. Rare words, so that the module is unlikely to have them. */
export interface SeedWords {
  readonly scenes: Readonly<Record<'dead' | 'round' | 'lonely' | 'failing' | 'quick', string>>;
  readonly choices: readonly string[];
  readonly said: string;
  readonly idle: string;
  readonly probe: string;
  readonly vain: string;
  readonly unheard: string;
  readonly stranger: string;
  readonly longLine: string;
  readonly foreign: string;
  readonly mixed?: string;
  readonly familiar?: string;
  readonly office: string;
  readonly longSentence: string;
  readonly abbreviation: string;
  readonly terms: readonly [string, string];
}

const many = (word: string, times: number): string => Array.from({ length: times }, () => word).join(' ');

export const seedWords: Readonly<Record<Language, SeedWords>> = {
  en: {
    scenes: { dead: 'Orchard dead', round: 'Orchard round', lonely: 'Orchard lonely', failing: 'Orchard failing', quick: 'Orchard quick' },
    choices: ['Whistle softly to the magpies.', 'Water the dry cactus twice.', 'Sharpen a very blunt pencil.', 'Polish the brass door handle.', 'Wind up the old wall clock.', 'Shuffle the deck of playing cards.', 'Stack the chairs by the stove.', 'Sweep the chestnut leaves away.', 'Tune the rusty violin again.', 'Count the tiles of the ceiling.'],
    said: 'The magpies listen and stay where they are.', idle: 'superfluous', probe: 'resonance', vain: 'pointless', unheard: 'unheard', stranger: 'Silentius',
    longLine: `Magpies ${many('fly', 50)}.`, foreign: 'Это длинное предложение осталось на другом языке, потому что его забыли перевести вовремя.',
    office: 'In the event that magpies come, we wait.', longSentence: `Chestnuts ${many('fall', 32)}.`, abbreviation: 'The QZKW is here.', terms: ['zephyrism', 'quokkahood'],
  },
  ru: {
    scenes: { dead: 'Сад тупик', round: 'Сад кругом', lonely: 'Сад одинокий', failing: 'Сад провал', quick: 'Сад быстрый' },
    choices: ['Тихо посвистеть двум сорокам.', 'Дважды полить сухой кактус.', 'Заточить совсем тупой карандаш.', 'Начистить медную ручку двери.', 'Завести старые настенные часы.', 'Перетасовать колоду карт вслепую.', 'Составить стулья возле печки.', 'Смести листья каштана в угол.', 'Настроить ржавую скрипку снова.', 'Сосчитать плитки на потолке.'],
    said: 'Сороки слушают и остаются на своём месте.', idle: 'ненужность', probe: 'резонанс', vain: 'напрасно', unheard: 'небывалое', stranger: 'Молчун Безмолвный',
    longLine: `Сороки ${many('летят', 50)}.`, foreign: 'This long sentence was left in another language because somebody forgot to translate it.',
    mixed: 'Здесь стоит слово «кaштан».', familiar: 'Каштан ты уже видел, и тебе он понравился.', office: 'В случае если сороки прилетят, мы ждём.', longSentence: `Каштаны ${many('падают', 32)}.`, abbreviation: 'Есть ещё ЩЖФЦ рядом.', terms: ['зефиризм', 'квоккость'],
  },
  kk: {
    scenes: { dead: 'Бақ тұйық', round: 'Бақ айнала', lonely: 'Бақ жалғыз', failing: 'Бақ сәтсіз', quick: 'Бақ жылдам' },
    choices: ['Екі сауысқанға ақырын ысқыру.', 'Құрғақ кактусты екі рет суару.', 'Мұқалған қарындашты ұштау.', 'Есіктің жез тұтқасын жылтырату.', 'Қабырғадағы ескі сағатты бұрау.', 'Карта дестесін көзжұма араластыру.', 'Орындықтарды пеш жаққа жинау.', 'Талшын жапырағын бұрышқа сыпыру.', 'Тот басқан скрипканы күйлеу.', 'Төбедегі тақтайшаларды санау.'],
    said: 'Сауысқандар тыңдап, орнында қала береді.', idle: 'артықтық', probe: 'жаңғырық', vain: 'бекершілік', unheard: 'болмаған', stranger: 'Үнсізбай Тілсізов',
    longLine: `Сауысқандар ${many('ұшады', 50)}.`, foreign: 'Это длинное предложение осталось на другом языке, потому что его забыли перевести вовремя.',
    mixed: 'Мұнда «тaлшын» деген сөз тұр.', familiar: 'Талшынды сен көрдің, ол саған ұнады.', office: 'Талшын отырғызу жүзеге асырылады екен.', longSentence: `Талшындар ${many('құлайды', 32)}.`, abbreviation: 'Қасында ЩЖҚЦ тағы бар.', terms: ['зефирлік', 'квоккалық'],
  },
};
