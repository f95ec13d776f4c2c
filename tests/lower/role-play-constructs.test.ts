/** What each way of writing means when it is played. */
import { describe, expect, it } from 'vitest';
import type { Choice, RolePlay, SceneBlock } from '../../src/model/role-play.schema.ts';
import { compileRolePlay } from '../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../fixtures/third-visit.ts';

function lower(text: string): RolePlay {
  const { rolePlay, found } = compileRolePlay(text);
  expect(found).toEqual([]);
  if (!rolePlay) throw new Error('The text can be played.');
  return rolePlay;
}

const blocks = (text: string, scene: string): readonly SceneBlock[] => lower(text).scenes[scene]!.blocks;
const option = (text: string, scene: string, block: number, index: number): Choice => {
  const list = blocks(text, scene)[block];
  if (list?.kind !== 'choices') throw new Error('A list stands there.');
  return list.options[index]!;
};

const refused = { all: [{ kind: 'memory', memory: 'm1', remembered: true }] };

describe('a condition alone on a line', () => {
  it('guards the part that follows, and `иначе` the other case', () => {
    const [one, two] = blocks(THIRD_VISIT, 's2');
    expect([one, two]).toMatchObject([{ when: { ...refused, negated: false } }, { when: { ...refused, negated: true } }]);
  });

  it('guards a stage direction and every speech of a quote', () => {
    const text = changed('> **Айгүл** *(сухо)*: Порядок так порядок.', '> **Айгүл**: Раз.\n>\n> **Вы**: Два.');
    expect(blocks(text, 's2').slice(0, 2)).toMatchObject([{ persona: 'p1', when: refused }, { persona: 'p2', when: refused }]);
  });

  it('with `один раз` makes the part appear once', () => {
    expect(blocks(changed('`если отказал`', '`если отказал` `один раз`'), 's2')[0]).toMatchObject({ once: true, when: refused });
    expect(blocks(changed('Айгүл знает', '`один раз`\n\nАйгүл знает'), 's3')[0]).toMatchObject({ kind: 'stage', once: true });
  });

  it('on two lines means “and”', () => {
    const text = changed('`если отказал`\n', '`если отказал`\n\n`если доверие < 2`\n');
    expect(blocks(text, 's2')[0]).toMatchObject({ when: { all: [{ memory: 'm1' }, { scale: 'k1', comparison: '<', value: 2 }] } });
  });
});

describe('a link alone on a line', () => {
  it('means “go there”', () => {
    const text = changed('> **Айгүл**: Нет справки', '[Порядок не обсуждается](#нарушение)\n\n> **Айгүл**: Нет справки');
    expect(blocks(text, 's2')[1]).toMatchObject({ kind: 'goto', target: 's4', html: 'Порядок не обсуждается', when: { negated: true } });
  });

  it('may be typed with an arrow', () => {
    const text = changed('> **Айгүл**: Нет справки', '→ Нарушение\n\n> **Айгүл**: Нет справки');
    expect(blocks(text, 's2')[1]).toMatchObject({ kind: 'goto', target: 's4' });
  });
});

describe('under a choice', () => {
  it('a first group of chips with a blank line above belongs to the choice', () => {
    const text = changed('    `Ясность +2` `Законность +2` `если доверие ≥ 3`', '\n    `если доверие ≥ 3`\n\n    `Ясность +2` `Законность +2`');
    expect(option(text, 's2', 2, 0)).toMatchObject({ points: { clarity: 2, lawfulness: 2 }, when: { all: [{ scale: 'k1', value: 3 }] } });
  });

  it('a condition below other chips guards what follows it', () => {
    const text = changed('    > Доброта ценой', '    `если отказал`\n\n    > **Айгүл**: А говорили, порядок.\n\n    `иначе`\n\n    > **Айгүл**: Спасибо.\n\n    > Доброта ценой');
    const choice = option(text, 's2', 2, 1);
    expect(choice.when).toBeUndefined();
    expect(choice.body).toMatchObject([{ kind: 'speech', when: { ...refused, negated: false } }, { kind: 'speech', when: { ...refused, negated: true } }, { kind: 'feedback', once: false }]);
  });

  it('a condition with `иначе` below it guards even where it comes first', () => {
    const text = changed('    `Законность −3` `Эмпатия +1`\n\n    > Доброта', '\n    `если отказал`\n\n    > **Айгүл**: А говорили, порядок.\n\n    `иначе`\n\n    > Доброта');
    expect(option(text, 's2', 2, 1)).toMatchObject({ points: {}, body: [{ kind: 'speech', when: refused }, { kind: 'feedback', when: { negated: true } }] });
  });

  it('plain words are a stage direction, a remark in parentheses too', () => {
    const text = changed('    > Доброта', '    Айгүл улыбается.\n\n    (пауза)\n\n    > Доброта');
    expect(option(text, 's2', 2, 1).body).toMatchObject([{ kind: 'stage', html: 'Айгүл улыбается.' }, { kind: 'stage', html: '(пауза)' }, { kind: 'feedback' }]);
  });

  it('a link alone goes there, under its condition', () => {
    const text = changed('- [«Запрошу сам, ответ за три дня».](#договорились)', '- «Запрошу сам, ответ за три дня».').replace('- [«Проведу', '    `если отказал`\n\n    [Она не верит](#нарушение)\n\n    [Она верит](#договорились)\n\n- [«Проведу');
    expect(option(text, 's2', 2, 0).body).toMatchObject([{ kind: 'goto', target: 's4', when: refused }, { kind: 'goto', target: 's3' }]);
  });

  it('one list may stand, and words after it go on', () => {
    const text = changed('    > Доброта', '    - «Раз».\n        `доверие +1`\n\n        > **Айгүл**: Да?\n\n    - «Два».\n\n    Тишина.\n\n    > Доброта');
    const { body } = option(text, 's2', 2, 1);
    expect(body).toMatchObject([{ kind: 'choices', options: [{ effects: { k1: 1 }, body: [{ kind: 'speech' }] }, { body: [] }] }, { kind: 'stage' }, { kind: 'feedback' }]);
  });
});

describe('people', () => {
  it('the learner may speak without standing in the table', () => {
    const { personas, scenes } = lower(changed('| **Вы** | специалист отдела | |\n', '').replace('> **Айгүл** *(сухо)*: Порядок', '> **Вы**: Порядок'));
    expect(personas).toMatchObject([{ id: 'p1' }, { id: 'p2', name: 'Вы', learner: true }]);
    expect(scenes['s2']?.blocks[0]).toMatchObject({ kind: 'speech', persona: 'p2' });
  });

  it('a line with a bold name begins a new speech', () => {
    const text = changed('> **Айгүл** *(сухо)*: Порядок так порядок.', '> **Айгүл**: Порядок\n> так порядок.\n> **Вы** *(тихо)*: Да.');
    expect(blocks(text, 's2').slice(0, 2)).toMatchObject([{ persona: 'p1', html: 'Порядок\nтак порядок.' }, { persona: 'p2', mood: 'тихо', html: 'Да.' }]);
  });
});

it('every part that a finding may point at has a place', () => {
  const { rolePlay, origins } = compileRolePlay(THIRD_VISIT);
  const places: string[] = ['', '/title', '/pass', '/intro', '/plan', '/rules/0', '/personas/1', '/scales/0', '/memories/0'];
  for (const { id, blocks: parts } of Object.values(rolePlay!.scenes)) {
    places.push(`/scenes/${id}`);
    for (const [index, part] of parts.entries()) {
      const place = `/scenes/${id}/blocks/${index}`;
      places.push(place);
      if ('when' in part) places.push(`${place}/when`);
      if (part.kind !== 'choices') continue;
      for (const [position, choice] of part.options.entries()) {
        const own = `${place}/options/${position}`;
        places.push(own, `${own}/html`, ...Object.keys(choice.points).map((key) => `${own}/points/${key}`), ...Object.keys(choice.effects).map((key) => `${own}/effects/${key}`));
        places.push(...choice.remember.map((_, at) => `${own}/remember/${at}`), ...choice.body.map((_, at) => `${own}/body/${at}`));
        if (choice.target !== undefined) places.push(`${own}/target`);
        if (choice.when) places.push(`${own}/when`);
      }
    }
  }
  expect(places.filter((place) => !origins.has(place))).toEqual([]);
});
