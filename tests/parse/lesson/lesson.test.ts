import { describe, expect, it } from 'vitest';
import type { LessonBlock } from '../../../src/model/lesson.schema.ts';
import { readLesson, wordsAt, type UnitOptions } from '../../fixtures/read-unit.ts';

const lesson = (body: string, options?: UnitOptions) => readLesson(`# Урок\n\n${body}\n`, options);
const blocks = (body: string, options?: UnitOptions): readonly LessonBlock[] => {
  const reading = lesson(body, options);
  expect(reading.found).toEqual([]);
  return reading.unit!.sections.flatMap((section) => section.blocks);
};
const found = (body: string, options?: UnitOptions): readonly string[] => lesson(body, options).found;

describe('sections', () => {
  it('begin at ##, and one stands before the first', () => {
    const { unit } = lesson('Вступление.\n\n## Раз\n\nТекст.\n\n#### Ниже\n\n## Два\n\nТекст.');
    expect(unit?.sections).toMatchObject([
      { blocks: [{ html: '<p>Вступление.</p>' }] },
      { heading: 'Раз', blocks: [{ html: '<p>Текст.</p><h3>Ниже</h3>' }] },
      { heading: 'Два' },
    ]);
  });

  it.each([
    ['alone', '## Раз\n`кому: руководитель, среднее звено`\n\nТекст.'],
    ['above text', '## Раз\n`кому: руководитель, среднее звено`\nТекст.'],
    ['in the heading', '## Раз `кому: руководитель, среднее звено`\n\nТекст.'],
    ['typed', '## Раз\n(кому: руководитель, среднее звено)\n\nТекст.'],
  ])('are meant for some posts: chips %s', (_where, body) => {
    expect(lesson(body).unit?.sections).toMatchObject([{ heading: 'Раз', levels: ['senior', 'middle'], blocks: [{ html: '<p>Текст.</p>' }] }]);
    expect(found(body)).toEqual([]);
  });

  it('have no other chips', () => expect(found('## Раз\n`Эмпатия +1`\n\nТекст.')).toEqual(['section-chip-unexpected 4:1']));
});

describe('callouts', () => {
  it.each([
    ['> [!NOTE]\n> Слово.', 'note'],
    ['> [!tip]\n> Слово.', 'tip'],
    ['> [!IMPORTANT]\n>\n> Слово.', 'important'],
    ['> **Случай.** Слово.', 'case'],
    ['> **Правило:** Слово.', 'rule'],
    ['> **Правило**. Слово.', 'rule'],
  ])('%s', (written, tone) => expect(blocks(written)).toEqual([{ kind: 'callout', tone, html: '<p>Слово.</p>' }]));

  it('are not every quote', () => expect(blocks('> **Важно.** Слово.')).toEqual([{ kind: 'prose', html: '<blockquote><p><strong>Важно.</strong> Слово.</p></blockquote>' }]));

  it.each([
    ['> [!CASE]\n> Слово.', ['callout-unknown 3:3']],
    ['> [!NOTE] Слово.', ['callout-title 3:11']],
  ])('are reported: %s', (written, codes) => expect(found(written)).toEqual(codes));
});

describe('fold-outs', () => {
  it('pair their tags and keep Markdown inside', () => {
    expect(blocks('<details>\n<summary>Ещё <b>раз</b></summary>\n\n**Да.**\n\n- а\n\n</details>\n\nПосле.')).toEqual([
      { kind: 'fold-out', summary: 'Ещё <b>раз</b>', html: '<p><strong>Да.</strong></p><ul><li>а</li></ul>' },
      { kind: 'prose', html: '<p>После.</p>' },
    ]);
  });

  it.each([
    ['no end', '<details>\n<summary>а</summary>\n\nб\n\n## Дальше\n\nв', ['fold-out-unclosed 3:1']],
    ['no beginning', 'а\n\n</details>', ['fold-out-unopened 5:1']],
    ['no summary', '<details>\n\nа\n\n</details>', ['fold-out-summary-missing 3:1']],
    ['no empty line', '<details>\n<summary>а</summary>\n**б**\n</details>', ['fold-out-blank-line 5:1']],
    ['a question inside', '<details>\n<summary>а</summary>\n\n### Что?\n\n- [x] а\n- [ ] б\n\n</details>', ['fold-out-question 6:1']],
  ])('are reported with %s', (_what, body, codes) => expect(found(body)).toEqual(codes));
});

describe('footnotes', () => {
  const sources = [{ id: 'балманова-2025', title: 'Балманова, 2025', html: '' }];
  it('are numbered as the text refers to them, and cite sources', () => {
    const { unit, found: codes } = lesson('А.[^б] В.[^а] Г.[^б]\n\n[^а]: Просто.\n[^б]: [Балманова, 2025](sources.md#балманова-2025), с. 3.', { sources });
    expect(codes).toEqual([]);
    expect(unit?.sections[0]?.blocks).toMatchObject([{ html: '<p>А.<sup><a data-note="б">1</a></sup> В.<sup><a data-note="а">2</a></sup> Г.<sup><a data-note="б">1</a></sup></p>' }]);
    expect(unit?.notes).toEqual([
      { id: 'б', html: '<a data-source="балманова-2025">Балманова, 2025</a>, с. 3.' },
      { id: 'а', html: 'Просто.' },
    ]);
  });

  it('are reported: not explained, not used, twice, citing nothing', () => {
    expect(found('А.[^а]\n\n[^б]: Да.')).toEqual(['note-undefined 3:3', 'note-unused 5:1']);
    expect(found('А.[^а]\n\n[^а]: Да.\n[^а]: Нет.')).toEqual(['note-twice 6:1']);
    const reading = lesson('А.[^а]\n\n[^а]: [Да](sources.md#балманова-2024).', { sources });
    expect(reading.found).toEqual(['link-source-unknown 5:12']);
    expect(reading.diagnostics[0]?.help).toContain('#балманова-2025');
  });
});

describe('links', () => {
  it('lead to the web, to other units and to the glossary', () => {
    const [block] = blocks('[а](https://gov.kz) [б](11-before-the-reception.md) [в](glossary.md#эмпатия)', { glossary: [{ id: 'эмпатия', term: 'Эмпатия', html: '' }], units: ['before-the-reception'] });
    expect(block).toMatchObject({ html: '<p><a href="https://gov.kz">а</a> <a data-unit="before-the-reception">б</a> <a data-term="эмпатия">в</a></p>' });
  });

  it('to a unit that the course does not list lead nowhere', () => {
    const reading = lesson('[б](11-before-the-recepton.md)', { units: ['before-the-reception'] });
    expect(reading.found).toEqual(['link-unit-unknown 3:5']);
    expect(reading.diagnostics[0]?.help).toContain('`before-the-reception`');
  });

  it('are reported when the learner could not open them', () => {
    expect(found('[а](../course.yaml) [б](#раздел) [в](glossary.md#нет)')).toEqual(['link-target-unknown 3:5', 'link-target-unknown 3:25', 'link-term-unknown 3:38']);
  });
});

describe('glossary terms', () => {
  const glossary = ['эмпатия', 'обратная связь', 'сигнал тела'].map((term) => ({ id: term.replace(' ', '-'), term, html: '' }));
  it('are marked once, where they occur first, whatever their ending', () => {
    expect(blocks('## Эмпатия\n\nБез эмпатии и **обратной связи** нет эмпатии.\n\n[Сигналы тела](https://a.kz) и сигналам тела.', { glossary })).toMatchObject([
      {
        html:
          '<p>Без <dfn data-term="эмпатия">эмпатии</dfn> и <strong><dfn data-term="обратная-связь">обратной связи</dfn></strong> нет эмпатии.</p>' +
          '<p><a href="https://a.kz">Сигналы тела</a> и <dfn data-term="сигнал-тела">сигналам тела</dfn>.</p>',
      },
    ]);
  });
});

describe('pictures, sound and video', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 32, 0, 0, 2, 88]);
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const media = { 'media/desk.png': png, 'media/city/hall.png': png, 'media/hello.mp3': text('ID3…'), 'media/hello.vtt': text('WEBVTT'), 'media/film.mp4': text('....ftyp'), 'media/wrong.png': text('GIF89a') };

  it('are found below the module and have their size', () => {
    const reading = lesson('![Стол и папка](../media/desk.png)\n*Так выглядит окно.*\n\n![План](../media/city/hall.png "Зал")', { media });
    expect(reading.found).toEqual([]);
    expect(reading.unit?.sections[0]?.blocks).toEqual([
      { kind: 'figure', src: 'media-desk.png', alt: 'Стол и папка', width: 800, height: 600, caption: '<em>Так выглядит окно.</em>' },
      { kind: 'figure', src: 'media-city--hall.png', alt: 'План', width: 800, height: 600, caption: 'Зал' },
    ]);
    expect(reading.taken).toEqual(['media/desk.png', 'media/city/hall.png']);
    expect(wordsAt(reading, '/sections/0/blocks/1')).toMatch(/^!\[План\]/u);
  });

  it('are recordings when they sound, with captions of the same name', () => {
    expect(blocks('[Приветствие](../media/hello.mp3)', { media })).toEqual([
      { kind: 'recording', medium: 'audio', src: 'media-hello.mp3', captions: 'media-hello.vtt', title: 'Приветствие' },
    ]);
  });

  it.each([
    ['![а](../media/none.png)', 'media-missing 3:6'],
    ['![а](desk.png)', 'media-outside 3:6'],
    ['![а](../../other/media/desk.png)', 'media-outside 3:6'],
    ['![а](https://a.kz/desk.png)', 'media-remote 3:6'],
    ['![а](../media/Стол.png)', 'media-name 3:6'],
    ['![а](../media/desk.bmp)', 'media-type 3:6'],
    ['![а](../media/wrong.png)', 'media-signature 3:6'],
    ['![](../media/desk.png)', 'figure-alt-missing 3:1'],
    ['Текст ![](../media/desk.png) текст', 'figure-alt-missing 3:7'],
    ['[Фильм](../media/film.mp4)', 'recording-captions-missing 3:1'],
    ['[](../media/hello.mp3)', 'recording-title-missing 3:1'],
  ])('are reported: %s', (written, code) => expect(found(`${written}\n\nТекст.`, { media })).toEqual([code]));

  it('are too large', () => {
    const large = new Uint8Array(3_100_000);
    large.set(png);
    const reading = lesson('![а](../media/desk.png)', { media: { 'media/desk.png': large } });
    expect(reading.diagnostics.map(({ message }) => message)).toEqual(['Picture `desk.png` takes 3.1 MB, expected at most 2 MB']);
  });
});

describe('slips', () => {
  it.each([
    ['a line of dashes under text', '## А\n\nТекст.\n---\n\nЕщё.', ['heading-underlined 6:1']],
    ['no space after ##', '##Расчёт\n\nТекст.', ['heading-space-missing 3:1']],
    ['a no-break space after ##', '##\u00a0Расчёт\n\nТекст.', ['heading-space-missing 3:1']],
    ['a bullet from Word', 'Вот:\n• раз\n• два', ['list-bullet-unknown 4:1', 'list-bullet-unknown 5:1']],
    ['a comment without an end', 'Текст.\n\n<!-- забыл\n\nТекст.', ['comment-unclosed 5:1']],
    ['a script', 'Текст <script>x</script>.', ['html-removed 3:7']],
    ['a handler', '<span lang="kk" onclick="x">рахмет</span>', ['html-removed 3:1']],
    ['a second title', 'Текст.\n\n# Ещё\n\nТекст.', ['unit-title-twice 5:1']],
    ['stars between digits', 'Выходит 3*4*5 раз.', ['italics-accidental 3:10']],
    ['a year that begins a line', '2024. Год перемен.', ['list-accidental 3:1']],
    ['single waves', 'Это ~100~ человек.', ['strike-accidental 3:5']],
  ])('%s', (_what, body, codes) => expect(found(body)).toEqual(codes));

  it.each([
    ['##Расчёт\n\nТекст.', '## Расчёт\n\nТекст.'],
    ['##\u00a0Расчёт\n\nТекст.', '## Расчёт\n\nТекст.'],
    ['• раз', '- раз'],
    ['1.Раз', '1. Раз'],
    ['### Что?\n\n- [v]\u00a0да\n- [ ] нет', '### Что?\n\n- [x] да\n- [ ] нет'],
  ])('offer a repair: %j', (written, repaired) => {
    const { file, diagnostics } = lesson(written);
    const { span, text } = diagnostics[0]!.fix![0]!;
    expect(file.text.slice(0, span.start) + text + file.text.slice(span.end)).toBe(`# Урок\n\n${repaired}\n`);
  });

  it('no title, no text', () => {
    expect(readLesson('Текст.\n').found).toEqual(['unit-title-missing 1:1']);
    expect(readLesson('# Урок\n').found).toEqual(['unit-empty 1:1']);
  });

  it('does not mind a dash that begins a line of speech', () => expect(found('— Здравствуйте.\n— Слушаю вас.')).toEqual([]));
});
