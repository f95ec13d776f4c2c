/** Slips people really make. Each is said once, where it was made, and never silently becomes something else. */
import { describe, expect, it } from 'vitest';
import { compileRolePlay } from '../../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../../fixtures/third-visit.ts';

type Slips = Readonly<Record<string, readonly [text: string, ...found: string[]]>>;

function each(slips: Slips): void {
  it.each(Object.entries(slips))('%s', (_name, [text, ...expected]) => {
    expect(compileRolePlay(text).found).toEqual(expected);
  });
}

const REFUSAL = '- [«Таков порядок, не я его придумал».](#уточнение)';

describe('links', () => {
  each({
    'an address with a space': [changed('(#уточнение)', '(#уточ нение)'), 'role-play-link-broken: ](#уточ нение)'],
    'a space between the brackets': [changed('](#уточнение)', '] (#уточнение)'), 'role-play-link-broken: ] (#уточнение)'],
    'a bracket too many': [changed('«Три визита — это', '«Три] визита — это'), 'role-play-link-broken: ](#уточнение)'],
    'an address without #': [changed('(#уточнение)', '(уточнение)'), 'role-play-link-not-scene: уточнение'],
    'an empty address': [changed('(#уточнение)', '()'), 'role-play-link-not-scene: '],
    'words in front of the link': [changed('- [«Три визита — это тяжело. Давайте', '- «Три визита — [это тяжело. Давайте'), 'role-play-choice-outside: «Три визита —'],
    'words after the link': [changed('(#уточнение)\n', '(#уточнение) и сесть рядом\n'), 'role-play-choice-outside: и сесть рядом'],
    'a heading renamed under its links': [changed('## Уточнение', '## Уточнения'), 'role-play-broken-link: #уточнение', 'role-play-broken-link: #уточнение'],
    'a link amid other words': [changed('Айгүл знает', 'См. [дальше](#нарушение). Айгүл знает'), 'role-play-link-in-text: [дальше](#нарушение)'],
  });

  it('suggests the scene whose name is nearest', () => {
    const { diagnostics } = compileRolePlay(changed('(#договорились)', '(#договорилсь)'));
    expect(diagnostics[0]).toMatchObject({ code: 'role-play-broken-link', help: 'Did you mean `Договорились`?' });
  });
});

describe('chips', () => {
  each({
    'a letter left out': [changed('`Эмпатия +2`', '`Эмпатя +2`'), 'chip-name-unknown: `Эмпатя +2`'],
    'a Latin letter': [changed('`Эмпатия +2`', '`Эмпaтия +2`'), 'chip-look-alike: `Эмпaтия +2`'],
    'a Latin letter in a keyword': [changed('`если отказал`', '`eсли отказал`'), 'chip-look-alike: `eсли отказал`'],
    'no sign': [changed('`Эмпатия +2`', '`Эмпатия 2`'), 'chip-sign-missing: `Эмпатия 2`'],
    'the number in front': [changed('`Эмпатия +2`', '`+2 Эмпатия`'), 'chip-reversed: `+2 Эмпатия`'],
    'no number': [changed('`Эмпатия +2`', '`Эмпатия`'), 'chip-sign-missing: `Эмпатия`'],
    'no «если»': [changed('`если доверие ≥ 3`', '`доверие ≥ 3`'), 'chip-condition-word: `доверие ≥ 3`'],
    'another language': [changed('`запомнить: отказал`', '`remember: отказал`'), 'chip-language: `remember: отказал`'],
    'a condition in another language': [changed('`если доверие ≥ 3`', '`доверие ≥ 3 болса`'), 'chip-language: `доверие ≥ 3 болса`'],
    'an ending in another language': [changed('`финал успех`', '`ending success`'), 'chip-language: `ending success`'],
    'a scale nobody declared': [changed('`если доверие ≥ 3`', '`если терпение ≥ 3`'), 'chip-scale-unknown: `если терпение ≥ 3`'],
    'a competency nobody declared': [changed('`Законность −3`', '`Смелость −3`'), 'chip-name-unknown: `Смелость −3`'],
    'a word that means nothing': [changed('`запомнить: отказал`', '`отказал`'), 'chip-unknown: `отказал`'],
    'the bullet of the next choice deleted': [changed('- [«Проведу без справки».](#нарушение)\n', '\n'), 'chip-twice: `Законность −3`'],
    'plain quotation marks': [changed('`Эмпатия +2` `доверие +1`', '‘Эмпатия +2’'), 'chip-backticks: ‘Эмпатия +2’'],
    'bold instead': [changed('`Эмпатия +2` `доверие +1`', '**Эмпатия +2**'), 'chip-backticks: **Эмпатия +2**'],
    'nothing at all': [changed('`Эмпатия +2` `доверие +1`', 'Эмпатия +2'), 'chip-backticks: Эмпатия +2'],
    'below a quote without an empty line': [changed('    > Доброта ценой закона — это нарушение.', '    > Доброта ценой закона — это нарушение.\n    `Ясность −1`'), 'chip-in-quote: `Ясность −1`'],
    'in the heading of a scene': [changed('## Договорились\n\n`финал успех`', '## Договорились `финал успех`'), 'chip-in-heading: `финал успех`'],
    'points in a scene': [changed('`финал успех`', '`финал успех` `Эмпатия +1`'), 'chip-not-on-choice: `Эмпатия +1`'],
    'an ending on a choice': [changed('`Законность −3`', '`Законность −3` `финал неудача`'), 'chip-not-for-choice: `финал неудача`'],
    'two endings': [changed('`финал успех`', '`финал успех` `финал неудача`'), 'role-play-ending-twice: `финал неудача`'],
    'a condition with nothing below': [changed('Айгүл знает следующий шаг и срок.', '`если отказал`'), 'chip-guard-loose: `если отказал`'],
    '«иначе» without «если»': [changed('`если отказал`\n', ''), 'chip-otherwise-loose: `иначе`'],
  });

  it('offers the base form of a Kazakh name', () => {
    const text = THIRD_VISIT.replace('# Персонажи', '# Кейіпкерлер').replace('# Шкалы', '# Шкалалар').replace('| доверие', '| сенім').replace(/`[^`]*`/gu, '')
      .replace('## Нарушение', '`сенімі ≥ 3 болса`\n\nАйгүл күлді.\n\n## Нарушение').replace('Правила, которые стоит унести с собой', 'Есте ұстайтын ережелер').replace('Мой план', 'Менің жоспарым').replace('**Вы**', '**Сіз**');
    const { diagnostics } = compileRolePlay(text, 'kk');
    expect(diagnostics).toMatchObject([{ code: 'chip-scale-unknown', help: 'Did you mean `сенім`?' }]);
  });

  it('says a name of another language in this one', () => {
    const { diagnostics } = compileRolePlay(changed('`Ясность +2`', '`Айқындық +2`'));
    expect(diagnostics).toMatchObject([{ code: 'chip-name-unknown', help: 'Did you mean `Ясность`?' }]);
  });

  it('names the letter from another keyboard layout', () => {
    const { diagnostics } = compileRolePlay(changed('`Эмпатия +2`', '`Эмпaтия +2`'));
    expect(diagnostics[0]?.message).toBe('Letter 4 of `Эмпaтия +2`, `a`, comes from another alphabet');
  });
});

describe('quotes', () => {
  each({
    'feedback not indented': [changed('    > Ссылка на порядок', '> Ссылка на порядок'), 'role-play-feedback-outside: > Ссылка на порядок без помощи звучит ка…'],
    'feedback not indented, touching its choice': [changed(/`запомнить: отказал`\n\n {4}>/u, '`запомнить: отказал`\n>'), 'role-play-feedback-outside: > Ссылка на порядок без помощи звучит ка…'],
    'feedback not indented between two choices': [changed('    > **Айгүл** *(устало)*: Ну давайте…\n\n    > Вы назвали', '> Вы назвали'), 'role-play-feedback-outside: > Вы назвали чувство и предложили действ…'],
    'a line without its >': [changed('    > Ссылка на порядок', '    > **Айгүл**: Вот как.\n    Встаёт.\n\n    > Ссылка на порядок'), 'role-play-lazy-line: Встаёт.'],
    'advice glued to a reaction': [changed('Ну давайте…\n\n    > Вы', 'Ну давайте…\n    > Вы'), 'role-play-speech-line-break: Вы назвали чувство и предложили действие…'],
    'nobody speaks': [changed('> **Айгүл** *(сухо)*: Порядок', '> Порядок'), 'role-play-speech-unnamed: Порядок так порядок.'],
    'a name misspelt': [changed('> **Айгүл** *(сухо)*', '> **Айгуль** *(сухо)*'), 'role-play-persona-unknown: **Айгуль**'],
    'a name misspelt in a reaction': [changed('**Айгүл** *(устало)*', '**Айгуль** *(устало)*'), 'role-play-persona-unknown: **Айгуль**'],
    'no colon': [changed('> **Айгүл** *(сухо)*:', '> **Айгүл** *(сухо)*'), 'role-play-speech-colon: **Айгүл**'],
    'is it the learner speaking?': [changed('> Вы назвали', '> **Вы** назвали'), 'role-play-name-without-colon: **Вы**'],
    'speech without a quote': [changed('> **Айгүл**: Нет', '**Айгүл**: Нет'), 'role-play-speech-unquoted: **Айгүл**: Нет справки из акимата. Где е…'],
    'a name and no words': [changed('Нет справки из акимата. Где её взять?', ''), 'role-play-speech-empty: **Айгүл**:'],
    'a list in a quote': [changed('> **Айгүл** *(сухо)*: Порядок так порядок.', '> - раз\n> - два'), 'role-play-quote-content: - раз⏎> - два'],
  });

  it('leaves a bold lead-in to the coach', () => {
    for (const lead of ['**Важно:** ', '**Верно!** ', '**Айгүлден** ']) {
      const { rolePlay, found } = compileRolePlay(changed('> Вы назвали', `> ${lead}Вы назвали`));
      const list = rolePlay?.scenes['s1']?.blocks[1];
      expect(found).toEqual([]);
      expect(list?.kind === 'choices' && list.options[0]?.body.map(({ kind }) => kind)).toEqual(['speech', 'feedback']);
    }
  });
});

describe('shape', () => {
  each({
    'no heading for the first scene': [changed('## Начало\n', ''), 'role-play-before-scene: > **Айгүл** *(раздражена)*: Я здесь трет…'],
    'no table of personas': [changed(/# Персонажи\n\n(?:\|.*\n)+/u, ''), 'role-play-personas-missing: # Заявитель пришёл в третий раз'],
    'personas under two #': [changed('# Персонажи', '## Персонажи'), 'role-play-section-depth: ## Персонажи'],
    'a section in another language': [changed('# Мой план', '# My plan'), 'role-play-section-language: # My plan'],
    'a section nobody knows': [changed('# Мой план', '# Выводы'), 'role-play-section-unknown: # Выводы'],
    'two scenes with one name': [changed('## Нарушение', '## Договорились'), 'role-play-broken-link: #нарушение', 'role-play-scene-twice: ## Договорились'],
    'a picture sign in a name': [changed('## Нарушение', '## Нарушение ⚠'), 'role-play-link-inexact: #нарушение', 'role-play-scene-emoji: ## Нарушение ⚠'],
    'a scene without a name': [changed('## Нарушение', '##'), 'role-play-broken-link: #нарушение', 'role-play-scene-unnamed: ##'],
    'no space after ##': [changed('## Нарушение', '##Нарушение'), 'heading-space-missing: ##Нарушение'],
    'words underlined': [changed('Айгүл знает следующий шаг и срок.\n', 'Айгүл знает следующий шаг и срок.\n---\n'), 'heading-underlined: ---'],
    'a heading inside a scene': [changed('Айгүл знает', '### Позже\n\nАйгүл знает'), 'role-play-heading-inside: ### Позже'],
    'bullets from Word': [THIRD_VISIT.replace(REFUSAL, REFUSAL.replace('-', '•')), 'list-bullet-unknown: •'],
    'words below a list that always leads away': [changed('## Договорились', 'Айгүл уходит.\n\n## Договорились'), 'role-play-after-links: Айгүл уходит.'],
    'a list in a list in a list': [changed('    > Доброта ценой', '    - раз\n        - два\n\n    > Доброта ценой'), 'role-play-nesting: - два'],
    'too deep': [changed('    > Доброта ценой', '            > Доброта ценой'), 'role-play-indent: > Доброта ценой закона — это нарушение.'],
    'a second list in a choice': [changed('    > Доброта ценой', '    - раз\n\n    Пауза.\n\n    - два\n\n    > Доброта ценой'), 'role-play-nesting: - два'],
    'two kinds of bullets': [changed('- [«Проведу', '* [«Проведу'), 'role-play-list-split: * [«Проведу без справки».](#нарушение)⏎ …'],
    'a comment between two choices': [changed('- [«Проведу', '<!-- подумать -->\n\n- [«Проведу'), 'role-play-list-split: - [«Проведу без справки».](#нарушение)⏎ …'],
    'two spaces under a number': [THIRD_VISIT.replace(/^- /gmu, '1. ').replace(/^ {4}/gmu, '  '), 'role-play-feedback-outside: > **Айгүл** *(устало)*: Ну давайте…', 'role-play-feedback-outside: > Ссылка на порядок без помощи звучит ка…', 'role-play-feedback-outside: > Доброта ценой закона — это нарушение.'],
    'a dash as bullet': [changed(REFUSAL, REFUSAL.replace('-', '—')), 'list-bullet-unknown: — '],
    'a comment never closed': [changed('Айгүл знает', '<!-- Айгүл знает'), 'role-play-broken-link: #нарушение', 'comment-unclosed: <!-- Айгүл знает следующий шаг и срок.⏎⏎…'],
    'a box in front of a choice': [changed('- [«Проведу', '- [ ] [«Проведу'), 'role-play-choice-box: [ ]'],
    'a bullet without words': [changed('- [«Проведу', '-\n\n- [«Проведу'), 'role-play-choice-empty: -'],
    'no scene at all': [THIRD_VISIT.slice(0, THIRD_VISIT.indexOf('## Начало')), 'role-play-scenes-missing: # Заявитель пришёл в третий раз'],
  });
});

describe('tables', () => {
  each({
    'no line of hyphens': [changed('| --- | --- | --- | --- |\n', ''), 'role-play-scales-table: | Шкала | Начало | От | До |⏎| доверие |…', 'chip-name-unknown: `доверие +1`', 'chip-name-unknown: `доверие −2`', 'chip-scale-unknown: `если доверие ≥ 3`'],
    'words for a number': [changed('| доверие | 2', '| доверие | два'), 'role-play-scale-number: два'],
    'a start outside': [changed('| доверие | 2', '| доверие | 9'), 'role-play-scale-range: доверие | 9 | 0 | 5'],
    'a scale named like a competency': [changed('| доверие | 2 | 0 | 5 |', '| доверие | 2 | 0 | 5 |\n| ясность | 2 | 0 | 5 |'), 'role-play-scale-competency: ясность'],
    'one name twice': [changed('| **Вы** |', '| **Айгүл** | сестра | |\n| **Вы** |'), 'role-play-name-twice: **Айгүл** | сестра | '],
    'a row without a name': [changed('| **Айгүл** | заявитель', '| | прохожий | |\n| **Айгүл** | заявитель'), 'role-play-row-nameless: | прохожий | '],
  });
});
