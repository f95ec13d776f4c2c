import { describe, expect, it } from 'vitest';
import { searchCourse } from '../../src/engine/search-course.ts';
import { playerCourse } from '../fixtures/player-course.ts';

const found = (language: 'kk' | 'ru' | 'en', query: string, level: 'senior' | 'frontline' = 'frontline'): string[] =>
  searchCourse(playerCourse(language), level, query).map(({ place, title, heading }) => `${place.kind}: ${title}${heading === '' ? '' : ` / ${heading}`}`);

describe('the search in a course', () => {
  it('finds a word in whatever form it stands', () => {
    expect(found('kk', 'сезімдер')).toContain('unit: Сезімді тану және атау');
    expect(found('ru', 'посетители')).toContain('unit: Распознать и назвать чувство');
  });

  it('finds while one is still typing, and does not mind case, ё or Latin look-alikes', () => {
    expect(found('ru', 'ТРИГ')).toContain('glossary: Триггер');
    expect(found('kk', 'түpткі')).toContain('glossary: Түрткі');
  });

  it('wants all words, wherever in the passage they stand', () => {
    expect(found('ru', 'плечи дыхание')).toEqual(['unit: Распознать и назвать чувство']);
    expect(found('ru', 'плечи налоги')).toEqual([]);
  });

  it('knows what the post of the learner shows', () => {
    expect(found('ru', 'сарказм')).toEqual([]);
    expect(found('ru', 'сарказм', 'senior')).toEqual(['unit: Распознать и назвать чувство / Для руководителей']);
  });

  it('gives nothing away: neither questions nor what is said in role-plays', () => {
    const course = playerCourse('ru');
    const rolePlay = course.units.find((unit) => unit.kind === 'role-play')!;
    const said = rolePlay.kind === 'role-play' ? JSON.stringify(rolePlay.scenes).match(/>([А-Яа-я]{6,})/u)?.[1] ?? '' : '';
    expect(found('ru', 'Напряжение')).toEqual([]);
    if (said !== '') expect(searchCourse(course, undefined, said).filter(({ place }) => place.kind === 'unit' && place.unit.kind === 'role-play')).toEqual([]);
  });

  it('shows the words around what it found, not cut in the middle', () => {
    const [finding] = searchCourse(playerCourse('ru'), undefined, 'вдох');
    expect(finding?.excerpt.filter((piece) => piece.found)).toEqual([{ text: 'вдох', found: true }]);
    const text = finding?.excerpt.map((piece) => piece.text).join('') ?? '';
    expect(text).toMatch(/^….*один глубокий вдох и только потом/u);
    expect(text.length).toBeLessThan(240);
    expect(searchCourse(playerCourse('ru'), undefined, 'дыхание')[0]?.excerpt.map((piece) => piece.text).join('')).toContain('дыхание. Это');
  });

  it('finds nothing for nothing', () => {
    expect([...found('ru', ''), ...found('ru', ' – ')]).toEqual([]);
  });
});
