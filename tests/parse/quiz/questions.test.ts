import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model/question.schema.ts';
import { readLesson, readQuiz, readReflection, readSurvey, wordsAt } from '../../fixtures/read-unit.ts';

const quiz = (body: string) => readQuiz(`# Проверка\n\n${body}\n`);
const found = (body: string): readonly string[] => quiz(body).found;
const only = (body: string): Question => {
  const reading = quiz(body);
  expect(reading.found).toEqual([]);
  return reading.unit!.questions[0]!;
};
const OPTIONS = '- [x] да\n- [ ] нет\n';

describe('a task list', () => {
  it('with one tick is a single choice, shuffled; numbers keep their order', () => {
    expect(only(`### Что?\n\n${OPTIONS}`)).toMatchObject({ kind: 'single', order: 'shuffled', points: 1, options: [{ html: 'да', correct: true }, { html: 'нет', correct: false }] });
    expect(only('### Что?\n\n1. [x] да\n2. [ ] нет\n')).toMatchObject({ kind: 'single', order: 'fixed' });
  });

  it('with several ticks is a multiple choice', () => expect(only('### Что?\n\n- [x] а\n- [x] б\n- [ ] в\n')).toMatchObject({ kind: 'multiple' }));

  it('of the two words is true-false, with or without a full stop, in any order', () => {
    expect(only('### Так.\n\n- [x] неверно.\n\n    > Нет.\n\n- [ ] Верно\n')).toMatchObject({ kind: 'true-false', correct: false, feedbackFalse: '<p>Нет.</p>' });
  });

  it('takes a Cyrillic tick as one', () => expect(only('### Что?\n\n- [х] да\n- [ ] нет\n')).toMatchObject({ options: [{ html: 'да', correct: true }, { correct: false }] }));

  it('keeps feedback with its answer, and a second paragraph of it', () => {
    const question = only('### Что?\n\n- [x] да\n\n    > Один.\n    >\n    > Два.\n\n- [ ] нет\n\n> Общее.\n');
    expect(question).toMatchObject({ options: [{ feedback: '<p>Один.</p><p>Два.</p>' }, {}], feedback: '<p>Общее.</p>' });
  });

  it('has in front of it the text of the question, plain lists too', () => {
    expect(only(`### Что?\n\nВспомните:\n\n- раз;\n- два.\n\nЧто верно?\n\n${OPTIONS}`)).toMatchObject({ body: '<p>Вспомните:</p><ul><li>раз;</li><li>два.</li></ul><p>Что верно?</p>' });
  });
});

describe('chips of a question', () => {
  const expected = { points: 2, competency: 'empathy', levels: ['middle'] };
  it.each([
    ['on the line under the heading', '### Что?\n`2 балла` `Эмпатия` `кому: среднее звено`\n\n'],
    ['in paragraphs of their own', '### Что?\n\n`2 балла`\n\n`Эмпатия` `кому: среднее звено`\n\n'],
    ['at the end of the heading', '### Что? `2 балла` `Эмпатия` `кому: среднее звено`\n\n'],
    ['with text on the next line', '### Что?\n`2 балла, Эмпатия` `кому: среднее звено`\nПодумайте.\n\n'],
    ['typed in parentheses', '### Что?\n(2 балла; Эмпатия)\n(кому: среднее звено)\n\n'],
  ])('are understood %s', (_where, head) => expect(only(head + OPTIONS)).toMatchObject({ ...expected, stem: 'Что?' }));

  it('leave other code in a heading alone', () => expect(only(`### Что значит \`cmi\`?\n\n${OPTIONS}`)).toMatchObject({ stem: 'Что значит <code>cmi</code>?' }));

  it.each([
    ['a name nobody declared', '`Симпатия`', ['competency-undeclared 4:1']],
    ['two competencies', '`Эмпатия` `Ясность`', ['question-chip-twice 4:11']],
    ['no points at all', '`0 баллов`', ['question-points-range 4:1']],
    ['what belongs to a role-play', '`запомнить: обещано`', ['question-chip-unexpected 4:1']],
    ['a Latin letter among Cyrillic ones', '`2 бaлла`', ['chip-look-alike 4:1']],
    ['another language', '`2 points`', ['chip-language 4:1']],
  ])('are reported: %s', (_what, chips, codes) => expect(found(`### Что?\n${chips}\n\n${OPTIONS}`)).toEqual(codes));
});

describe('matching', () => {
  const TABLE = '| Слово | Приём |\n| --- | --- |\n';
  it('has surplus answers where the left cell is empty, and one answer for equal cells', () => {
    const question = only(`### Что?\n\`сопоставьте\`\n\n${TABLE}| а | один |\n| б | два |\n| в | Один |\n| | три |\n`);
    expect(question).toMatchObject({ kind: 'matching', labels: { prompt: 'Слово', answer: 'Приём' } });
    if (question.kind !== 'matching') throw new Error(question.kind);
    expect(question.answers.map((answer) => answer.html)).toEqual(['один', 'два', 'три']);
    expect(question.key[question.prompts[2]!.id]).toBe(question.answers[0]!.id);
  });

  it.each([
    ['no table', 'Текст.\n', ['question-body-missing 4:1']],
    ['no line of dashes', '| а | б |\n| в | г |\n', ['question-body-missing 4:1']],
    ['three columns', '| а | б | в |\n|---|---|---|\n| 1 | 2 | 3 |\n', ['matching-columns 6:1']],
    ['an empty right cell', `${TABLE}| а | один |\n| б | |\n| в | три |\n`, ['matching-answer-missing 9:3']],
    ['one row', `${TABLE}| а | один |\n`, ['question-few-answers 3:1']],
  ])('is reported with %s', (_what, body, codes) => expect(found(`### Что?\n\`сопоставьте\`\n\n${body}`)).toEqual(codes));
});

describe('ordering', () => {
  it('keeps the order written', () => {
    const question = only('### Шаги?\n`по порядку`\n\n1. раз\n2. два\n\n> Потому что.\n');
    expect(question).toMatchObject({ kind: 'ordering', items: [{ html: 'раз' }, { html: 'два' }], feedback: '<p>Потому что.</p>' });
  });

  it('is reported when numbers touch their words', () => {
    expect(found('### Шаги?\n`по порядку`\n\n1.раз\n2.два\n')).toEqual(['list-space-missing 6:1', 'list-space-missing 7:1', 'question-body-missing 4:1']);
  });
});

describe('gaps and numbers', () => {
  it('take several answers, and markup around a gap', () => {
    expect(only('### Правило.\n\nПонять **[[чувство / эмоцию]] человека** за [[5 км/ч]].\n')).toMatchObject({
      kind: 'gaps',
      parts: [
        { kind: 'text', html: 'Понять ' },
        { kind: 'gap', accepted: ['чувство', 'эмоцию'] },
        { kind: 'text', html: '<strong> человека</strong> за ' },
        { kind: 'gap', accepted: ['5 км/ч'] },
        { kind: 'text', html: '.' },
      ],
    });
  });

  it.each([
    ['[[42 ± 0.5]]', 42, 0.5],
    ['[[42 ± 0,5]]', 42, 0.5],
    ['[[−3]]', -3, 0],
    ['[[1 500 +- 10]]', 1500, 10],
    ['[[0,25]]', 0.25, 0],
  ])('%s is a number', (gap, answer, tolerance) => expect(only(`### Сколько?\n\nВ ${gap} раз\n`)).toMatchObject({ kind: 'number', before: 'В ', after: ' раз', answer, tolerance }));

  it('may stand in a table', () => {
    expect(only('### Впишите.\n\n| а | б |\n|---|---|\n| один | [[два]] |\n| три | [[четыре \\| 4]] |\n')).toMatchObject({
      kind: 'gaps',
      parts: [{ html: 'один — ' }, { accepted: ['два'] }, { html: '<br>три — ' }, { accepted: ['четыре', '4'] }],
    });
  });

  it('are reported: cut by a bar, empty, not closed', () => {
    expect(found('### Впишите.\n\n| а | б |\n|---|---|\n| [[а | б]] |\n| [[в]] | г |\n')).toEqual(['gap-unclosed 7:3']);
    expect(found('### Впишите.\n\nСлово [[ ]] и [[да]].\n')).toEqual(['gap-empty 5:7']);
    expect(found('### Впишите.\n\nСлово [[да].\n')).toEqual(['gap-unclosed 5:7']);
  });
});

describe('best and worst', () => {
  const HEAD = '### Что лучше?\n`лучший и худший`\n\n';
  it('reads the weight under the answer, beside it or below an empty line', () => {
    expect(only(`${HEAD}- а\n    \`вес 0,5\`\n\n    > Отзыв.\n\n- б \`1\`\n\n- в\n\n    \`вес 0\`\n\n- г\n    (вес 0,2)\n`)).toMatchObject({
      kind: 'best-worst',
      options: [{ html: 'а', weight: 0.5, feedback: '<p>Отзыв.</p>' }, { html: 'б', weight: 1 }, { html: 'в', weight: 0 }, { html: 'г', weight: 0.2 }],
    });
  });

  it.each([
    ['no weight', '- а `вес 1`\n- б\n- в `вес 0`\n', ['best-worst-weight-missing 7:1']],
    ['a weight out of range', '- а `вес 5`\n- б `вес 1`\n- в `вес 0`\n', ['best-worst-weight-range 6:5']],
    ['equal weights', '- а `вес 1`\n- б `вес 1`\n- в `вес 1`\n', ['best-worst-alike 3:1']],
    ['two answers', '- а `вес 1`\n- б `вес 0`\n', ['question-few-answers 3:1']],
    ['a chip of another kind', '- а `Эмпатия +1` `вес 1`\n- б `вес 0`\n- в `вес 0`\n', ['question-chip-unexpected 6:5']],
  ])('is reported with %s', (_what, body, codes) => expect(found(HEAD + body)).toEqual(codes));
});

describe('surveys and reflections', () => {
  it('need no right answers', () => {
    const survey = readSurvey('# Опрос\n\n### Где вы?\n\n- [ ] в городе\n- [ ] в селе\n\n### Как часто?\n`шкала 1–5: редко … часто`\n\n- слушаю\n');
    expect(survey.found).toEqual([]);
    expect(survey.unit?.questions).toMatchObject([{ kind: 'single' }, { kind: 'scale', from: 1, to: 5, low: 'редко', high: 'часто', statements: [{ html: 'слушаю' }] }]);
  });

  it('take a heading without answers as a prompt', () => {
    const reflection = readReflection('# Подумайте\n\n### Что удивило?\n\nВспомните неделю.\n\n### А дальше?\n`рефлексия от 200 знаков`\n\n> Перечитайте через месяц.\n');
    expect(reflection.found).toEqual([]);
    expect(reflection.unit?.questions).toMatchObject([
      { kind: 'reflection', minLength: 0, body: '<p>Вспомните неделю.</p>' },
      { kind: 'reflection', minLength: 200, feedback: '<p>Перечитайте через месяц.</p>' },
    ]);
  });

  it.each([
    ['`шкала 5–1: редко … часто`', 'scale-range 4:1'],
    ['`шкала 1–5`', 'scale-ends-missing 4:1'],
  ])('report %s', (chip, code) => expect(readSurvey(`# О\n\n### Как?\n${chip}\n\n- слушаю\n`).found).toEqual([code]));
});

describe('slips', () => {
  it.each([
    ['no answers', '### Что?\n\nТекст.\n', ['question-without-answers 3:1']],
    ['no words', `###\n\n${OPTIONS}`, ['question-stem-missing 3:1']],
    ['no tick', '### Что?\n\n- [ ] да\n- [ ] нет\n', ['question-no-correct 3:1']],
    ['both of true and false', '### Так.\n\n- [x] Верно\n- [x] Неверно\n', ['true-false-both-correct 6:1']],
    ['one answer', '### Что?\n\n- [x] да\n', ['question-few-answers 3:1']],
    ['an odd box', '### Что?\n\n- [v] да\n- [] нет\n- [ ]может\n', ['task-box 5:3', 'task-box 6:3', 'task-box 7:3']],
    ['a no-break space after the box', '### Что?\n\n- [x]\u00a0да\n- [ ] нет\n', ['task-box 5:3']],
    ['an answer without a box', '### Что?\n\n- [x] да\n- нет\n', ['task-box-missing 6:1']],
    ['feedback at the margin', '### Что?\n\n- [x] да\n\n> Верно.\n\n- [ ] нет\n', ['option-feedback-outside 7:1']],
    ['feedback touching the last answer', '### Что?\n\n- [x] да\n- [ ] нет\n> Нет.\n', ['option-feedback-outside 7:1']],
    ['two kinds of bullets', '### Что?\n\n- [x] да\n* [ ] нет\n', ['list-split 6:1']],
    ['a comment between answers', '### Что?\n\n- [x] да\n\n<!-- проверить -->\n\n- [ ] нет\n', ['list-split 9:1']],
    ['answers inside an answer', '### Что?\n\n- [x] да\n    - [ ] нет\n- [ ] может\n', ['option-nested 6:5']],
    ['feedback indented too far', '### Что?\n\n- [x] да\n\n          > Верно.\n\n- [ ] нет\n', ['option-code 7:11']],
    ['text after the answers', `### Что?\n\n${OPTIONS}\nИ ещё.\n`, ['quiz-stray-text 8:1']],
    ['no questions', 'Текст.\n', ['quiz-empty 1:1']],
  ])('%s', (_what, body, codes) => expect(found(body)).toEqual(codes));

  it('keep the feedback that fell out of its answer', () => {
    const reading = quiz('### Что?\n\n- [x] да\n> Верно.\n- [ ] нет\n> Нет.\n');
    expect(reading.unit?.questions[0]).toMatchObject({ options: [{ html: 'да', feedback: '<p>Верно.</p>' }, { html: 'нет', feedback: '<p>Нет.</p>' }] });
  });
});

describe('a quiz', () => {
  const two = `### А?\n\`Эмпатия\`\n\n${OPTIONS}\n### Б?\n\`Ясность\`\n\n${OPTIONS}`;
  it('has an introduction, questions, and what its front matter left out', () => {
    expect(quiz(`Введение.\n\n${two}`).unit).toMatchObject({ title: 'Проверка', intro: '<p>Введение.</p>', mode: 'assessed', pass: 70, attempts: 0 });
  });

  it('draws by competency or in all', () => {
    expect(readQuiz(`# П\n\n${two}`, { draw: { эмпатия: 1 } }).unit?.draw).toEqual({ empathy: 1 });
    expect(readQuiz(`# П\n\n${two}`, { draw: { any: 2 } }).unit?.draw).toEqual({ any: 2 });
    expect(readQuiz(`# П\n\n${two}`, { draw: { Эмпатия: 3, Эмпатя: 1 } }).found).toEqual(['quiz-draw-too-many 1:1', 'competency-undeclared 1:1']);
  });

  it('names for the lock file its questions and their answers', () => {
    expect(quiz(two).outline).toMatchObject([{ letter: 'q', text: 'А?', kept: true, children: [{ letter: 'o', text: 'да' }, { letter: 'o', text: 'нет' }] }, { text: 'Б?' }]);
  });
});

describe('in a lesson', () => {
  it('what follows the answers belongs to the lesson again', () => {
    const lesson = readLesson(`# Урок\n\n### Что?\n\n${OPTIONS}\n> Отзыв.\n\n> [!TIP]\n> Совет.\n\nПроза.\n`);
    expect(lesson.found).toEqual([]);
    expect(lesson.unit?.sections[0]?.blocks.map((block) => block.kind)).toEqual(['check', 'callout', 'prose']);
    expect(wordsAt(lesson, '/sections/0/blocks/0/question/stem')).toBe('### Что?');
    expect(wordsAt(lesson, '/sections/0/blocks/0/question/feedback')).toBe('Отзыв.');
    expect(wordsAt(lesson, '/sections/0/blocks/0/question/options/1')).toBe('- [ ] нет');
  });
});
