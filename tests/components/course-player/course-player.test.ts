import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../../../src/components/course-player/after-event.ts';
import type { CourseSource } from '../../../src/components/course-player/course-in-language.ts';
import type { CourseJournal } from '../../../src/components/course-player/course-journal.ts';
import { CoursePlayer, type CourseSession } from '../../../src/components/course-player/course-player.ts';
import '../../../src/components/course-result/course-result.ts';
import '../../../src/components/course-search/course-search.ts';
import '../../../src/components/lesson-view/lesson-view.ts';
import '../../../src/components/question-card/question-card.ts';
import '../../../src/components/quiz-view/quiz-view.ts';
import '../../../src/components/reference-list/reference-list.ts';
import '../../../src/components/role-play-view/role-play-view.ts';
import type { SaveState } from '../../../src/components/save-status/save-status.ts';
import { chooseLevel, emptyLearnerState, moveTo, unitState } from '../../../src/engine/learner-progress.ts';
import { AttemptStarted } from '../../../src/events/attempt-started.ts';
import { ChoiceTaken } from '../../../src/events/choice-taken.ts';
import { LanguageChosen } from '../../../src/events/language-chosen.ts';
import { LevelChosen } from '../../../src/events/level-chosen.ts';
import { ResultOpened } from '../../../src/events/result-opened.ts';
import { ScreenLeft } from '../../../src/events/screen-left.ts';
import { ScreenOpened } from '../../../src/events/screen-opened.ts';
import { UnitFinished } from '../../../src/events/unit-finished.ts';
import { UnitLeft } from '../../../src/events/unit-left.ts';
import { UnitOpened } from '../../../src/events/unit-opened.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import type { LearnerState } from '../../../src/model/learner-state.ts';
import { ru } from '../../../src/strings/ru.ts';
import { playerCourse } from '../../fixtures/player-course.ts';

/** A journal that can be read. */
class Notebook implements CourseJournal {
  status: SaveState = 'saved';
  readonly events: LearnerEvent['type'][] = [];
  closed: LearnerState | undefined;
  private listener: ((status: SaveState) => void) | undefined;

  onStatus(listener: (status: SaveState) => void): () => void {
    this.listener = listener;
    return () => undefined;
  }
  turnTo(status: SaveState): void {
    this.status = status;
    this.listener?.(status);
  }
  note(_course: unknown, _before: unknown, _after: unknown, event: LearnerEvent): void {
    this.events.push(event.type as LearnerEvent['type']);
  }
  close(_course: unknown, state: LearnerState): void {
    this.closed = state;
  }
}

const whole: CourseSource = { open: async (language) => playerCourse(language), openWhole: async (language) => playerCourse(language) };
const atWork = chooseLevel(emptyLearnerState(), 'frontline');

let player: CoursePlayer;
let journal: Notebook;

beforeEach(() => {
  journal = new Notebook();
  player = new CoursePlayer();
  document.body.append(player);
});
afterEach(() => document.body.replaceChildren());

async function start(changes: Partial<CourseSession> = {}): Promise<void> {
  await player.start({
    info: { profile: 'scorm12', course: 'c', version: '1', languages: ['kk', 'ru', 'en'], level: undefined, title: {}, scripts: {}, later: [] },
    source: whole, journal, state: atWork, problems: [], language: 'ru', newSeed: () => 7, ...changes,
  });
  await settled();
}

async function settled(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function raise(event: Event): Promise<void> {
  player.dispatchEvent(event);
  await settled();
}

/** The element on screen, its heading, and the notices. */
const screen = (): string | undefined => player.renderRoot.querySelector('main > :not(nav)')?.localName;
const heading = (): string | undefined => player.renderRoot.querySelector('main > :not(nav)')?.shadowRoot?.querySelector('h1')?.textContent?.trim();
const notes = (): string[] => [...player.renderRoot.querySelectorAll('.note')].map((note) => note.textContent.trim());

describe('the course player', () => {
  it('asks for the post first where the course has several, then shows the contents', async () => {
    await start({ state: emptyLearnerState() });
    expect(player.renderRoot.querySelector('course-outline')?.shadowRoot?.querySelector('level-choice')).not.toBeNull();
    await raise(new LevelChosen({ level: 'senior' }));
    expect(player.state.level).toBe('senior');
    expect(player.renderRoot.querySelector('course-outline')?.shadowRoot?.querySelector('level-choice')).toBeNull();
  });

  it('does not ask in a package made for one post', async () => {
    await start({ state: emptyLearnerState(), info: { profile: 'scorm12', course: 'c', version: '1', languages: ['ru'], level: 'senior', title: {}, scripts: {}, later: [] } });
    expect(player.state.level).toBe('senior');
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
    expect(player.renderRoot.querySelector('lesson-view')?.shadowRoot?.activeElement?.localName).toBe('h1');
  });

  it('changes the state by the engine and tells the journal every step', async () => {
    await start();
    await raise(new UnitOpened({ unit: 'naming' }));
    await raise(new UnitFinished({ unit: 'naming' }));
    await raise(new UnitOpened({ unit: 'third-visit' }));
    await raise(new AttemptStarted({ unit: 'third-visit' }));
    await raise(new ChoiceTaken({ unit: 'third-visit', choice: 'c1', latencyMs: 10 }));
    expect(unitState(player.state, { code: 'u9' }).done).toBe(true);
    expect(unitState(player.state, { code: 'u2' })).toMatchObject({ running: true, path: ['c1'], seed: 7 });
    expect(journal.events).toEqual(['unit-opened', 'unit-finished', 'unit-opened', 'attempt-started', 'choice-taken']);
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
    expect(player.renderRoot.querySelector('course-search')?.shadowRoot?.activeElement?.localName).toBe('input');
    await raise(new ScreenOpened({ screen: 'glossary', entry: 'trigger' }));
    expect(player.renderRoot.querySelector('reference-list')?.shadowRoot?.activeElement?.textContent).toBe('Триггер');
    await raise(new ScreenLeft());
    expect(screen()).toBe('lesson-view');
    expect(journal.events).toEqual([]);
  });

  it('goes to the section of a lesson that was looked for', async () => {
    await start({ state: chooseLevel(emptyLearnerState(), 'senior') });
    await raise(new ScreenOpened({ screen: 'search' }));
    await raise(new UnitOpened({ unit: 'naming', section: 's2' }));
    expect(player.renderRoot.querySelector('lesson-view')?.shadowRoot?.activeElement?.textContent).toBe('Для руководителей');
  });

  it('changes language in place', async () => {
    await start({ state: moveTo(atWork, playerCourse('ru').units[0]) });
    await raise(new LanguageChosen({ language: 'kk' }));
    expect([heading(), document.documentElement.lang, player.state.language]).toEqual(['Сезімді тану және атау', 'kk', 'kk']);
    expect(journal.events).toEqual(['language-chosen']);
  });

  it('stays in the present language when another cannot be loaded, and says so', async () => {
    const source: CourseSource = { ...whole, openWhole: async (language) => (language === 'ru' ? playerCourse(language) : Promise.reject(new Error('offline'))) };
    await start({ source });
    await raise(new LanguageChosen({ language: 'kk' }));
    expect(document.documentElement.lang).toBe('ru');
    expect(notes()).toEqual([ru.shell.languageFailed]);
    expect(player.state.language).toBeUndefined();
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
    let arrive = (): void => undefined;
    const part = { ...playerCourse('ru'), units: playerCourse('ru').units.slice(0, 1) };
    const source: CourseSource = { open: async () => part, openWhole: () => new Promise((resolve) => { arrive = () => resolve(playerCourse('ru')); }) };
    void start({ source });
    await settled();
    await raise(new UnitOpened({ unit: 'naming' }));
    expect(journal.events).toEqual([]);
    arrive();
    await settled();
    expect(journal.events).toEqual(['unit-opened']);
  });

  it('names every part before the parts have come, and lets nobody press what is not there', async () => {
    let arrive = (): void => undefined;
    const course = playerCourse('ru');
    const rows = (selector: string): string[] => [...player.renderRoot.querySelector('course-outline')!.shadowRoot!.querySelectorAll(`${selector} .name`)].map((name) => name.textContent.trim());
    const part = { ...course, units: course.units.slice(0, 1), heads: course.units.slice(1) };
    void start({ source: { open: async () => part, openWhole: () => new Promise((resolve) => { arrive = () => resolve(course); }) } });
    await settled();
    const named = rows('.unit');
    expect(rows('button.unit')).toHaveLength(1);
    arrive();
    await settled();
    expect(rows('.unit')).toEqual(named);
    expect(rows('button.unit')).toEqual(named);
  });

  it('says calmly, once, that part of an earlier record could not be read', async () => {
    await start({ problems: ['damaged'] });
    expect(notes()).toEqual([expect.stringContaining(ru.shell.progressUnread)]);
    player.renderRoot.querySelector<HTMLElement>('.note button')?.click();
    await settled();
    expect(notes()).toEqual([]);
  });

  it('offers another try when the course cannot be loaded', async () => {
    let lost = true;
    await start({ source: { ...whole, open: async (language) => (lost ? Promise.reject(new Error('offline')) : playerCourse(language)) } });
    expect(notes()).toEqual([expect.stringContaining('Не удалось загрузить курс')]);
    lost = false;
    player.renderRoot.querySelector<HTMLElement>('.note button')?.click();
    await settled();
    expect(screen()).toBe('course-outline');
  });

  it('says plainly when nothing is recorded and when saving fails', async () => {
    journal.status = 'not-recorded';
    await start();
    expect(notes()).toEqual([expect.stringContaining('не записываются')]);
    journal.turnTo('not-saved');
    await settled();
    expect(notes()).toEqual([expect.stringContaining('не отвечает')]);
  });

  it('closes the record when the learner leaves, and changes nothing after that', async () => {
    await start();
    player.renderRoot.querySelector<HTMLElement>('.leave')?.click();
    await settled();
    expect(journal.closed).toEqual(atWork);
    expect([screen(), heading()]).toEqual(['course-closed', 'Страницу можно закрыть']);
    await raise(new UnitOpened({ unit: 'naming' }));
    expect(screen()).toBe('course-closed');
  });
});
