import { LitElement, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { isMeantFor } from '../../engine/meant-for.ts';
import { unitState } from '../../engine/learner-place.ts';
import { splitLead } from '../../engine/split-lead.ts';
import { hasBegun, standingOf, unitsInOrder, type Standing } from '../../engine/unit-standing.ts';
import { ScreenOpened, type SideScreen } from '../../events/screen-opened.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { Course, Topic, Unit, UnitHead } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import { standingLine } from '../course-standing/standing-line.styles.ts';
import '../level-choice/level-choice.ts';
import { Portions } from '../portions.ts';
import { styles } from './course-outline.styles.ts';
import { allRequired, rulesInWords } from './rules-in-words.ts';

/**
 * The contents of the course: where the learner stands, what to go on with, what it takes to pass. Asks for the post
 * first, where the course has several and the package is not made for one.
 */
export class CourseOutline extends LitElement {
  static override properties = {
    course: { attribute: false },
    state: { attribute: false },
    locale: { attribute: false },
    fixedLevel: { attribute: false },
    whole: { attribute: false },
    choosing: { state: true },
  };
  static override styles = [...controls, standingLine, styles];

  declare course: Course;
  declare state: LearnerState;
  declare locale: FrameLocale;
  /** Whether the package is made for one post level. */
  declare fixedLevel: boolean;
  /** Whether all units have arrived. */
  declare whole: boolean;
  declare choosing: boolean;
  private readonly portions = new Portions(this, 1, 1);

  override render(): unknown {
    const { title, levels } = this.course;
    const { lead, rest } = splitLead(this.course.description);
    const asks = levels.length > 1 && !this.fixedLevel;
    const mustChoose = asks && this.state.level === undefined;
    return html`<div class="opening">
        <h1 tabindex="-1">${title}</h1>
        ${this.begun ? nothing : described(lead)}
        ${mustChoose ? this.levelChoice() : [this.standing(), asks ? this.post() : nothing]}
        ${this.choosing && !mustChoose ? this.levelChoice() : nothing}
        ${this.begun ? this.about() : described(rest)}
      </div>
      ${mustChoose ? this.lookUp() : this.topics()}`;
  }

  /** Whoever comes back wants to go on, not to read again what the course is about. */
  private get begun(): boolean {
    return hasBegun(this.state);
  }

  private about(): unknown {
    return html`<details><summary>${icon('plus')}${this.locale.strings.outline.about}</summary>${described(this.course.description)}</details>`;
  }

  private levelChoice(): unknown {
    return html`<level-choice .course=${this.course} .level=${this.state.level} .locale=${this.locale}
      @level-chosen=${() => { this.choosing = false; }}></level-choice>`;
  }

  /** Comes with a later script, as does all that can be done in the course; what stands below it must not jump then. */
  private standing(): unknown {
    return this.whole ? html`<course-standing .course=${this.course} .state=${this.state} .locale=${this.locale}></course-standing>` : html`<div class="standing-coming"></div>`;
  }

  private post(): unknown {
    const words = this.locale.strings.outline;
    const name = this.course.levels.find(({ id }) => id === this.state.level)?.name ?? '';
    return html`<p class="standing">${words.level}: ${name}
      <button type="button" class="button quiet" aria-expanded=${this.choosing ?? false} @click=${() => { this.choosing = !this.choosing; }}>${words.changeLevel}</button></p>`;
  }

  private topics(): unknown {
    const { topics } = this.course;
    const drawn = topics.slice(0, this.portions.of(topics.length));
    return html`<div class="topics">${drawn.map((topic, index) => this.topic(topic, index))}</div>${this.portions.areWhole ? [this.rules(), this.lookUp()] : nothing}`;
  }

  private topic(topic: Topic, index: number): unknown {
    const rows = topic.units.map((id) => this.row(id));
    if (rows.every((row) => row === nothing)) return nothing;
    return html`<section aria-labelledby=${`topic-${index}`}>
      <h2 id=${`topic-${index}`}>${topic.title}</h2>
      ${topic.outcomes.length === 0 ? nothing : this.outcomes(topic)}
      ${this.testOut(topic)}<ul class="units card" role="list">${rows}</ul>
    </section>`;
  }

  private outcomes({ outcomes }: Topic): unknown {
    return html`<div class="outcomes"><span>${this.locale.strings.outline.outcomes}:</span>
      <ul>${outcomes.map((outcome) => html`<li>${unsafeHTML(outcome)}</li>`)}</ul></div>`;
  }

  /** Said while it can still save time. */
  private testOut(topic: Topic): unknown {
    const open = topic.testOut === true && topic.units.some((id) => this.course.units.some((unit) => unit.id === id && unit.kind === 'lesson' && !unitState(this.state, unit).done));
    return open ? html`<p class="outcomes">${this.locale.strings.outline.testOut}</p>` : nothing;
  }

  private row(id: string): unknown {
    const unit = this.course.units.find((one) => one.id === id);
    return unit ? this.present(unit) : this.coming(this.course.heads?.find((head) => head.id === id));
  }

  /** Looks like its unit, which takes its place within seconds and can be pressed. */
  private coming(head: UnitHead | undefined): unknown {
    const { kinds, partComing } = this.locale.strings.shell;
    if (!head) return html`<li class="waiting">${partComing}</li>`;
    if (!isMeantFor(head.levels, this.state.level)) return nothing;
    return html`<li><div class="unit coming">
      <span class="emblem ${head.kind}">${icon(head.kind)}</span>
      <span><span class="name">${head.title}</span><span class="facts"><span>${kinds[head.kind]} </span><span>${this.locale.minutes(head.minutes)} </span></span></span>
    </div></li>`;
  }

  private present(unit: Unit): unknown {
    if (!isMeantFor(unit.levels, this.state.level)) return nothing;
    const standing = standingOf(this.course, unit, this.state);
    const finished = standing === 'done' || standing === 'passed';
    return html`<li><button type="button" class="unit" @click=${() => this.open(unit)}>
      <span class="emblem ${unit.kind} ${finished ? 'finished' : ''}">${icon(finished ? 'check' : unit.kind)}</span>
      <span><span class="name">${unit.title}</span><span class="facts">${this.facts(unit)}</span></span>
      ${this.chip(standing)}
    </button></li>`;
  }

  private facts(unit: Unit): unknown {
    const { outline, shell } = this.locale.strings;
    const { best } = unitState(this.state, unit);
    const { rules } = this.course;
    const required = rules.complete.includes(unit.id) && !allRequired(rules, unitsInOrder(this.course, this.state));
    const facts = [
      shell.kinds[unit.kind],
      this.locale.minutes(unit.minutes),
      rules.scored.includes(unit.id) ? outline.counts : required ? outline.required : '',
      best === undefined ? '' : outline.best(this.locale.percent(best)),
    ];
    return facts.filter((fact) => fact !== '').map((fact) => html`<span>${fact} </span>`);
  }

  private chip(standing: Standing): unknown {
    const words = this.locale.strings.outline;
    if (standing === 'new') return nothing;
    const chips = { running: ['', words.running], done: ['good', words.done], passed: ['good', words.passed], 'not-passed': ['warm', words.notPassed] };
    const [tone, text] = chips[standing];
    return html`<span class="chip ${tone}">${text}</span>`;
  }

  private rules(): unknown {
    const { rules } = this.course;
    return html`<section class="card rules" aria-labelledby="rules">
      <h2 id="rules">${this.locale.strings.outline.rules}</h2>
      <ul>${rulesInWords(rules, unitsInOrder(this.course, this.state), this.locale).map((sentence) => html`<li>${sentence}</li>`)}</ul>
    </section>`;
  }

  private lookUp(): unknown {
    const { glossary, sources } = this.course;
    const screens: readonly SideScreen[] = ['search', ...(glossary.length > 0 ? ['glossary' as const] : []), ...(sources.length > 0 ? ['sources' as const] : []), 'accessibility'];
    return html`<nav class="look-up" aria-label=${this.locale.strings.shell.lookUp}>${screens.map((screen) => html`<button type="button" class="button quiet"
      @click=${() => this.dispatchEvent(new ScreenOpened({ screen }))}>${this.locale.strings.shell.screens[screen]}</button>`)}</nav>`;
  }

  private open(unit: Unit): void {
    this.dispatchEvent(new UnitOpened({ unit: unit.id }));
  }
}

function described(description: string): unknown {
  return description === '' ? nothing : html`<div class="description">${unsafeHTML(description)}</div>`;
}

customElements.define('course-outline', CourseOutline);

declare global {
  interface HTMLElementTagNameMap {
    'course-outline': CourseOutline;
  }
}
