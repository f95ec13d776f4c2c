import { describe, expect, it } from 'vitest';
import type { CourseSource } from '../../../src/components/course-player/course-in-language.ts';
import { moveTo } from '../../../src/engine/learner-place.ts';
import { LanguageChosen } from '../../../src/events/language-chosen.ts';
import { UnitOpened } from '../../../src/events/unit-opened.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import { ru } from '../../../src/strings/ru.ts';
import { playerCourse } from '../../fixtures/player-course.ts';
import { atWork, heading, notes, page, raise, screen, settled, start, startInPart, whole } from '../../fixtures/player-on-page.ts';

describe('the course in the language on screen', () => {
  it('changes language in place', async () => {
    await start({ state: moveTo(atWork, playerCourse('ru').units[0]) });
    await raise(new LanguageChosen({ language: 'kk' }));
    expect([heading(), document.documentElement.lang, page.player.state.language]).toEqual(['Сезімді тану және атау', 'kk', 'kk']);
    expect(page.journal.events).toEqual(['language-chosen']);
  });

  it('stays in the present language when another cannot be loaded, and says so', async () => {
    const source: CourseSource = { ...whole, openWhole: async (language) => (language === 'ru' ? playerCourse(language) : Promise.reject(new Error('offline'))) };
    await start({ source });
    await raise(new LanguageChosen({ language: 'kk' }));
    expect(document.documentElement.lang).toBe('ru');
    expect(notes()).toEqual([ru.shell.languageFailed]);
    expect(page.player.state.language).toBeUndefined();
  });

  it('obeys the last wish when languages are asked for in quick succession', async () => {
    const arrivals = new Map<Language, () => void>();
    const source: CourseSource = {
      ...whole,
      openWhole: (language) => (language === 'ru' ? whole.openWhole(language) : new Promise((resolve) => arrivals.set(language, () => resolve(playerCourse(language))))),
    };
    await start({ source });
    await raise(new LanguageChosen({ language: 'kk' }));
    await raise(new LanguageChosen({ language: 'en' }));
    arrivals.get('kk')?.();
    await settled();
    expect(document.documentElement.lang).toBe('ru');
    arrivals.get('en')?.();
    await settled();
    expect(document.documentElement.lang).toBe('en');
  });

  it('tells the journal nothing before the course is whole, and everything then', async () => {
    const arrive = await startInPart({ ...playerCourse('ru'), units: playerCourse('ru').units.slice(0, 1) });
    await raise(new UnitOpened({ unit: 'naming' }));
    expect(page.journal.events).toEqual([]);
    await arrive();
    expect(page.journal.events).toEqual(['unit-opened']);
  });

  it('names every part before the parts have come, and lets nobody press what is not there', async () => {
    const course = playerCourse('ru');
    const rows = (selector: string): string[] => [...page.player.renderRoot.querySelector('course-outline')!.shadowRoot!.querySelectorAll(`${selector} .name`)].map((name) => name.textContent.trim());
    const arrive = await startInPart({ ...course, units: course.units.slice(0, 1), heads: course.units.slice(1) });
    const named = rows('.unit');
    expect(rows('button.unit')).toHaveLength(1);
    await arrive();
    expect(rows('.unit')).toEqual(named);
    expect(rows('button.unit')).toEqual(named);
  });

  it('offers another try when the course cannot be loaded', async () => {
    let lost = true;
    await start({ source: { ...whole, open: async (language) => (lost ? Promise.reject(new Error('offline')) : playerCourse(language)) } });
    expect(notes()).toEqual([expect.stringContaining('Не удалось загрузить курс')]);
    lost = false;
    page.player.renderRoot.querySelector<HTMLElement>('.note button')?.click();
    await settled();
    expect(screen()).toBe('course-outline');
  });
});
