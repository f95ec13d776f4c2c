import { describe, expect, it } from 'vitest';
import { rulesInWords } from '../../../src/components/course-outline/rules-in-words.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { playerCourse } from '../../fixtures/player-course.ts';

const { rules, units } = playerCourse('en');
const english = localeFor('en');

describe('the rules of a course in words', () => {
  it('say what to do, what to reach and what a role-play needs', () => {
    expect(rulesInWords(rules, units, english)).toEqual([
      'Work through every part.',
      'Score at least 70% on average in the parts that count.',
      'Pass each of the parts that count.',
      'A role-play is passed when you reach its goal in full, with enough points.',
      'Go through the parts in any order. You can stop at any time and carry on later.',
    ]);
  });

  it('speak of no score where nothing is scored', () => {
    expect(rulesInWords({ ...rules, scored: [] }, units, english)).toContain('There is no score. What counts is that you take part.');
  });

  it('point to the marked parts where not all are required', () => {
    expect(rulesInWords({ ...rules, complete: ['final'] }, units, english)[0]).toContain('“required”');
  });
});
