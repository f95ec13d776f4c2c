import { describe, expect, it } from 'vitest';
import type { CourseSource } from '../../../src/components/course-player/course-in-language.ts';
import { chooseLevel, emptyLearnerState, moveTo, unitState } from '../../../src/engine/learner-place.ts';
import { AttemptStarted } from '../../../src/events/attempt-started.ts';
import { ChoiceTaken } from '../../../src/events/choice-taken.ts';
import { LevelChosen } from '../../../src/events/level-chosen.ts';
import { ResultOpened } from '../../../src/events/result-opened.ts';
import { ScreenLeft } from '../../../src/events/screen-left.ts';
import { ScreenOpened } from '../../../src/events/screen-opened.ts';
import { UnitFinished } from '../../../src/events/unit-finished.ts';
import { UnitLeft } from '../../../src/events/unit-left.ts';
import { UnitOpened } from '../../../src/events/unit-opened.ts';
import { ru } from '../../../src/strings/ru.ts';
import { playerCourse } from '../../fixtures/player-course.ts';
import { atWork, heading, page, raise, screen, settled, start, whole } from '../../fixtures/player-on-page.ts';

describe('the course player', () => {
  it('asks for the post first where the course has several, then shows the contents', async () => {
    await start({ state: emptyLearnerState() });
    expect(page.player.renderRoot.querySelector('course-outline')?.shadowRoot?.querySelector('level-choice')).not.toBeNull();
    await raise(new LevelChosen({ level: 'senior' }));
    expect(page.player.state.level).toBe('senior');
    expect(page.player.renderRoot.querySelector('course-outline')?.shadowRoot?.querySelector('level-choice')).toBeNull();
  });

  it('draws the contents before it sends for the bar above them and all that comes behind', async () => {
    const seen: (string | undefined)[] = [];
    const openWhole: CourseSource['openWhole'] = async (language) => {
      seen.push(screen());
      return playerCourse(language);
    };
    await start({ source: { ...whole, openWhole } });
    expect(seen).toEqual(['course-outline']);
  });

  it('leads past the bar to what is on screen', async () => {
    await start();
    const bar = page.player.renderRoot.querySelector('player-header')?.shadowRoot;
    expect(bar?.querySelector('save-status')).not.toBeNull();
    bar?.querySelector<HTMLElement>('.skip')?.click();
    await settled();
    expect(page.player.renderRoot.querySelector('course-outline')?.shadowRoot?.activeElement?.localName).toBe('h1');
  });

  it('leaves nothing to press in the bar once the course is left', async () => {
    await start();
    page.player.renderRoot.querySelector('player-header')?.shadowRoot?.querySelector<HTMLElement>('.leave')?.click();
    await settled();
    expect(screen()).toBe('course-closed');
    const bar = page.player.renderRoot.querySelector('player-header')?.shadowRoot;
    expect([bar?.querySelectorAll('button').length, bar?.textContent?.trim()]).toEqual([0, 'Первый разговор']);
  });

  it('does not ask in a package made for one post', async () => {
    await start({ state: emptyLearnerState(), info: { profile: 'scorm12', course: 'c', version: '1', languages: ['ru'], level: 'senior', title: {}, scripts: {}, later: [] } });
    expect(page.player.state.level).toBe('senior');
  });

  it('resumes in the unit the learner was in', async () => {
    await start({ state: moveTo(atWork, playerCourse('ru').units[0]) });
    expect([screen(), heading()]).toEqual(['lesson-view', 'Распознать и назвать чувство']);
  });

  it('goes to a unit: title, language of the page, focus on the heading', async () => {
    await start();
    await raise(new UnitOpened({ unit: 'naming' }));
    expect(document.title).toBe('Распознать и назвать чувство – Первый разговор');
    expect(document.documentElement.lang).toBe('ru');
    expect(page.player.renderRoot.querySelector('lesson-view')?.shadowRoot?.activeElement?.localName).toBe('h1');
  });

  it('changes the state by the engine and tells the journal every step', async () => {
    await start();
    await raise(new UnitOpened({ unit: 'naming' }));
    await raise(new UnitFinished({ unit: 'naming' }));
    await raise(new UnitOpened({ unit: 'third-visit' }));
    await raise(new AttemptStarted({ unit: 'third-visit' }));
    await raise(new ChoiceTaken({ unit: 'third-visit', choice: 'c1', latencyMs: 10 }));
    expect(unitState(page.player.state, { code: 'u9' }).done).toBe(true);
    expect(unitState(page.player.state, { code: 'u2' })).toMatchObject({ running: true, path: ['c1'], seed: 7 });
    expect(page.journal.events).toEqual(['unit-opened', 'unit-finished', 'unit-opened', 'attempt-started', 'choice-taken']);
  });

  it('shows the result and goes back to the contents', async () => {
    await start();
    await raise(new ResultOpened());
    expect(screen()).toBe('course-result');
    await raise(new UnitLeft());
    expect(screen()).toBe('course-outline');
  });

  it('opens a screen to look something up on, and leads back to where the learner was', async () => {
    await start({ state: moveTo(atWork, playerCourse('ru').units[0]) });
    await raise(new ScreenOpened({ screen: 'search' }));
    expect([screen(), document.title]).toEqual(['course-search', `${ru.shell.screens.search} – Первый разговор`]);
    expect(page.player.renderRoot.querySelector('course-search')?.shadowRoot?.activeElement?.localName).toBe('input');
    await raise(new ScreenOpened({ screen: 'glossary', entry: 'trigger' }));
    expect(page.player.renderRoot.querySelector('reference-list')?.shadowRoot?.activeElement?.textContent).toBe('Триггер');
    await raise(new ScreenLeft());
    expect(screen()).toBe('lesson-view');
    expect(page.journal.events).toEqual([]);
  });

  it('goes to the section of a lesson that was looked for', async () => {
    await start({ state: chooseLevel(emptyLearnerState(), 'senior') });
    await raise(new ScreenOpened({ screen: 'search' }));
    await raise(new UnitOpened({ unit: 'naming', section: 's2' }));
    expect(page.player.renderRoot.querySelector('lesson-view')?.shadowRoot?.activeElement?.textContent).toBe('Для руководителей');
  });
});
