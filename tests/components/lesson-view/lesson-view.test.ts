import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LessonView } from '../../../src/components/lesson-view/lesson-view.ts';
import { emptyUnitState } from '../../../src/engine/learner-place.ts';
import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Lesson } from '../../../src/model/lesson.schema.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { playerCourse } from '../../fixtures/player-course.ts';

let view: LessonView;

beforeEach(() => {
  view = new LessonView();
});
afterEach(() => document.body.replaceChildren());

async function open(level: LevelId): Promise<void> {
  const course = playerCourse('en');
  Object.assign(view, { course, lesson: course.units[0] as Lesson, unit: emptyUnitState, level, locale: localeFor('en') });
  document.body.append(view);
  await view.updateComplete;
  await vi.waitFor(() => expect(view.matches('[aria-busy=true]')).toBe(false));
}

const find = (selector: string): HTMLElement => view.renderRoot.querySelector<HTMLElement>(selector)!;
const card = (): HTMLElement | null | undefined => find('reference-card').shadowRoot?.querySelector('[role=dialog]');

describe('a lesson', () => {
  it('has one heading of the first level and every kind of block', async () => {
    await open('senior');
    expect(view.renderRoot.querySelectorAll('h1')).toHaveLength(1);
    for (const selector of ['.callout.rule', 'details', 'figure img[alt]', 'audio track[kind=captions]', 'question-card', 'table', '.notes li']) expect(find(selector), selector).not.toBeNull();
  });

  it('shows the sections for the learner’s post only', async () => {
    await open('frontline');
    expect(view.renderRoot.textContent).not.toContain('For managers');
  });

  it('opens a term as a card that takes the focus, and gives it back on Escape', async () => {
    await open('senior');
    const term = find('[data-term]');
    expect([term.getAttribute('role'), term.tabIndex]).toEqual(['button', 0]);
    term.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await find('reference-card').updateComplete;
    expect(card()?.textContent).toContain('sets off a strong feeling');
    expect(term.getAttribute('aria-expanded')).toBe('true');
    find('reference-card').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await find('reference-card').updateComplete;
    expect(card()).toBeFalsy();
    expect(view.shadowRoot?.activeElement).toBe(term);
  });

  it('opens a note by its number', async () => {
    await open('senior');
    const note = find('[data-note]');
    expect(note.getAttribute('aria-label')).toBe('Note 1');
    note.click();
    await find('reference-card').updateComplete;
    expect(card()?.textContent).toContain('LeDoux');
  });
});

declare global {
  interface HTMLElement {
    readonly updateComplete?: Promise<boolean>;
  }
}
