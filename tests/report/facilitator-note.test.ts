import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../build/compile-course.ts';
import { studyCourse } from '../../build/analyse/study.ts';
import { facilitatorGuide } from '../../build/report/facilitator-guide.ts';
import { facilitatorPack } from '../../build/report/facilitator-pack.ts';
import { rolePlayFacts } from '../../build/report/facts/role-play-facts.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';

const PLAYS = {
  en: '---\nkind: role-play\n---\n\n# The talk\n\nYou see visitors.\n\n# Personas\n\n| Name | Role | Portrait |\n| --- | --- | --- |\n| **Asel** | applicant | woman, 30 |\n\n## Start\n\n> **Asel**: Well?\n\n- [“I am listening.”](#end)\n    `Clarity +1`\n\n    > You listened.\n\n- [“Come back later.”](#end)\n\n    > She will not.\n\n## End\n\n`ending success`\n\nDone.\n',
  ru: '---\nkind: ролевая игра\n---\n\n# Разговор\n\nВы ведёте приём.\n\n# Персонажи\n\n| Имя | Роль | Портрет |\n| --- | --- | --- |\n| **Асель** | заявитель | женщина, 30 |\n\n## Начало\n\n> **Асель**: Ну?\n\n- [«Слушаю вас».](#конец)\n    `Ясность +1`\n\n    > Вы выслушали.\n\n- [«Приходите позже».](#конец)\n\n    > Не придёт.\n\n## Конец\n\n`финал успех`\n\nВсё.\n',
};
const NOTES = {
  en: '---\nkind: facilitator\n---\n\n# Leading the module\n\nRead this first.\n\n## The room\n\nTwo chairs.\n\n## [The talk](10-talk.md)\n\n| They say | You answer |\n| --- | --- |\n| “No.” | Try it. |\n',
  ru: '---\nkind: ведущему\n---\n\n# Как вести модуль\n\nПрочтите сначала.\n\n## Аудитория\n\nДва стула.\n\n## [Разговор](10-talk.md)\n\nСначала сыграйте сами.\n',
};

function compile(notes: Readonly<Partial<Record<'en' | 'ru', string>>>): { readonly lowered: LoweredCourse; readonly found: readonly string[] } {
  const page = '---\nkind: course\n---\n\n# Course\n\nAbout.\n\n### Topic\n\n- to talk\n';
  const host = createMemoryHost({
    'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml('en').replace('languages: [en]', 'languages: [en, ru]'),
    ...Object.fromEntries((['en', 'ru'] as const).flatMap((language) => [
      [`example/${language}/course.md`, page], [`example/${language}/10-talk.md`, PLAYS[language]],
      ...(notes[language] === undefined ? [] : [[`example/${language}/facilitator.md`, notes[language]] as const]),
    ])),
  });
  const { modules, diagnostics } = compileCatalogue(host, { language: 'en' });
  const found = diagnostics.filter(({ span }) => span.path.includes('facilitator') || span.path.includes('course.yaml')).map(({ code, span }) => `${code} ${span.path}:${span.start}`);
  return { lowered: modules[0]!.lowered!, found: found.filter((one) => /^(?:translation|page|link|unit|entry|facilitator)/u.test(one)) };
}

function packOf(lowered: LoweredCourse, language: Language): string {
  const studies = studyCourse(lowered);
  return facilitatorPack(lowered.courses[language]!, rolePlayFacts(lowered, studies, studies[0]!.rolePlays[0]!, studies[0]!), lowered.facilitator?.[language])!;
}

describe('the author’s note for the facilitator', () => {
  const { lowered, found } = compile(NOTES);

  it('is found right in both languages, each with its own keyword', () => {
    expect(found).toEqual([]);
    expect(lowered.facilitator?.ru).toMatchObject({ title: 'Как вести модуль', intro: '<p>Прочтите сначала.</p>', sections: [{ title: 'Аудитория' }, { title: 'Разговор', unit: 'talk' }] });
  });

  it('never becomes part of what learners get', () => {
    expect(JSON.stringify(lowered.courses)).not.toContain('Two chairs');
  });

  it('goes into the pack of the role-play its section is about', () => {
    expect(packOf(lowered, 'en')).toContain('<td>Try it.</td>');
    expect(packOf(lowered, 'en')).not.toContain('Two chairs');
    expect(packOf(lowered, 'ru')).toContain('Сначала сыграйте сами.');
  });

  it('is printed whole on its own', () => {
    const guide = facilitatorGuide(lowered.courses.en!, lowered.facilitator!.en!);
    for (const words of ['Leading the module', 'Read this first.', 'Two chairs.', 'Try it.', 'The talk (role-play)']) expect(guide).toContain(words);
  });

  it('leaves the pack as it was where nobody wrote one', () => {
    expect(packOf(compile({}).lowered, 'en')).not.toContain('id="note"');
  });
});

describe('what is checked in it', () => {
  it.each([
    ['a missing translation', { en: NOTES.en }, 'page-file-missing example/course.yaml'],
    ['a section too few', { ...NOTES, ru: NOTES.ru.replace(/## \[[\s\S]*/u, '') }, 'translation-missing-part example/ru/facilitator.md'],
    ['a section too many', { ...NOTES, ru: `${NOTES.ru}\n## Ещё\n\nЕщё.\n` }, 'translation-extra-part example/ru/facilitator.md'],
    ['a section about another unit', { ...NOTES, ru: NOTES.ru.replace('[Разговор](10-talk.md)', 'Разговор') }, 'translation-differs example/ru/facilitator.md'],
    ['a link to no unit', { ...NOTES, ru: NOTES.ru.replace('10-talk.md', '11-talks.md') }, 'link-unit-unknown example/ru/facilitator.md'],
    ['a heading without text', { ...NOTES, ru: NOTES.ru.replace('Два стула.\n', '') }, 'entry-empty example/ru/facilitator.md'],
  ])('%s', (_, notes, expected) => {
    expect(compile(notes).found.some((one) => one.startsWith(expected)), compile(notes).found.join('\n')).toBe(true);
  });
});
