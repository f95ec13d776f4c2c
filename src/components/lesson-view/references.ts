import type { Course } from '../../model/course.schema.ts';
import type { Lesson } from '../../model/lesson.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import type { Reference } from './reference-card.ts';

const SELECTOR = 'a[data-note], a[data-source], [data-term]';
const NOT_YET = SELECTOR.replaceAll(']', ']:not([role])');

/** Makes the notes, terms and sources in a text operable: the author's HTML only says what they refer to. */
export function markReferences(root: ParentNode, lesson: Lesson, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>(NOT_YET)) {
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-haspopup', 'dialog');
    element.setAttribute('aria-expanded', 'false');
    const number = noteNumber(lesson, element.dataset['note']);
    if (number > 0) element.setAttribute('aria-label', locale.strings.lesson.note(number));
  }
}

/** The note, term or source that an event came from. */
export function referenceElement(event: Event): HTMLElement | undefined {
  return (event.target instanceof Element && event.target.closest<HTMLElement>(SELECTOR)) || undefined;
}

/** What it says; undefined when the lesson does not have it. */
export function referenceOf(element: HTMLElement, course: Course, lesson: Lesson, locale: Locale): Reference | undefined {
  const term = course.glossary.find(({ id }) => id === element.dataset['term']);
  if (term) return { title: term.term, html: term.html };
  const source = course.sources.find(({ id }) => id === element.dataset['source']);
  if (source) return { title: source.title, html: source.html };
  const note = lesson.notes.find(({ id }) => id === element.dataset['note']);
  return note && { title: locale.strings.lesson.note(noteNumber(lesson, note.id)), html: note.html };
}

/** From 1; 0 when it is no note. */
function noteNumber(lesson: Lesson, id: string | undefined): number {
  return lesson.notes.findIndex((note) => note.id === id) + 1;
}
