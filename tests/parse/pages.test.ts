import { describe, expect, it } from 'vitest';
import { createReporter } from '../../build/diagnostics/report.ts';
import { readCoursePage } from '../../build/parse/course-page.ts';
import type { FrontMatter } from '../../build/parse/front-matter-values.ts';
import { readGlossary } from '../../build/parse/glossary.ts';
import { keywords } from '../../build/parse/keywords/keywords.ts';
import { parseMarkdown } from '../../build/parse/markdown/parse-markdown.ts';
import type { Block } from '../../build/parse/markdown/tree.ts';
import { createNames } from '../../build/parse/names.ts';
import { readSources } from '../../build/parse/sources.ts';
import type { PageHead, UnitContext } from '../../build/parse/unit.ts';

function read<T>(text: string, reader: (head: PageHead, blocks: readonly Block[], context: UnitContext) => T): { readonly value: T; readonly found: readonly string[] } {
  const file = { path: 'module/ru/page.md', text };
  const reporter = createReporter('en');
  const frontMatter: FrontMatter = {
    kind: 'course',
    title: undefined,
    pass: undefined,
    mode: undefined,
    feedback: undefined,
    attempts: undefined,
    levels: [],
    draw: new Map(),
    bodyStart: 0,
    place: () => ({ path: file.path, start: 0, end: 0 }),
  };
  const context: UnitContext = { language: 'ru', words: keywords.ru, competencies: createNames([]), defaults: { pass: 70 }, reporter };
  const value = reader({ file, frontMatter }, parseMarkdown(file), context);
  return { value, found: reporter.diagnostics.map(({ code }) => code) };
}

describe('course.md', () => {
  it('has a title, a description, and topics with outcomes', () => {
    const { value, found } = read('# Модуль\n\nПервое.\n\nВторое.\n\n## Темы\n\n### Раз\n\nВы сможете:\n\n- видеть;\n- *слышать*.\n\n### Два\n\n- говорить.\n', readCoursePage);
    expect(found).toEqual([]);
    expect(value).toMatchObject({
      title: 'Модуль',
      description: '<p>Первое.</p><p>Второе.</p>',
      topics: [{ title: 'Раз', outcomes: ['видеть;', '<em>слышать</em>.'] }, { title: 'Два', outcomes: ['говорить.'] }],
    });
  });

  it('is told about a topic without outcomes', () => expect(read('# М\n\nД.\n\n### Раз\n', readCoursePage).found).toEqual(['course-outcomes-missing']));
});

describe('glossary.md and sources.md', () => {
  it('are lists of entries, each with an address', () => {
    expect(read('# Словарь\n\nДля авторов.\n\n## обратная связь\n\nТо, что вам **говорят**.\n', readGlossary)).toMatchObject({
      value: [{ id: 'обратная-связь', term: 'обратная связь', html: '<p>То, что вам <strong>говорят</strong>.</p>' }],
      found: [],
    });
    expect(read('## Балманова, 2025\n\nДиссертация.\n', readSources).value).toMatchObject([{ id: 'балманова-2025', title: 'Балманова, 2025', html: '<p>Диссертация.</p>' }]);
  });

  it('are told about entries twice or without text', () => expect(read('## а\n\nТекст.\n\n## А\n\n## б\n', readGlossary).found).toEqual(['entry-empty', 'entry-twice', 'entry-empty']));
});
