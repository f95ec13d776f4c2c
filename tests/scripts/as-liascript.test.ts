/** The rival that `npm run budgets` measures shows the same lesson, or the comparison says nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asLiaScript } from '../../scripts/budgets/rival/as-liascript.ts';

const lesson = readFileSync('courses/emotional-intelligence/en/10-self-awareness.md', 'utf8');
const theirs = asLiaScript(lesson);

describe('a lesson in LiaScript’s Markdown', () => {
  it('begins with its title, without front matter', () => {
    expect(theirs.trimStart()).toMatch(/^# Self-awareness/);
  });

  it('keeps every heading and every footnote', () => {
    const marks = /^#+ .*$|\[\^\d+\]/gm;
    expect(theirs.match(marks)).toEqual(lesson.match(marks));
  });

  it('marks choices as LiaScript does, together, with the key where it was', () => {
    const keys = (text: string, pattern: RegExp): readonly boolean[] => [...text.matchAll(pattern)].map(([, mark]) => mark?.toLowerCase() === 'x');
    expect(keys(theirs, /^\[\(([X ])\)\] /gm)).toEqual(keys(lesson, /^- \[([x ])\] /gm));
    expect(theirs).toMatch(/\[\( \)\] .*\n\[\( \)\] .*\n\[\(X\)\] /);
  });
});
