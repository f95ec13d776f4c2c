import { expect, type FrameLocator, type Locator } from 'playwright/test';
import type { Language } from '../../src/model/common.schema.ts';
import { localeFor } from '../../src/strings/locale.ts';
import type { Strings } from '../../src/strings/en.ts';
import { exampleCourse } from '../fixtures/example-course.ts';
import '../setup/know-all-words.ts';

const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Where a course is shown: the frame of an LMS, or a window of its own. */
interface Screen {
  locator(selector: string): Locator;
  readonly getByRole: FrameLocator['getByRole'];
}

/** A course on screen, in the words of a learner. Everything is found by what it says or by what it is. */
export class CoursePage {
  readonly frame: Screen;
  language: Language;

  constructor(frame: Screen, language: Language) {
    this.frame = frame;
    this.language = language;
  }

  get strings(): Strings {
    return localeFor(this.language).strings;
  }

  button(name: string, exact = true): Locator {
    return this.frame.getByRole('button', { name, exact });
  }

  async chooseLevel(name: string): Promise<void> {
    await this.frame.locator('level-choice').getByRole('button', { name }).click();
  }

  async openUnit(title: string): Promise<void> {
    await this.frame.locator('course-outline li').getByRole('button', { name: title }).click();
    await expect(this.frame.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  async toOutline(): Promise<void> {
    await this.frame.locator('header').getByRole('button', { name: this.strings.shell.toOutline }).click();
    await expect(this.frame.locator('course-outline')).toBeVisible();
  }

  async switchLanguage(language: Language): Promise<void> {
    await this.frame.getByRole('group', { name: this.strings.shell.language }).getByRole('button', { name: languageNames[language] }).click();
    this.language = language;
    await expect(this.frame.locator('html')).toHaveAttribute('lang', language);
  }

  async finishLesson(title: string): Promise<void> {
    await this.openUnit(title);
    await this.frame.locator('unit-footer button.primary').click();
    await this.toOutline();
  }

  /** The answers on offer in a conversation. */
  choices(): Locator {
    return this.frame.locator('choice-list').getByRole('button');
  }

  async startRolePlay(title: string): Promise<void> {
    await this.openUnit(title);
    await this.button(this.strings.rolePlay.start).click();
    await expect(this.choices().first()).toBeVisible();
  }

  async choose(words: string): Promise<void> {
    const choice = this.choices().filter({ hasText: words });
    await choice.click();
    await expect(choice).toHaveCount(0);
  }

  /** Plays a role-play from its briefing to its ending. */
  async playRolePlay(title: string, choices: readonly string[]): Promise<void> {
    await this.startRolePlay(title);
    for (const words of choices) await this.choose(words);
    await expect(this.button(this.strings.rolePlay.toDebrief)).toBeVisible();
  }

  /** Takes a quiz of questions with one right answer each. */
  async takeQuiz(title: string, answers: readonly string[]): Promise<void> {
    await this.openUnit(title);
    const { quiz } = this.strings;
    await this.button(quiz.start).click();
    for (const answer of answers) {
      await this.frame.getByRole('radio', { name: answer }).check();
      await this.frame.getByRole('button', { name: quiz.toHandIn }).click();
    }
    await this.button(quiz.handIn).click();
    await expect(this.button(quiz.handIn)).toHaveCount(0);
  }

  async close(): Promise<void> {
    await this.button(this.strings.shell.leave).click();
    await expect(this.frame.getByRole('heading', { name: this.strings.shell.left.title })).toBeVisible();
  }
}

/** Words of the example course, by what they are for. */
export function exampleWords(language: Language): { lesson: string; rolePlay: string; quiz: string; level: string; kind: readonly string[]; unkind: readonly string[]; right: string; wrong: string } {
  const course = exampleCourse(language);
  const [lesson, rolePlay, quiz] = course.units;
  if (lesson?.kind !== 'lesson' || rolePlay?.kind !== 'role-play' || quiz?.kind !== 'quiz') throw new Error('The example course has a lesson, a role-play and a quiz.');
  const said = (id: string): string => {
    const lists = Object.values(rolePlay.scenes).flatMap((scene) => scene.blocks).filter((block) => block.kind === 'choices');
    return lists.flatMap((list) => list.options).find((option) => option.id === id)!.html;
  };
  const [question] = quiz.questions;
  if (question?.kind !== 'single') throw new Error('The example quiz has one question with one right answer.');
  return {
    lesson: lesson.title, rolePlay: rolePlay.title, quiz: quiz.title, level: course.levels[0]!.name,
    kind: [said('c1'), said('c3')], unkind: [said('c2'), said('c4')],
    right: question.options[0]!.html, wrong: question.options[1]!.html,
  };
}
