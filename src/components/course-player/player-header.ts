import { html, nothing } from 'lit';
import { icon } from '../../design/icons.ts';
import { CourseLeft } from '../../events/course-left.ts';
import { ScreenOpened } from '../../events/screen-opened.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import type { Language } from '../../model/common.schema.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import '../language-switch/language-switch.ts';
import type { SaveState } from '../save-status/save-status.ts';
import '../save-status/save-status.ts';
import '../theme-switch/theme-switch.ts';
import { mark } from './mark.ts';

export interface PlayerHeader {
  /** The course, or the institution where the course is named below. */
  readonly name: string;
  readonly logo: string | undefined;
  readonly status: SaveState;
  readonly languages: readonly Language[];
  /** The language asked for and not here yet. */
  readonly coming: Language | undefined;
  readonly searching: boolean;
  readonly locale: FrameLocale;
  skip(): void;
}

/** The bar above every screen: where one is, how things stand, the tools, the way out. No links: an LMS may read the page's address. */
export function playerHeader(header: PlayerHeader): unknown {
  const { name, locale, logo } = header;
  const { shell } = locale.strings;
  return html`<header>
    <button type="button" class="skip button" @click=${header.skip}>${shell.skip}</button>
    <button type="button" class="home" @click=${raise(() => new UnitLeft())} aria-label=${`${name}. ${shell.toOutline}`}>${emblem(logo)}<span>${name}</span></button>
    <div class="tools">${tools(header)}</div>
    <button type="button" class="button quiet tool" aria-label=${shell.screens.search} title=${shell.screens.search} aria-current=${header.searching ? 'page' : nothing}
      @click=${raise(() => new ScreenOpened({ screen: 'search' }))}>${icon('search')}</button>
    <button type="button" class="button leave" @click=${raise(() => new CourseLeft())} title=${shell.leave}>${icon('leave')}<span>${shell.leave}</span></button>
  </header>`;
}

/** After the course has been left, nothing in the bar does anything any more. */
export function closedHeader(title: string, logo: string | undefined): unknown {
  return html`<header><span class="home">${emblem(logo)}<span>${title}</span></span></header>`;
}

function tools({ status, languages, coming, locale }: PlayerHeader): unknown {
  return html`<save-status .status=${status} .locale=${locale}></save-status>
    ${languages.length > 1 ? html`<language-switch .languages=${languages} .locale=${locale} .coming=${coming}></language-switch>` : nothing}
    <theme-switch .locale=${locale}></theme-switch>`;
}

function emblem(logo: string | undefined): unknown {
  return logo === undefined ? mark : html`<img src=${logo} alt="" height="34">`;
}

function raise(event: () => Event): (click: Event) => void {
  return ({ currentTarget }) => void currentTarget?.dispatchEvent(event());
}
