/** Reads what can be drawn from a portrait in words: "әйел, 71 жаста, ақ орамал тартқан". What it doesn't say follows from the name. */
import { seeded, seedFor } from '../../engine/random.ts';
import { anyBegins, wordsOf } from './match-words.ts';

export type Hair = 'short' | 'side' | 'curly' | 'bob' | 'long' | 'bun' | 'bald';
export type Headwear = 'none' | 'scarf' | 'skullcap' | 'cap';
export type Clothing = 'plain' | 'collar' | 'suit' | 'uniform';

export interface Portrait {
  readonly woman: boolean;
  readonly age: 'young' | 'adult' | 'old';
  readonly hair: Hair;
  readonly hairColour: string;
  readonly skin: number;
  readonly headwear: Headwear;
  readonly headwearColour: string;
  readonly clothing: Clothing;
  readonly clothingColour: string;
  readonly ground: string;
  readonly glasses: boolean;
  readonly beard: boolean;
  readonly moustache: boolean;
  readonly hearingAid: boolean;
}

const WOMAN = 'әйел қыз. қызы қыздың апа. апай әже келіншек женщин девуш девоч бабуш сестр woman girl lady female grandmother mother';
const MAN = 'ер. еркек жігіт ұл. ата. ақсақал мужчин парень парн юнош мальчик дед старик брат man. boy male grandfather father';
const WOMANS_NAME = /(?:қызы|вна|апа|әже|гүл|нұр|сұлу|[ая])$/u;
const OLD = 'қарт қария әже ата. ақсақал зейнет пожил стари бабуш дед дедуш пенсион elderly old retired grandmother grandfather';
const YOUNG = 'жас. жасөспірім студент бозбала молод юн девуш парен парн young student teen';
const GREY = 'бурыл сед седы седая grey-haired gray-haired grizzled';

const colours: readonly (readonly [string, string])[] = [
  ['#33383f', 'қара. черн black dark'],
  ['#f3efe6', 'ақ. бел white cream'],
  ['#2f5d8c', 'көк. син голуб blue navy'],
  ['#a3423a', 'қызыл крас бордов red'],
  ['#3f7a56', 'жасыл зелен green'],
  ['#79858b', 'сұр серы серая grey gray'],
  ['#d3a13d', 'сары желт yellow'],
  ['#7a5a40', 'қоңыр корич brown beige'],
];
const hairColours = ['#1f1d1f', '#2c2422', '#3b2a22', '#4b3527'];
const GREY_HAIR = '#a9adb0';
const clothes = ['#0b5563', '#3d6b5c', '#7a4f5f', '#455a80', '#8a6a35', '#5b5470'];
const grounds = ['#cfe4e6', '#f2e2c0', '#dfe6d4', '#e6dcea', '#f0d9d0', '#d5e0ef'];
const scarves = ['#b5655d', '#5b7fa3', '#c59a4a', '#6d8f75'];
const SKINS = 5;

/** The same words and the same name give the same portrait, on every device. */
export function readPortrait(words: string, name: string): Portrait {
  const parts = words.split(/[,;]/u).map(wordsOf);
  const all = parts.flat();
  const random = seeded(seedFor(1, name));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const has = (stems: string): boolean => anyBegins(all, stems);
  const hairColour = pick(hairColours);
  const woman = isWoman(all, name);
  const age = ageOf(words, all);
  const headwear = headwearOf(has);
  return {
    woman,
    age,
    skin: Math.floor(random() * SKINS),
    hairColour: has(GREY) || age === 'old' ? GREY_HAIR : hairColour,
    hair: hairOf(has, woman, pick),
    headwear,
    headwearColour: colourIn(parts, HEADWEAR) ?? pick(scarves),
    clothing: clothingOf(has, pick),
    clothingColour: colourIn(parts, GARMENT) ?? pick(clothes),
    ground: pick(grounds),
    glasses: has('көзілдірік очк glasses spectacles'),
    beard: has('сақал бород beard'),
    moustache: has('мұрт ус. усы усат усами moustache mustache'),
    hearingAid: has('есту слухов hearing'),
  };
}

const SCARF = 'орамал жаулық кимешек хиджаб плат косын scarf headscarf kerchief hijab';
const SKULLCAP = 'тақия тюбетей skullcap';
const CAP = 'қалпақ бөрік тымақ кепка дулыға шапк кепк фураж каск cap. hat. helmet beanie';
const HEADWEAR = `${SCARF} ${SKULLCAP} ${CAP}`;
const UNIFORM = 'қызметтік форма. формал әскери полиц мундир погон форме формен воен uniform police military officer';
const SUIT = 'костюм галстук пиджак suit tie. necktie blazer';
const GARMENT = `${UNIFORM} ${SUIT} күрте пальто көйлек шапан жемпір курт пальт рубаш свитер плат. платье кофт жилет халат coat jacket shirt dress sweater vest cardigan`;

type Has = (stems: string) => boolean;
type Pick = <T>(items: readonly T[]) => T;

function isWoman(words: readonly string[], name: string): boolean {
  if (anyBegins(words, WOMAN)) return true;
  return !anyBegins(words, MAN) && WOMANS_NAME.test(name.toLowerCase());
}

function ageOf(text: string, words: readonly string[]): Portrait['age'] {
  const years = Number(/\d{1,3}/u.exec(text)?.[0] ?? Number.NaN);
  if (years >= 60) return 'old';
  if (years < 32) return 'young';
  if (years >= 32) return 'adult';
  if (anyBegins(words, OLD)) return 'old';
  return anyBegins(words, YOUNG) ? 'young' : 'adult';
}

function headwearOf(has: Has): Headwear {
  if (has(SCARF)) return 'scarf';
  if (has(SKULLCAP)) return 'skullcap';
  return has(CAP) ? 'cap' : 'none';
}

function hairOf(has: Has, woman: boolean, pick: Pick): Hair {
  const usual = pick<Hair>(woman ? ['bob', 'long', 'bun'] : ['short', 'side']);
  if (has('таз. лыс bald')) return 'bald';
  if (has('бұйра кудр curly')) return 'curly';
  if (has('ұзын бұрым длинн коса. косой long braid')) return 'long';
  if (has('стриж қысқа short')) return woman ? 'bob' : 'short';
  return has('пучок пучк түйген bun.') ? 'bun' : usual;
}

function clothingOf(has: Has, pick: Pick): Clothing {
  const usual = pick<Clothing>(['plain', 'collar']);
  if (has(UNIFORM)) return 'uniform';
  return has(SUIT) ? 'suit' : usual;
}

/** The colour told in the same breath as the thing: "белая куртка" colours the jacket, not the hair. */
function colourIn(parts: readonly (readonly string[])[], thing: string): string | undefined {
  const part = parts.find((words) => anyBegins(words, thing));
  return part && colours.find(([, stems]) => anyBegins(part, stems))?.[0];
}
