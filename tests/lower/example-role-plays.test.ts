import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRolePlay, stateKey, takeChoice, type Turn } from '../../src/engine/play-role-play.ts';
import { rolePlaySchema, type RolePlay } from '../../src/model/role-play.schema.ts';
import { compileRolePlay } from '../fixtures/compile-role-play.ts';

const read = (name: string): string => readFileSync(new URL(`../fixtures/role-plays/${name}`, import.meta.url), 'utf8');

/** Titles of the endings that some road leads to; throws when a road gets stuck. */
function reachedEndings(rolePlay: RolePlay): ReadonlySet<string> {
  const seen = new Set<string>();
  const reached = new Set<string>();
  const open: Turn[] = [openRolePlay(rolePlay)];
  for (let turn = open.pop(); turn; turn = open.pop()) {
    if (turn.kind === 'stuck') throw new Error(`Stuck in ${turn.scene.title}.`);
    if (turn.kind === 'ended') reached.add(`${turn.scene.title}: ${turn.ending}`);
    if (turn.kind !== 'choose' || seen.has(stateKey(turn.state))) continue;
    seen.add(stateKey(turn.state));
    for (const { id } of turn.offered) open.push(takeChoice(rolePlay, turn, id));
  }
  return reached;
}

describe('a role-play written in Russian', () => {
  const { rolePlay, found, written } = compileRolePlay(read('empathy-reception.ru.md'));

  it('lowers without a complaint to a valid model', () => {
    expect(found).toEqual([]);
    expect(() => rolePlaySchema.parse(rolePlay)).not.toThrow();
  });

  it('plays to every ending', () => {
    expect([...reachedEndings(rolePlay!)].sort()).toEqual(['Два адреса: success', 'Задним числом: failure', 'Только жалоба: partial', 'Ушла: failure']);
  });

  it('has what the front matter and the tables say', () => {
    expect(rolePlay).toMatchObject({ title: 'Четыре тысячи тенге', mode: 'practice', pass: 70, levels: ['frontline'] });
    expect(rolePlay?.personas.map(({ name, learner }) => [name, learner])).toEqual([['Раушан', false], ['Галина Петровна', false], ['Вы', true]]);
    expect(rolePlay?.scales).toEqual([{ id: 'k1', name: 'доверие', start: 2, min: 0, max: 5 }, { id: 'k2', name: 'терпение очереди', start: 2, min: 0, max: 4 }]);
    expect(rolePlay?.memories.map(({ name }) => name)).toEqual(['обещание', 'сын']);
    expect(rolePlay?.rules).toHaveLength(5);
    expect(rolePlay?.plan).toContain('Что за этим стоит?');
    expect(rolePlay?.minutes).toBeGreaterThan(3);
  });

  it('tells speech, reaction, feedback and stage direction apart', () => {
    const [stage, speech, other, list] = rolePlay!.scenes['s1']!.blocks;
    expect([stage?.kind, speech?.kind, other?.kind, list?.kind]).toEqual(['stage', 'speech', 'speech', 'choices']);
    expect(speech).toMatchObject({ persona: 'p1', mood: 'сдержанно', html: 'Четыре тысячи. Из-за четырёх тысяч тенге вы мне отказали в жилищной помощи. Вы там вообще на людей смотрите?' });
    const [first] = list?.kind === 'choices' ? list.options : [];
    expect(first).toMatchObject({ points: { clarity: 1 }, effects: { k1: -1 }, once: false });
    expect(first?.body.map(({ kind }) => kind)).toEqual(['speech', 'feedback']);
  });

  it('keeps a list inside a choice and goes on below without a link', () => {
    const table = Object.values(rolePlay!.scenes).find(({ title }) => title === 'За столом')!;
    const outer = table.blocks[2];
    const silent = outer?.kind === 'choices' ? outer.options[1] : undefined;
    expect(silent).toMatchObject({ points: { empathy: 2 } });
    expect(silent?.target).toBeUndefined();
    expect(silent?.body.map(({ kind }) => kind)).toEqual(['speech', 'feedback', 'choices']);
    expect(table.blocks.map(({ kind }) => kind)).toEqual(['stage', 'speech', 'choices', 'speech', 'choices']);
  });

  it('guards go-there links and choices by conditions', () => {
    const fork = Object.values(rolePlay!.scenes).find(({ title }) => title === 'Развилка')!;
    expect(fork.blocks.map((block) => ('when' in block ? block.when : undefined))).toEqual([
      undefined,
      { all: [{ kind: 'scale', scale: 'k1', comparison: '<=', value: 0 }], negated: false },
      { all: [{ kind: 'memory', memory: 'm1', remembered: true }], negated: false },
      undefined,
    ]);
  });

  it('knows where everything was written', () => {
    expect(written('/scenes/s1')).toBe('## Окно № 3');
    expect(written('/scenes/s1/blocks/3/options/0/html')).toBe('«Понимаю вас. Давайте вместе проверим расчёт: бывает, что не все справки доходят».');
    expect(written('/scenes/s1/blocks/3/options/0/target')).toBe('#расчёт');
    expect(written('/scenes/s1/blocks/3/options/0/points/clarity')).toBe('`Ясность +1`');
    expect(written('/scenes/s1/blocks/3/options/0/effects/k1')).toBe('`доверие −1`');
    expect(written('/scenes/s1/blocks/3/options/2/remember/0')).toBe('`запомнить: обещание`');
    expect(written('/personas/1')).toContain('Галина Петровна');
    expect(written('/scales/1')).toContain('терпение очереди');
    expect(written('/pass')).toBe('70');
  });
});

describe('a role-play written in Kazakh', () => {
  const { rolePlay, found } = compileRolePlay(read('crisis-hall.kk.md'), 'kk');

  it('lowers without a complaint and plays to every ending', () => {
    expect(found).toEqual([]);
    expect([...reachedEndings(rolePlay!)].sort()).toEqual(['Бос зал: failure', 'Келісім: success', 'Түнгі су: failure', 'Шала келісім: partial']);
  });

  it('reads conditions that end in «болса», several of them as “and”', () => {
    const last = Object.values(rolePlay!.scenes).find(({ title }) => title === 'Соңғы сөз')!;
    const agreed = last.blocks.filter((block) => block.kind === 'goto')[2];
    expect(agreed?.when?.all).toEqual([
      { kind: 'scale', scale: 'k1', comparison: '>=', value: 4 },
      { kind: 'scale', scale: 'k3', comparison: '<=', value: 0 },
    ]);
  });
});
