/** Ways of writing the same role-play that nobody has to be told about. */
import { expect, it } from 'vitest';
import { compileRolePlay } from '../../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../../fixtures/third-visit.ts';

const plain = compileRolePlay(THIRD_VISIT);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ways: Readonly<Record<string, string | Uint8Array>> = {
  'Windows line ends': THIRD_VISIT.replace(/\n/gu, '\r\n'),
  'old Macintosh line ends': THIRD_VISIT.replace(/\n/gu, '\r'),
  'a byte order mark': bytes(`\uFEFF${THIRD_VISIT}`),
  'a Tab instead of four spaces': THIRD_VISIT.replace(/^ {4}/gmu, '\t'),
  'three spaces': THIRD_VISIT.replace(/^ {4}/gmu, '   '),
  'two spaces under a hyphen': THIRD_VISIT.replace(/^ {4}/gmu, '  '),
  'asterisks as bullets': THIRD_VISIT.replace(/^- /gmu, '* '),
  'an empty line between words and chips': THIRD_VISIT.replace(/\)\n {4}`/gu, ')\n\n    `'),
  'double empty lines': THIRD_VISIT.replace(/\n\n/gu, '\n\n\n'),
  'chips beside the words': THIRD_VISIT.replace(/\)\n {4}`/gu, ') `'),
  'chips before the link': changed('- [«Проведу без справки».](#нарушение)\n    `Законность −3` `Эмпатия +1`', '- `Законность −3` `Эмпатия +1` [«Проведу без справки».](#нарушение)'),
  'chips not indented': changed('    `Законность −3`', '`Законность −3`'),
  'chips in one pair of back-ticks': changed('`Законность −3` `Эмпатия +1`', '`Законность −3, Эмпатия +1`'),
  'chips on two lines': changed('`Законность −3` `Эмпатия +1`', '`Законность −3`\n    `Эмпатия +1`'),
  'chips in parentheses': changed('`Эмпатия +2` `доверие +1`', '(Эмпатия +2; доверие +1)'),
  'a hyphen as minus': THIRD_VISIT.replace(/−/gu, '-'),
  'a dash as minus': THIRD_VISIT.replace(/−/gu, '–'),
  'a long dash as minus': THIRD_VISIT.replace(/−/gu, '—'),
  'a no-break hyphen as minus': THIRD_VISIT.replace(/−/gu, '\u2011'),
  'a no-break space in a chip': changed('`Эмпатия +2`', '`Эмпатия\u00A0+2`'),
  'no space in a chip': changed('`Эмпатия +2`', '`Эмпатия+2`'),
  'a colon in a chip': changed('`Эмпатия +2`', '`Эмпатия: +2`'),
  'another case in a chip': changed('`Эмпатия +2`', '`эмпатия +2`'),
  '>= for ≥': changed('≥', '>='),
  '=> for ≥': changed('≥', '=>'),
  'letters in parts (NFD)': changed('**Айгүл** *(устало)*', '**Айгүл** *(устало)*'.normalize('NFD')),
  'closed headings': THIRD_VISIT.replace(/^## (.*)$/gmu, '## $1 ##'),
  'underscores for bold': changed('**Айгүл** *(устало)*', '__Айгүл__ *(устало)*'),
  'the colon inside the bold': changed('**Айгүл**: Нет', '**Айгүл:** Нет'),
  'a dash for the colon': changed('**Айгүл**: Нет', '**Айгүл** — Нет'),
  'a mood without italics': changed('*(устало)*', '(устало)'),
  'a mood without parentheses': changed('*(устало)*', '*устало*'),
  'a mood with the italics inside': changed('*(устало)*', '(*устало*)'),
  'a mood after the colon': changed('**Айгүл** *(устало)*: Ну', '**Айгүл**: *(устало)* Ну'),
  'a comment between scenes': changed('## Договорились', '<!-- проверить срок -->\n\n## Договорились'),
  'no empty line after a condition': changed('`если отказал`\n\n>', '`если отказал`\n>'),
  'reaction and feedback in one quote': changed('давайте…\n\n    > Вы', 'давайте…\n    >\n    > Вы'),
  'an ending after the text': changed('`финал успех`\n\nАйгүл знает следующий шаг и срок.', 'Айгүл знает следующий шаг и срок.\n\n`финал успех`'),
  'an ending after the text, no empty line': changed('`финал успех`\n\nАйгүл знает следующий шаг и срок.', 'Айгүл знает следующий шаг и срок.\n`финал успех`'),
  'an arrow for a link': changed('- [«Проведу без справки».](#нарушение)', '- «Проведу без справки». → Нарушение'),
  'two hyphens for a link': changed('- [«Проведу без справки».](#нарушение)', '- «Проведу без справки». -- нарушение'),
  'a percent sign in the address': changed('(#нарушение)', `(#${encodeURIComponent('нарушение')})`),
  'quoted values in the front matter': changed('pass: 70', 'pass: "70 %"'),
  'Russian values in the front matter': changed('kind: role-play\npass: 70\nmode: practice\nlevels: [frontline]', 'kind: ролевая игра\npass: 70\nmode: тренировка\nlevels: [специалист]'),
};

it.each(Object.entries(ways))('%s', (_name, text) => {
  const { rolePlay, found } = compileRolePlay(text);
  expect(found).toEqual([]);
  expect(rolePlay).toEqual(plain.rolePlay);
});

it('only a fix is offered for a link that GitHub would not follow', () => {
  const { rolePlay, found, diagnostics } = compileRolePlay(changed('(#договорились)', '(#Договорились)'));
  expect(found).toEqual(['role-play-link-inexact: #Договорились']);
  expect(diagnostics[0]?.fix?.[0]?.text).toBe('#договорились');
  expect(rolePlay).toEqual(plain.rolePlay);
});

it('numbers keep the order of choices, bullets do not', () => {
  const { rolePlay, found } = compileRolePlay(THIRD_VISIT.replace(/^- /gmu, '1. '));
  expect(found).toEqual([]);
  expect(rolePlay?.scenes['s1']?.blocks[1]).toMatchObject({ kind: 'choices', order: 'fixed' });
  expect(plain.rolePlay?.scenes['s1']?.blocks[1]).toMatchObject({ kind: 'choices', order: 'shuffled' });
});
