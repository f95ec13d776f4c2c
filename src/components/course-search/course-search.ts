import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { searchCourse, type Finding, type Place } from '../../engine/search-course.ts';
import { ScreenOpened } from '../../events/screen-opened.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { styles } from './course-search.styles.ts';

const SHOWN = 30;

/** Looks words up in what the course has for this post. Results come while one types, and are told once one pauses. */
export class CourseSearch extends LitElement {
  static override properties = { course: { attribute: false }, level: { attribute: false }, locale: { attribute: false }, query: { state: true }, told: { state: true } };
  static override styles = [...controls, styles];

  declare course: Course;
  declare level: LevelId | undefined;
  declare locale: Locale;
  declare query: string;
  /** What screen readers hear: not after every letter. */
  declare told: string;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = '';
    this.told = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.hasUpdated) this.tellSoon();
  }

  private tellSoon(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => { this.told = this.query.trim() === '' ? '' : this.count(this.findings().length); }, 700);
  }

  private findings(): readonly Finding[] {
    return searchCourse(this.course, this.level, this.query);
  }

  private count(number: number): string {
    const { found, nothingFound } = this.locale.strings.search;
    return number === 0 ? nothingFound : found(number);
  }

  override render(): unknown {
    const { search: words, shell } = this.locale.strings;
    const findings = this.findings();
    return html`<h1 tabindex="-1">${shell.screens.search}</h1>
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label for="query">${words.label}</label>
        <span class="field">${icon('search')}<input id="query" data-goal type="search" autocomplete="off" enterkeyhint="search" .value=${this.query} @input=${this.type}></span>
      </form>
      <p class="soft small count" aria-hidden="true">${this.query.trim() === '' ? '' : this.count(findings.length)}</p>
      <p class="visually-hidden" role="status">${this.told}</p>
      ${findings.length === 0 ? nothing : html`<ol role="list">${findings.slice(0, SHOWN).map((finding) => this.finding(finding))}</ol>`}`;
  }

  private type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.query = event.target.value;
  }

  private finding({ place, title, heading, excerpt }: Finding): unknown {
    return html`<li><button type="button" @click=${() => this.go(place)}>
      <span class="where">${icon(place.kind === 'unit' ? place.unit.kind : 'lesson', 18)}${this.kindOf(place)}</span>
      <span class="name">${title}${heading === '' ? nothing : html`<span class="heading"> · ${heading}</span>`}</span>
      <span class="excerpt">${excerpt.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text))}</span>
    </button></li>`;
  }

  private kindOf(place: Place): string {
    const { shell } = this.locale.strings;
    return place.kind === 'unit' ? shell.kinds[place.unit.kind] : shell.screens[place.kind];
  }

  private go(place: Place): void {
    if (place.kind !== 'unit') this.dispatchEvent(new ScreenOpened({ screen: place.kind, entry: place.entry }));
    else this.dispatchEvent(new UnitOpened({ unit: place.unit.id, ...(place.section === undefined ? {} : { section: place.section }) }));
  }
}

customElements.define('course-search', CourseSearch);

declare global {
  interface HTMLElementTagNameMap {
    'course-search': CourseSearch;
  }
}
