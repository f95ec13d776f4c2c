import { afterEach, describe, expect, it } from 'vitest';
import { CourseStanding } from '../../../src/components/course-standing/course-standing.ts';
import { chooseLevel, emptyLearnerState, moveTo } from '../../../src/engine/learner-place.ts';
import { finishUnit } from '../../../src/engine/learner-progress.ts';
import type { LearnerState } from '../../../src/model/learner-state.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { playerCourse } from '../../fixtures/player-course.ts';

const course = playerCourse('en');
const locale = localeFor('en');
const words = locale.strings.outline;
const begin = chooseLevel(emptyLearnerState(), 'frontline');

afterEach(() => document.body.replaceChildren());

async function shown(state: LearnerState): Promise<{ readonly text: string; readonly buttons: readonly string[]; press(name: string): void; readonly heard: string[] }> {
  const standing = Object.assign(new CourseStanding(), { course, locale, state });
  const heard: string[] = [];
  standing.addEventListener('unit-opened', ({ detail }) => heard.push(detail.unit));
  standing.addEventListener('result-opened', () => heard.push('the result'));
  document.body.append(standing);
  await standing.updateComplete;
  const buttons = [...standing.renderRoot.querySelectorAll('button')];
  const nameOf = (button: HTMLElement): string => button.textContent.trim();
  return {
    text: standing.renderRoot.querySelector('.standing')!.textContent,
    buttons: buttons.map(nameOf),
    press: (name) => buttons.find((button) => nameOf(button) === name)!.click(),
    heard,
  };
}

describe('where the learner stands with the course', () => {
  it('begins with the first unit, and there is no result yet', async () => {
    const first = course.units[0]!;
    const { text, buttons, press, heard } = await shown(begin);
    expect(text).toContain(words.progress(0, course.rules.complete.length));
    expect(buttons).toEqual([words.start(first.title)]);
    press(words.start(first.title));
    expect(heard).toEqual([first.id]);
  });

  it('goes on with what is under way', async () => {
    const second = course.units[1]!;
    const { buttons } = await shown(moveTo(begin, second));
    expect(buttons).toEqual([words.goOn(second.title)]);
  });

  it('shows the way to the result once something is done', async () => {
    const done = course.units.find(({ id }) => course.rules.complete.includes(id))!;
    const { text, press, heard } = await shown(finishUnit(begin, done));
    expect(text).toContain(words.progress(1, course.rules.complete.length));
    press(words.seeResult);
    expect(heard).toEqual(['the result']);
  });

  it('has nothing to go on with when all is done', async () => {
    const { buttons } = await shown(course.units.reduce(finishUnit, begin));
    expect(buttons).toEqual([words.seeResult]);
  });
});
