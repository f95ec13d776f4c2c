/** Every harmless way of writing becomes the one canonical file, and the course stays the same. */
import { describe, expect, it } from 'vitest';
import { formatCourses } from '../../build/format/format-courses.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { ways } from '../fixtures/harmless-ways.ts';
import { THIRD_VISIT } from '../fixtures/third-visit.ts';

const PATH = 'example/ru/10-talk.md';
const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';

function format(text: string | Uint8Array): { text: string; kept: readonly string[] } {
  const host = createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml('ru'), 'example/ru/course.md': COURSE_PAGE, [PATH]: text });
  const { files, kept } = formatCourses(host);
  return { text: files.find(({ path }) => path === PATH)?.text ?? (typeof text === 'string' ? text : new TextDecoder().decode(text)), kept };
}

/** Ways that stay: which line a comment stands on, or that words are not parted by an empty line, is the author's affair. */
const FREE = ['a comment between scenes', 'reaction and feedback in one quote', 'an ending after the text', 'an ending after the text, no empty line', 'quoted values in the front matter', 'Russian values in the front matter', 'chips on two lines'];

describe('a role-play written in another way', () => {
  it('stays as it is when it is canonical', () => {
    expect(format(THIRD_VISIT)).toEqual({ text: THIRD_VISIT, kept: [] });
  });

  it.each(Object.entries(ways))('%s', (name, text) => {
    const formatted = format(text);
    expect(formatted.kept).toEqual([]);
    if (FREE.includes(name)) expect(formatted.text).toBe(text);
    else expect(formatted.text).toBe(THIRD_VISIT);
  });
});
