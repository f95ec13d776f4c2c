import { LitElement, html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { CourseLeft } from '../../events/course-left.ts';
import { HeaderSkipped } from '../../events/header-skipped.ts';
import { ScreenOpened } from '../../events/screen-opened.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import type { Language } from '../../model/common.schema.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import '../language-switch/language-switch.ts';
import type { SaveState } from '../save-status/save-status.ts';
import '../save-status/save-status.ts';
import '../theme-switch/theme-switch.ts';
import { mark } from './mark.ts';
import { styles } from './player-header.styles.ts';

/** The bar above every screen: where one is, how things stand, the tools, the way out. No links: an LMS may read the page's address. */
export class PlayerHeader extends LitElement {
  static override properties = {
    name: { attribute: false }, logo: { attribute: false }, status: { attribute: false }, languages: { attribute: false },
    coming: { attribute: false }, searching: { attribute: false }, closed: { attribute: false }, locale: { attribute: false },
  };
  static override styles = [...controls, styles];

  /** The course, or the institution where the course is named below. */
  declare name: string;
  declare logo: string | undefined;
  declare status: SaveState;
  declare languages: readonly Language[];
  /** The language asked for and not here yet. */
  declare coming: Language | undefined;
  /** The search is on screen. */
  declare searching: boolean;
  /** The course has been left: nothing in the bar does anything any more. */
  declare closed: boolean;
  declare locale: FrameLocale;

  override render(): unknown {
    if (this.closed) return html`<header><span class="home">${this.emblem()}<span>${this.name}</span></span></header>`;
    const { shell } = this.locale.strings;
    return html`<header>
      <button type="button" class="skip button" @click=${this.raise(() => new HeaderSkipped())}>${shell.skip}</button>
      <button type="button" class="home" @click=${this.raise(() => new UnitLeft())} aria-label=${`${this.name}. ${shell.toOutline}`}>${this.emblem()}<span>${this.name}</span></button>
      <div class="tools">${this.tools()}</div>
      <button type="button" class="button quiet tool" aria-label=${shell.screens.search} title=${shell.screens.search} aria-current=${this.searching ? 'page' : nothing}
        @click=${this.raise(() => new ScreenOpened({ screen: 'search' }))}>${icon('search')}</button>
      <button type="button" class="button leave" @click=${this.raise(() => new CourseLeft())} title=${shell.leave}>${icon('leave')}<span>${shell.leave}</span></button>
    </header>`;
  }

  private tools(): unknown {
    const { languages, locale } = this;
    return html`<save-status .status=${this.status} .locale=${locale}></save-status>
      ${languages.length > 1 ? html`<language-switch .languages=${languages} .locale=${locale} .coming=${this.coming}></language-switch>` : nothing}
      <theme-switch .locale=${locale}></theme-switch>`;
  }

  private emblem(): unknown {
    return this.logo === undefined ? mark : html`<img src=${this.logo} alt="" height="34">`;
  }

  private raise(event: () => Event): () => void {
    return () => void this.dispatchEvent(event());
  }
}

customElements.define('player-header', PlayerHeader);

declare global {
  interface HTMLElementTagNameMap {
    'player-header': PlayerHeader;
  }
}
