import { describe, expect, test } from 'vitest';
import { assignCodes, type UnitOutlines } from '../../build/lower/lock/assign-codes.ts';
import { emptyLock } from '../../build/lower/lock/lock.ts';
import { parseLock } from '../../build/lower/lock/parse-lock.ts';
import { printLock } from '../../build/lower/lock/print-lock.ts';
import type { Outline } from '../../build/parse/unit.ts';

function scene(text: string, ...choices: string[]): Outline {
  const children = choices.map((words): Outline => ({ letter: 'c', text: words, part: {}, kept: true, children: [] }));
  return { letter: 's', text, part: {}, kept: true, children };
}

function unit(...outlines: Outline[][]): UnitOutlines {
  return { id: 'reception', outlines };
}

const first = [scene('Начало', 'Спросить', 'Отказать'), scene('Уточнение', 'Запросить справку')];
const before = assignCodes([unit(first)], emptyLock);
const codesAfter = (...scenes: Outline[]): Record<string, string> => {
  const { parts } = assignCodes([unit(scenes)], before.lock);
  return Object.fromEntries(scenes.flatMap((each) => [each, ...each.children]).map((each) => [each.text, parts.get(each.part)!]));
};

describe('ids', () => {
  test('are given in the order written', () => {
    expect(printLock(before.lock)).toBe(`# Short ids by which learners who come back are known. Kept by the tool: commit this file, do not edit it.
used u1
unit u1 reception
  used c3 s2
  s1 Начало
    c1 Спросить
    c2 Отказать
  s2 Уточнение
    c3 Запросить справку
`);
  });

  test('stay when parts are moved, and a new part gets a new one', () => {
    expect(codesAfter(scene('Уточнение', 'Запросить справку'), scene('Пауза', 'Помолчать'), scene('Начало', 'Отказать', 'Спросить'))).toEqual({
      Уточнение: 's2', 'Запросить справку': 'c3', Пауза: 's3', Помолчать: 'c4', Начало: 's1', Отказать: 'c2', Спросить: 'c1',
    });
  });

  test('stay when a part is reworded', () => {
    expect(codesAfter(scene('Первые слова', 'Спросить, что случилось', 'Отказать'), scene('Уточнение', 'Запросить справку'))).toMatchObject({
      'Первые слова': 's1', 'Спросить, что случилось': 'c1', Отказать: 'c2',
    });
  });

  test('of a deleted part are never given again', () => {
    const without = assignCodes([unit([scene('Начало', 'Спросить')])], before.lock);
    const again = scene('Начало', 'Спросить', 'Пошутить');
    const { parts } = assignCodes([unit([again])], without.lock);
    expect(parts.get(again.children[1]!.part)).toBe('c4');
  });

  test('are the same in a translation, by position', () => {
    const kazakh = [scene('Басы', 'Сұрау', 'Бас тарту'), scene('Нақтылау', 'Анықтама сұрату')];
    const { parts } = assignCodes([unit(first, kazakh)], before.lock);
    expect(parts.get(kazakh[1]!.children[0]!.part)).toBe('c3');
  });
});

describe('the lock file', () => {
  test('is read as it was written', () => {
    expect(parseLock(printLock(before.lock))).toEqual({ lock: before.lock, badLines: [] });
  });

  test('keeps what it can of a merge conflict', () => {
    const broken = printLock(before.lock).replace('  s2', '<<<<<<< ours\n  s2');
    expect(parseLock(broken).badLines).toEqual([8]);
    expect(parseLock(broken).lock).toEqual(before.lock);
  });
});
