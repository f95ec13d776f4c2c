import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lessonSchema } from '../../src/model/lesson.schema.ts';
import type { LessonBlock } from '../../src/model/lesson.schema.ts';
import { readLesson, wordsAt } from '../fixtures/read-unit.ts';

const source = (path: string): string => readFileSync(new URL(`../fixtures/lessons/${path}`, import.meta.url), 'utf8');
const kindsOf = (blocks: readonly LessonBlock[]): readonly string[] => blocks.map((block) => (block.kind === 'check' ? block.question.kind : block.kind));

describe('the Russian example lesson', () => {
  const reading = readLesson(source('ru/empathy-lesson.md'), {
    path: 'emotional-intelligence/ru/20-empathy.md',
    sources: [{ id: 'балманова-2025', title: 'Балманова, 2025', html: '' }],
    glossary: [{ id: 'эмпатия', term: 'Эмпатия', html: '' }],
  });

  it('has nothing to complain about and fits the model', () => {
    expect(reading.found).toEqual([]);
    expect(() => lessonSchema.parse(reading.unit)).not.toThrow();
  });

  it('becomes sections of prose, callouts, fold-outs and checks of every kind', () => {
    expect(reading.unit?.sections.map((section) => kindsOf(section.blocks))).toEqual([
      ['prose', 'callout'],
      ['prose', 'callout'],
      ['prose', 'callout', 'single'],
      ['prose', 'callout', 'fold-out', 'true-false'],
      ['prose'],
      ['multiple', 'matching', 'ordering', 'gaps', 'number', 'best-worst', 'scale', 'reflection'],
    ]);
  });

  it('knows where everything was written', () => {
    expect(wordsAt(reading, '/sections/2/blocks/2/question/options/1')).toMatch(/^- \[x\] «Вы на неё рассчитывали/u);
    expect(wordsAt(reading, '/sections/5/blocks/0/question/points')).toBe('`2 балла`');
    expect(wordsAt(reading, '/sections/5/blocks/4/question/answer')).toBe('[[19 ± 1]]');
    expect(wordsAt(reading, '/notes/1')).toMatch(/^\[\^опрос\]: /u);
  });

  it('matches its snapshot', () => expect(reading.unit).toMatchSnapshot());
});

describe('the Kazakh example lesson', () => {
  const reading = readLesson(source('kk/crisis-lesson.md'), { language: 'kk' });

  it('is only told about a chip it does not need', () => {
    expect(reading.found).toEqual(['question-chip-needless 144:1']);
    expect(() => lessonSchema.parse(reading.unit)).not.toThrow();
  });

  it('has every kind of question', () => {
    const last = reading.unit?.sections.at(-1);
    expect(last && kindsOf(last.blocks)).toEqual(['multiple', 'matching', 'ordering', 'gaps', 'number', 'best-worst', 'scale', 'reflection']);
  });

  it('matches its snapshot', () => expect(reading.unit).toMatchSnapshot());
});
