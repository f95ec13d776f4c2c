import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { isCompleted } from '../../engine/course-completion.ts';
import { chooseLevel, unitState } from '../../engine/learner-place.ts';
import type { LanguageChosen } from '../../events/language-chosen.ts';
import type { LearnerEvent } from '../../events/learner-event.ts';
import type { ScreenOpened, SideScreen } from '../../events/screen-opened.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { Language } from '../../model/common.schema.ts';
import type { Course, Unit } from '../../model/course.schema.ts';
import type { StateProblem } from '../../engine/decode-state.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { PackageInfo } from '../../model/package-info.ts';
import { launchWords } from '../../strings/launch.ts';
import { frameLocaleFor, isWholeLocale, localeFor, type FrameLocale, type Locale } from '../../strings/locale.ts';
import '../course-outline/course-outline.ts';
import { room } from '../player-header/room.styles.ts';
import { CourseInLanguage, type CourseSource } from './course-in-language.ts';
import type { CourseJournal } from './course-journal.ts';
import { styles } from './course-player.styles.ts';
import { focusHeading } from './focus-heading.ts';
import { learnerEventNames } from './learner-event-names.ts';
import { notices } from './notices.ts';
import { sideElements, sideScreen } from './side-screen.ts';
import { unitElements, unitScreen } from './unit-screen.ts';

/** What later scripts bring to be looked at or waited for. */
const laterElements = ['course-result', 'question-card', ...Object.values(unitElements), ...Object.values(sideElements)];

/** What the player is given at launch. */
export interface CourseSession {
  readonly info: PackageInfo;
  readonly source: CourseSource;
  readonly journal: CourseJournal;
  readonly state: LearnerState;
  /** What was wrong with the record that `state` was read from. */
  readonly problems: readonly StateProblem[];
  /** The language to open in. */
  readonly language: Language;
  /** Seed of an attempt that starts: random in life, fixed in tests. */
  readonly newSeed: () => number;
}

interface Note {
  readonly before: LearnerState;
  readonly after: LearnerState;
  readonly event: LearnerEvent;
}

/**
 * The whole course on one page: frame, screens, and the only place where the learner's state changes. Until the course
 * has come, what the page itself says stays visible through the slot.
 */
export class CoursePlayer extends LitElement {
  static override properties = { session: { state: true }, state: { state: true }, special: { state: true }, problemsRead: { state: true } };
  static override styles = [...controls, room, styles];

  declare session: CourseSession | undefined;
  declare state: LearnerState;
  /** A screen that is no place in the course. */
  declare special: SideScreen | 'result' | 'closed' | undefined;
  declare problemsRead: boolean;
  private readonly loaded = new CourseInLanguage(this);
  /** What happened before the course was whole; told to the journal as soon as it is. */
  private untold: Note[] = [];
  /** What the screen was opened for: a section of a lesson, an entry of the glossary. */
  private goal: string | undefined;
  private screenShown: string | undefined;

  constructor() {
    super();
    for (const name of learnerEventNames) this.addEventListener(name, (event) => this.learn(event));
    this.addEventListener('language-chosen', (event) => void this.changeLanguage(event));
    this.addEventListener('course-left', () => this.leave());
    this.addEventListener('screen-opened', (event) => this.look(event));
    this.addEventListener('screen-left', () => { this.special = undefined; });
    this.addEventListener('header-skipped', () => void focusHeading(this.renderRoot));
    // Views that come with a later script.
    for (const view of laterElements) void customElements.whenDefined(view).then(() => this.requestUpdate());
  }

  /** Opens the course. Resolves when all of it is here or failed to come. */
  async start(session: CourseSession): Promise<void> {
    this.session = session;
    this.state = session.state;
    session.journal.onStatus(() => this.requestUpdate());
    await this.loaded.launch(session.source, session.language);
    await this.updateComplete;
  }

  /** Of the course on screen. @throws before there is one. */
  get locale(): FrameLocale {
    if (!this.loaded.course) throw new Error('There is no language before there is a course.');
    return frameLocaleFor(this.loaded.course.language);
  }

  /** The course on screen, once there is one. */
  get course(): Course | undefined {
    return this.loaded.course;
  }

  private learn(event: LearnerEvent): void {
    const course = this.loaded.course;
    if (!course || !this.session || this.special === 'closed') return;
    const before = this.state;
    this.state = event.after(course, before, this.session.newSeed);
    this.special = event.type === 'result-opened' ? 'result' : event.type.startsWith('unit-') && event.type !== 'unit-finished' ? undefined : this.special;
    this.goal = event instanceof UnitOpened ? event.detail.section : undefined;
    this.untold.push({ before, after: this.state, event });
    this.tell();
  }

  private tell(): void {
    const course = this.loaded.course;
    if (!course || !this.loaded.whole) return;
    for (const { before, after, event } of this.untold) this.session?.journal.note(course, before, after, event);
    this.untold = [];
  }

  private async changeLanguage(event: LanguageChosen): Promise<void> {
    if (!this.session || event.detail.language === this.loaded.course?.language) return;
    if (await this.loaded.change(this.session.source, event.detail.language)) this.learn(event);
  }

  private look({ detail }: ScreenOpened): void {
    this.goal = detail.entry;
    this.special = detail.screen;
  }

  private leave(): void {
    const course = this.loaded.course;
    if (course && this.loaded.whole) this.session?.journal.close(course, this.state);
    this.special = 'closed';
  }

  protected override willUpdate(): void {
    const course = this.loaded.course;
    if (!course) return;
    const only = this.session?.info.level ?? (course.levels.length === 1 ? course.levels[0]?.id : undefined);
    if (only !== undefined && this.state.level !== only) this.state = chooseLevel(this.state, only);
    this.tell();
  }

  protected override updated(_changed: PropertyValues): void {
    const course = this.loaded.course;
    if (!course) return;
    speak(this, course.language);
    speak(this.ownerDocument.documentElement, course.language);
    this.ownerDocument.title = this.titleOf(course);
    const screen = `${this.special ?? this.unitOnScreen()?.id ?? ''}/${this.state.level ?? ''}/${this.isHere() ? '' : 'coming'}`;
    if (this.screenShown !== undefined && this.screenShown !== screen) void focusHeading(this.renderRoot);
    this.screenShown = screen;
  }

  private titleOf(course: Course): string {
    const screen = this.special === undefined || this.special === 'closed' ? this.unitOnScreen()?.title : this.locale.strings.shell.screens[this.special];
    return screen === undefined ? course.title : `${screen} – ${course.title}`;
  }

  /** The unit on screen: none at the outline, nor while the level of the post is not known. */
  private unitOnScreen(): Unit | undefined {
    const course = this.loaded.course;
    if (this.special || (course && course.levels.length > 1 && this.state.level === undefined)) return undefined;
    return course?.units.find(({ id }) => id === this.state.position.unit);
  }

  override render(): unknown {
    const { course } = this.loaded;
    if (!this.session || !course) return [this.loaded.failure === 'course' ? this.failedLaunch() : nothing, html`<slot></slot>`];
    return html`${this.header(course)}
      ${notices({ status: this.session.journal.status, loaded: this.loaded, unread: this.session.problems.length > 0 && !this.problemsRead, locale: this.locale, retry: () => this.retry(), close: () => this.closeNote() })}
      <main tabindex="-1">${this.screen(course)}</main>`;
  }

  /** The button that had the focus is gone then. */
  private closeNote(): void {
    this.problemsRead = true;
    void focusHeading(this.renderRoot);
  }

  private retry(): void {
    if (this.session) void this.loaded.complete(this.session.source, this.locale.language);
  }

  /** The words of the course have not come either, so these are the player's own. */
  private failedLaunch(): unknown {
    const { source, language } = this.session!;
    const words = launchWords[language];
    return html`<p class="note bad" role="alert" lang=${language}>${icon('warning')}<span>${words.noCourse}</span>
      <button type="button" class="button" @click=${() => void this.loaded.launch(source, language)}>${words.again}</button></p>`;
  }

  private header(course: Course): unknown {
    const { locale, special } = this;
    const { info, journal } = this.session!;
    // The outline has the title as its heading; once is enough.
    const name = !special && !this.unitOnScreen() ? course.institution : course.title;
    return html`<player-header data-name=${name} .name=${name} .logo=${info.branding?.logo} .status=${journal.status} .languages=${info.languages} .coming=${this.loaded.coming}
      .searching=${special === 'search'} .closed=${special === 'closed'} .locale=${locale}></player-header>`;
  }

  /** Whether the scripts that show what is on screen have come. */
  private isHere(): boolean {
    const unit = this.unitOnScreen();
    // The last screen is only reached by the bar, with whose script it comes.
    const element = this.special === 'closed' ? undefined : this.special === 'result' ? 'course-result' : this.special ? sideElements[this.special] : unit && unitElements[unit.kind];
    return element === undefined || (customElements.get(element) !== undefined && isWholeLocale(this.locale));
  }

  private waiting(): unknown {
    if (this.loaded.failure === 'parts') return nothing;
    return html`<p class="soft" role="status">${this.locale.strings.shell.partComing}</p>`;
  }

  private screen(course: Course): unknown {
    const { locale, state } = this;
    if (this.special === 'closed') {
      const finished = this.loaded.whole && isCompleted(course, state);
      return html`<course-closed .status=${this.session?.journal.status ?? 'saved'} .finished=${finished} .locale=${locale}></course-closed>`;
    }
    if (!this.isHere()) return this.waiting();
    const later = this.special ?? this.unitOnScreen();
    if (later !== undefined) return this.laterScreen(course, later, localeFor(course.language));
    if (state.position.unit !== undefined && !this.loaded.whole && this.loaded.failure === undefined) return this.waiting();
    return html`<course-outline .course=${course} .state=${state} .locale=${locale} .fixedLevel=${this.session?.info.level !== undefined}
      .whole=${this.loaded.whole}></course-outline>`;
  }

  /** One that scripts and words show which come behind the contents. */
  private laterScreen(course: Course, screen: SideScreen | 'result' | Unit, locale: Locale): unknown {
    const { state } = this;
    if (screen === 'result') return html`<course-result .course=${course} .state=${state} .locale=${locale}></course-result>`;
    if (typeof screen === 'string') return sideScreen(screen, { course, level: state.level, locale, entry: this.goal });
    return unitScreen({ course, state, locale, unit: screen, unitState: unitState(state, screen), section: this.goal });
  }
}

/** Set only when it changes: browsers style everything inside anew even when the language is the one it was. */
function speak(element: HTMLElement, language: Language): void {
  if (element.lang !== language) element.lang = language;
}

customElements.define('course-player', CoursePlayer);

declare global {
  interface HTMLElementTagNameMap {
    'course-player': CoursePlayer;
  }
}
