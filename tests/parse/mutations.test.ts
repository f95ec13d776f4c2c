import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seeded } from '../../src/engine/random.ts';
import { lessonSchema } from '../../src/model/lesson.schema.ts';
import { quizSchema } from '../../src/model/quiz.schema.ts';
import { walkBlocks, walkInlines } from '../../build/parse/markdown/inspect.ts';
import { parseMarkdown } from '../../build/parse/markdown/parse-markdown.ts';
import type { Span } from '../../build/source/source-file.ts';
import { mutate } from '../fixtures/mutate.ts';
import { readLesson, readQuiz } from '../fixtures/read-unit.ts';

const RUNS = Number(process.env['MUTATIONS'] ?? 150);
const texts = ['ru/empathy-lesson.md', 'kk/crisis-lesson.md'].map((path) => readFileSync(new URL(`../fixtures/lessons/${path}`, import.meta.url), 'utf8'));

const inside = ({ start, end }: Span, text: string): boolean => start >= 0 && start <= end && end <= text.length;

/** A text with some stretch of an example in it, damaged a few times. */
function damaged(run: number): string {
  const random = seeded(run + 1);
  const text = texts[run % texts.length]!;
  const from = text.lastIndexOf('\n', Math.floor(random() * text.length)) + 1;
  return mutate(run % 5 === 0 ? text : text.slice(from, from + 1500), random, 1 + Math.floor(random() * 8));
}

it('reads any damaged text without falling over, and every place is in the file', () => {
  for (let run = 0; run < RUNS; run += 1) {
    const text = damaged(run);
    const lesson = readLesson(text);
    const quiz = readQuiz(text);
    const spans = [...lesson.diagnostics, ...quiz.diagnostics].map(({ span }) => span).concat([...lesson.origins.values(), ...quiz.origins.values()]);
    expect(spans.filter((span) => !inside(span, text)), `run ${run}`).toEqual([]);
    expect(() => lessonSchema.parse(lesson.unit), `run ${run}`).not.toThrow();
    if (quiz.unit) expect(() => quizSchema.parse(quiz.unit), `run ${run}`).not.toThrow();
  }
});

it('keeps the place of every word of a damaged text', () => {
  for (let run = 0; run < RUNS; run += 1) {
    const text = damaged(run);
    const blocks = parseMarkdown({ path: 'page.md', text });
    for (const { span } of walkBlocks(blocks)) expect(inside(span, text), `run ${run}`).toBe(true);
    for (const inline of walkInlines(blocks)) {
      expect(inside(inline.span, text), `run ${run}`).toBe(true);
      if (inline.kind !== 'text' || /[\n\t]/u.test(inline.text)) continue;
      const written = text.slice(inline.span.start, inline.span.end).replaceAll('\\|', '|').replace(/[\u2028\ufeff]/gu, ' ');
      if (!/^[\\&]/u.test(written)) expect(written, `run ${run}`).toBe(inline.text);
    }
  }
});
