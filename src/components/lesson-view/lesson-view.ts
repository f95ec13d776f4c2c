import { html, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import { isMeantFor } from '../../engine/meant-for.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Lesson, Section } from '../../model/lesson.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { LargeElement } from '../large-element.ts';
import { Portions } from '../portions.ts';
import type { UnitView } from '../unit-view.ts';
import { dressTables } from './dress-tables.ts';
import './figure-dialog.ts';
import { lessonBlock, type LessonContext } from './lesson-block.ts';
import { styles } from './lesson-view.styles.ts';
import { readingPlace, returnTo, type ReadingPlace } from './reading-place.ts';
import './reference-card.ts';
import { markReferences, referenceElement, referenceOf } from './references.ts';

/** As many as fill a tall window. */
const FIRST_BLOCKS = 5;

/** A lesson: the sections for the learner's post, with notes and terms to look into, and checks along the way. */
export class LessonView extends LargeElement implements UnitView {
  static override properties = {
    course: { attribute: false },
    lesson: { attribute: false },
    unit: { attribute: false },
    level: { attribute: false },
    locale: { attribute: false },
    goal: { attribute: false },
  };
  static override styles = [...controls, prose, styles];

  declare course: Course;
  declare lesson: Lesson;
  declare unit: UnitState;
  declare level: LevelId | undefined;
  declare locale: Locale;
  /** The section that the lesson was opened for. */
  declare goal: string | undefined;
  /** Kept over a change of language, which changes the length of everything. */
  private place: ReadingPlace | undefined;
  private readonly portions = new Portions(this, FIRST_BLOCKS, 3);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.unfold);
  }

  /** What is folded in on screen is read on paper; the style sheet alone can do this in newer browsers only. */
  private readonly unfold = (): void => {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
  };

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lesson') && changed.get('lesson')?.id !== this.lesson.id) this.portions.restart(this.goal === undefined ? FIRST_BLOCKS : Infinity);
    this.place = this.hasUpdated && changed.has('locale') ? readingPlace(this.renderRoot) : undefined;
  }

  override updated(): void {
    markReferences(this.renderRoot, this.lesson, this.locale);
    dressTables(this.renderRoot);
    if (this.place) returnTo(this.renderRoot, this.place);
  }

  override render(): unknown {
    const { lesson, locale } = this;
    const sections = this.drawnSections(lesson.sections.filter((section) => isMeantFor(section.levels, this.level)));
    return html`<div class="head">
        <p class="facts"><span>${icon('lesson', 18)}${locale.strings.shell.kinds.lesson}</span><span>${icon('clock', 18)}${locale.minutes(lesson.minutes)}</span></p>
        <h1 tabindex="-1">${lesson.title}</h1>
      </div>
      <div @click=${this.follow} @keydown=${this.openByKey}>
        ${repeat(sections, ({ id }) => id, (section) => this.section(section))}
        ${lesson.notes.length === 0 || !this.portions.areWhole ? nothing : this.notes()}
      </div>
      <reference-card .locale=${locale}></reference-card>
      <figure-dialog .locale=${locale}></figure-dialog>`;
  }

  /** The sections as far as they are to be drawn now, block by block. */
  private drawnSections(sections: readonly Section[]): readonly Section[] {
    let left = this.portions.of(sections.reduce((sum, { blocks }) => sum + blocks.length, 0));
    return sections.flatMap((section) => {
      const blocks = section.blocks.slice(0, left);
      left -= blocks.length;
      return blocks.length > 0 || section.blocks.length === 0 ? [{ ...section, blocks }] : [];
    });
  }

  private section({ id, heading, blocks }: Section): unknown {
    const context: LessonContext = {
      lesson: this.lesson,
      unit: this.unit,
      locale: this.locale,
      headingLevel: heading === undefined ? 2 : 3,
      enlarge: (figure) => void this.renderRoot.querySelector('figure-dialog')?.open(figure),
    };
    return html`<section aria-labelledby=${heading === undefined ? nothing : `heading-${id}`}>
      ${heading === undefined ? nothing : html`<h2 id=${`heading-${id}`} data-part=${id} ?data-goal=${id === this.goal}>${unsafeHTML(heading)}</h2>`}
      ${blocks.map((block, index) => html`<div class="block" data-part=${`${id}.${index}`}>${lessonBlock(block, context)}</div>`)}
    </section>`;
  }

  private notes(): unknown {
    return html`<section class="notes" aria-labelledby="notes">
      <h2 id="notes">${this.locale.strings.lesson.notes}</h2>
      <ol>${this.lesson.notes.map((note) => html`<li class="prose">${unsafeHTML(note.html)}</li>`)}</ol>
    </section>`;
  }

  private follow(event: Event): void {
    const unit = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('a[data-unit]')?.dataset['unit'] : undefined;
    if (unit !== undefined) {
      event.preventDefault();
      this.dispatchEvent(new UnitOpened({ unit }));
      return;
    }
    const element = referenceElement(event);
    const reference = element && referenceOf(element, this.course, this.lesson, this.locale);
    if (!reference) return;
    event.preventDefault();
    void this.renderRoot.querySelector('reference-card')?.open(reference, element, this);
  }

  private openByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') this.follow(event);
  }
}

customElements.define('lesson-view', LessonView);

declare global {
  interface HTMLElementTagNameMap {
    'lesson-view': LessonView;
  }
}
