import { html } from 'lit';
import { icon } from '../../design/icons.ts';
import { ScreenLeft } from '../../events/screen-left.ts';
import type { SideScreen } from '../../events/screen-opened.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { Locale } from '../../strings/locale.ts';

/** The elements of these screens come with `reading.ts`. */
export const sideElements: Readonly<Record<SideScreen, string>> = {
  search: 'course-search', glossary: 'reference-list', sources: 'reference-list', accessibility: 'accessibility-statement',
};

export interface SideScreenContext {
  readonly course: Course;
  readonly level: LevelId | undefined;
  readonly locale: Locale;
  /** Entry to look at first. */
  readonly entry: string | undefined;
}

/** A screen to look something up on, and the way back to where the learner was. */
export function sideScreen(screen: SideScreen, context: SideScreenContext): unknown {
  const { shell } = context.locale.strings;
  return html`<nav class="trail" aria-label=${shell.back}>
      <button type="button" class="button quiet" @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(new ScreenLeft())}>${icon('back')}${shell.back}</button>
    </nav>${content(screen, context)}`;
}

function content(screen: SideScreen, { course, level, locale, entry }: SideScreenContext): unknown {
  const heading = locale.strings.shell.screens[screen];
  switch (screen) {
    case 'search':
      return html`<course-search .course=${course} .level=${level} .locale=${locale}></course-search>`;
    case 'glossary': {
      const entries = course.glossary.map(({ id, term, html: text }) => ({ id, name: term, html: text }));
      return html`<reference-list .heading=${heading} .entries=${entries} .alphabet=${locale.language} .entry=${entry}></reference-list>`;
    }
    case 'sources': {
      const entries = course.sources.map(({ id, title, html: text }) => ({ id, name: title, html: text }));
      return html`<reference-list .heading=${heading} .entries=${entries} .entry=${entry}></reference-list>`;
    }
    case 'accessibility':
      return html`<accessibility-statement .institution=${course.institution} .locale=${locale}></accessibility-statement>`;
  }
}
