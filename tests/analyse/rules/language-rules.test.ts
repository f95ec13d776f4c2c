import { describe, expect, test } from 'vitest';
import { abbreviationUnexplained } from '../../../build/analyse/rules/abbreviation-unexplained.ts';
import { addressMixed } from '../../../build/analyse/rules/address-mixed.ts';
import { languageLeftInside } from '../../../build/analyse/rules/language-left-inside.ts';
import { languageLookAlikes } from '../../../build/analyse/rules/language-look-alikes.ts';
import { plainLanguage } from '../../../build/analyse/rules/plain-language.ts';
import { sentenceLong } from '../../../build/analyse/rules/sentence-long.ts';
import type { Rule } from '../../../build/analyse/rule.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import { exampleCourse } from '../../fixtures/example-course.ts';
import { lessonOf, runRule } from './run-rule.ts';

type Sample = readonly [language: Language, text: string];

/** Each rule finds something in every text of the first list and nothing in the second. */
function describeRule(name: string, rule: Rule, flawed: readonly Sample[], sound: readonly Sample[]): void {
  describe(name, () => {
    test.each(flawed)('%s: is found in «%s»', (language, text) => expect(runRule(rule, [lessonOf(language, text)])).not.toEqual([]));
    test.each(sound)('%s: is not found in «%s»', (language, text) => expect(runRule(rule, [lessonOf(language, text)])).toEqual([]));
  });
}

describeRule('a paragraph left in another language', languageLeftInside, [
  ['kk', 'Сначала выслушайте человека до конца и только потом говорите о порядке.'],
  ['ru', 'Алдымен адамды соңына дейін тыңдаңыз, содан кейін ғана тәртіпті түсіндіріңіз.'],
  ['en', 'Сначала выслушайте человека до конца и только потом говорите о порядке.'],
  ['en', 'Алдымен адамды соңына дейін тыңдаңыз, содан кейін ғана тәртіпті түсіндіріңіз.'],
  ['kk', 'First listen to the person, and only then speak about the procedure itself.'],
], [
  ['kk', 'Алдымен адамды соңына дейін тыңдаңыз, содан кейін ғана тәртіпті түсіндіріңіз.'],
  ['kk', 'Барлар ма олар? Барды.'],
  ['kk', '<span lang="ru">Сначала выслушайте человека до конца и только потом говорите о порядке.</span>'],
  ['ru', 'Айгүл Сәрсенқызы и Ерлан Қасымұлы пришли на приём втроём с Гүлнар Әбдіқызы и ждали до обеда.'],
  ['en', 'The Kazakh word «рақмет» means thanks, and «кешіріңіз» means excuse me.'],
]);

describeRule('Latin letters in a Cyrillic word', languageLookAlikes, [
  ['kk', 'Мемлекеттiк қызмет'],
  ['ru', 'Cправка из акимата'],
  ['kk', 'мəселе'],
], [
  ['kk', 'Telegramда жазды, PDFте жіберді, e-gov.kz сайтында'],
  ['ru', 'IT-специалист открыл Word-файл'],
  ['en', 'A plain word.'],
]);

describeRule('mixed address', addressMixed, [
  ['ru', 'Вы слышите человека. Тебе важно не перебивать, а вам важно понять.'],
  ['kk', 'Сіз адамды тыңдайсыз, тыңдаңыз. Саған бұл керек.'],
], [
  ['ru', 'Вы слышите: «Ты мне не поможешь», и это вас задевает.'],
  ['ru', 'Ты слышишь человека, и твой голос меняется.'],
  ['kk', 'Сіз сенім туралы айтасыз. Ал «сен» деген сөз тырнақшада ғана.'],
  ['en', 'You hear the person.'],
]);

describeRule('office language', plainLanguage, [
  ['ru', 'Специалист осуществляет проверку документов.'],
  ['ru', 'В целях проверки данный документ хранят.'],
  ['kk', 'Маман бақылауды жүзеге асырады.'],
  ['kk', 'Бұл маңызды болып табылады.'],
  ['en', 'Call prior to the visit in order to check.'],
], [
  ['ru', 'Специалист проверяет документы. Данные хранятся год.'],
  ['ru', 'Так не пишут: «осуществляет проверку».'],
  ['kk', 'Маман бақылайды.'],
  ['en', 'Call before the visit to check.'],
]);

describeRule('a long sentence', sentenceLong, [
  ['en', `${'word '.repeat(26)}.`],
  ['kk', `${'сөз '.repeat(30)}.`],
], [
  ['en', `${'word '.repeat(20)}. ${'Word '.repeat(20)}.`],
  ['ru', `${'слово '.repeat(12)} ст. 5 закона, т. е. ${'слово '.repeat(8)}.`],
  ['ru', `<ul><li>${'слово '.repeat(15)}</li><li>${'слово '.repeat(15)}</li></ul>`],
]);

describeRule('an abbreviation nobody explained', abbreviationUnexplained, [
  ['ru', 'Подпишите заявление ЭЦП.'],
  ['kk', 'Өтінішке ЭЦҚ қойыңыз.'],
  ['en', 'Sign it with your EDS.'],
], [
  ['ru', 'Подпишите электронной цифровой подписью (ЭЦП). ЭЦП хранят при себе.'],
  ['ru', 'ЭЦП (электронную цифровую подпись) хранят при себе.'],
  ['ru', 'ВНИМАНИЕ КО ВСЕМ, глава IV, граждане РК'],
  ['en', 'The UN sent a PDF.'],
]);

test('personas may say ты and сен, and hide behind office language', () => {
  const course = exampleCourse('ru');
  const units = course.units.map((unit) => (unit.kind === 'role-play' ? JSON.parse(JSON.stringify(unit).replace('Я здесь третий раз!', 'Ты осуществляешь что, данный порядок?')) as typeof unit : unit));
  for (const rule of [addressMixed, plainLanguage]) expect(runRule(rule, [{ ...course, units }])).toEqual([]);
});
