import { expect, type Locator } from 'playwright/test';
import { emptyLearnerState } from '../../../src/engine/learner-place.ts';
import { plainText } from '../../../src/engine/plain-text.ts';
import { unitsInOrder } from '../../../src/engine/unit-standing.ts';
import type { Language, LevelId } from '../../../src/model/common.schema.ts';
import type { Course, Unit } from '../../../src/model/course.schema.ts';
import type { Lesson } from '../../../src/model/lesson.schema.ts';
import type { Question } from '../../../src/model/question.schema.ts';
import type { Quiz, Reflection, Survey } from '../../../src/model/quiz.schema.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import type { CoursePage } from '../course-page.ts';
import { answerQuestion } from './answer-question.ts';
import type { Hands } from './hands.ts';
import { roadToSuccess } from './road-to-success.ts';

export interface Senses {
  /** Called at every screen, and at every step of a conversation, as soon as it is there. */
  look(screen: string): Promise<void>;
  /** Lets the time pass in which lines arrive. */
  wait?(): Promise<void>;
}

/**
 * Somebody who takes a module from its first screen to "passed": reads every lesson with its notes, pictures and checks,
 * plays every role-play to a good end, answers everything. What it is done with and what is looked at is for others to say.
 */
export class ModuleLearner {
  readonly #page: CoursePage;
  readonly #hands: Hands;
  readonly #senses: Senses;
  #course!: Course;

  constructor(page: CoursePage, hands: Hands, senses: Senses) {
    this.#page = page;
    this.#hands = hands;
    this.#senses = senses;
  }

  async complete(language: Language, level: LevelId): Promise<void> {
    await this.#choose(language, level);
    await this.#press('course-outline .go');
    for (const unit of unitsInOrder(this.#course, { ...emptyLearnerState(), level })) {
      await expect(this.#on('main h1')).toHaveText(unit.title);
      await this.#workThrough(unit);
      await this.#press('unit-footer .primary');
    }
    await this.#see('course-result h1', 'the result');
    await this.#press('header .leave');
    await this.#see('course-closed h1', 'the end');
  }

  async #choose(language: Language, level: LevelId): Promise<void> {
    await this.#see('level-choice button', 'the choice of a post');
    await this.#press(`language-switch [lang=${language}]`);
    await expect(this.#on('html')).toHaveAttribute('lang', language);
    this.#page.language = language;
    this.#course = await this.#on('course-player').evaluate((player) => (player as unknown as { course: Course }).course);
    await this.#hands.press(this.#on('level-choice button').nth(this.#course.levels.findIndex(({ id }) => id === level)));
    await this.#see('course-outline .go', 'the outline');
  }

  async #workThrough(unit: Unit): Promise<void> {
    if (unit.kind === 'lesson') return this.#read(unit);
    if (unit.kind === 'role-play') return this.#play(unit);
    return this.#answer(unit);
  }

  async #read(lesson: Lesson): Promise<void> {
    await this.#whole('lesson-view');
    await this.#senses.look(lesson.title);
    for (const folded of await this.#on('lesson-view summary').all()) await this.#hands.press(folded);
    await this.#lookInto('lesson-view :is([data-term], a[data-note], a[data-source])', 'reference-card .card', `a reference of ${lesson.title}`);
    await this.#lookInto('lesson-view .picture', 'figure-dialog dialog', `a picture of ${lesson.title}`);
    const checks = lesson.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : [])));
    for (const card of await this.#on('lesson-view question-card').all()) await this.#check(card, await this.#questionOn(card, checks));
    await this.#senses.look(`${lesson.title}, answered`);
  }

  /** Opens the first of something, and closes it again. */
  async #lookInto(openers: string, opened: string, name: string): Promise<void> {
    const opener = this.#on(openers).first();
    if ((await opener.count()) === 0) return;
    await this.#hands.press(opener);
    await this.#see(opened, name);
    await this.#hands.dismiss(opener);
    await expect(this.#on(opened)).toBeHidden();
  }

  async #check(card: Locator, question: Question): Promise<void> {
    await answerQuestion(card, question, this.#hands);
    const settle = card.locator('.actions .button').first();
    if ((await settle.count()) === 0) return;
    await this.#hands.press(settle);
    await expect(card.locator('.verdict .told')).toBeVisible();
  }

  async #play(rolePlay: RolePlay): Promise<void> {
    await this.#see('role-play-briefing .start', rolePlay.title);
    await this.#press('role-play-briefing .start');
    for (const [index, choice] of roadToSuccess(rolePlay).entries()) {
      await this.#hear(index, `${rolePlay.title}, decision ${index + 1}`);
      await this.#hands.press(await this.#choiceOf(plainText(choice.html)));
    }
    await this.#hear(roadToSuccess(rolePlay).length, `${rolePlay.title}, ending`);
    await this.#press('role-play-conversation .over .primary');
    await expect(this.#on('role-play-debrief h2').first()).toBeVisible();
    await this.#whole('role-play-debrief, decision-list');
    await this.#see('role-play-debrief h2', `${rolePlay.title}, debrief`);
    if (rolePlay.mode === 'practice') await this.#watchPoorVersion(rolePlay);
  }

  /** Until all lines after so many decisions are there. */
  async #hear(decisions: number, name: string): Promise<void> {
    const conversation = this.#on('role-play-conversation');
    await expect.poll(() => conversation.evaluate((element) => (element as unknown as { unit: { path: unknown[] } }).unit.path.length)).toBe(decisions);
    await this.#senses.wait?.();
    await this.#see(':is(choice-list fieldset, role-play-conversation .over)', name);
  }

  async #choiceOf(words: string): Promise<Locator> {
    const choices = this.#on('choice-list button');
    const place = (await choices.locator('> span').allTextContents()).findIndex((text) => plainText(text) === words);
    expect(place, `“${words}” is not on offer`).toBeGreaterThanOrEqual(0);
    return choices.nth(place);
  }

  async #watchPoorVersion(rolePlay: RolePlay): Promise<void> {
    await this.#hands.press(this.#on('role-play-debrief section').last().locator('.button').last());
    await this.#see('poor-version .primary', `${rolePlay.title}, gone wrong`);
    await this.#press('poor-version .primary');
    await expect(this.#on('role-play-debrief h2').first()).toBeVisible();
  }

  async #answer(quiz: Quiz | Survey | Reflection): Promise<void> {
    await this.#see('quiz-view .card.intro', quiz.title);
    await this.#press('quiz-view .card.intro .primary');
    const card = this.#on('quiz-view question-card');
    const over = this.#on('quiz-view .card:is(.list, .summary)');
    for (let place = 1; ; place += 1) {
      await expect(card.or(over).first()).toBeVisible();
      if (await over.isVisible()) break;
      await this.#senses.look(`${quiz.title}, question ${place}`);
      const question = await this.#questionOn(card, quiz.questions);
      await answerQuestion(card, question, this.#hands);
      await this.#press('quiz-view .onward');
    }
    if (await this.#on('quiz-view .card.list').isVisible()) {
      await this.#senses.look(`${quiz.title}, all questions`);
      await this.#press('quiz-view .card.list .primary');
    }
    await this.#see('quiz-view .card.summary', `${quiz.title}, finished`);
  }

  async #questionOn(card: Locator, questions: readonly Question[]): Promise<Question> {
    const id = await card.evaluate((element) => (element as unknown as { question: Question }).question.id);
    return questions.find((question) => question.id === id)!;
  }

  /** Long pages come in portions. */
  async #whole(pages: string): Promise<void> {
    await expect(this.#on(`:is(${pages})[aria-busy=true]`)).toHaveCount(0);
  }

  async #see(what: string, screen: string): Promise<void> {
    await expect(this.#on(what).first()).toBeVisible();
    await this.#senses.look(screen);
  }

  async #press(what: string): Promise<void> {
    await this.#hands.press(this.#on(what).first());
  }

  #on(selector: string): Locator {
    return this.#page.frame.locator(selector);
  }
}
