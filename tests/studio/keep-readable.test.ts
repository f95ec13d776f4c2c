import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompiledCatalogue } from '../../build/compile-course.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { keepReadable, type Readable } from '../../scripts/studio/keep-readable.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../fixtures/third-visit.ts';

const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';
const compile = (text: string, config = courseYaml('ru')): CompiledCatalogue => compileCatalogue(createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': config, 'example/ru/course.md': COURSE_PAGE, 'example/ru/10-talk.md': text }), { language: 'en', analyse: false });
const good = compile(THIRD_VISIT).modules[0]?.lowered;
const keep = ({ modules, diagnostics }: CompiledCatalogue): Readable => keepReadable(modules[0]?.lowered, good, diagnostics);

describe('while a module is being written', () => {
  it('is shown as written when it can be read', () => {
    const now = compile(changed('# Заявитель', '# Другое имя'));
    expect(keep(now)).toEqual({ lowered: now.modules[0]?.lowered, stale: [] });
  });

  it('a unit with a mistake stays as it last could be read', () => {
    const kept = keep(compile(changed('](#договорились)', '](#нет-такой)')));
    expect(kept.stale).toEqual(['talk']);
    expect(kept.lowered?.courses.ru?.units).toEqual(good?.courses.ru?.units);
    expect(kept.lowered?.courses.ru?.topics).toEqual(good?.courses.ru?.topics);
  });

  it('a module of which nothing is left stays whole', () => {
    const kept = keep(compile(THIRD_VISIT, 'id: [unfinished'));
    expect(kept.lowered).toBe(good);
    expect(kept.stale).toEqual(['talk']);
  });

  it('a module that never could be read shows what there is', () => {
    const broken = compile(THIRD_VISIT, 'id: [unfinished');
    expect(keepReadable(broken.modules[0]?.lowered, undefined, broken.diagnostics)).toEqual({ lowered: undefined, stale: [] });
  });
});
