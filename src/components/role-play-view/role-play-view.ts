import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { controls } from '../../design/controls.ts';
import { replayRolePlay, type Play } from '../../engine/replay-role-play.ts';
import type { PoorVersionWatched } from '../../events/poor-version-watched.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { RolePlay } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import type { UnitView } from '../unit-view.ts';
import '../poor-version/poor-version.ts';
import '../role-play-briefing/role-play-briefing.ts';
import '../role-play-conversation/role-play-conversation.ts';
import '../role-play-debrief/role-play-debrief.ts';

type Screen = 'briefing' | 'conversation' | 'debrief' | 'poor';

const styles = css`
  .eyebrow {
    color: var(--accent);
    font-size: var(--text-s);
    font-weight: 650;
  }
  h1 {
    margin-block: var(--space-1) var(--space-5);
  }
  .conversation h1 {
    margin-block-end: var(--space-3);
    font-size: var(--text-xl);
  }
  .notice {
    margin-block-end: var(--space-4);
    border-inline-start: 4px solid var(--warm-fill);
  }
`;

/**
 * A role-play: briefing, conversation, debrief. Which of them is on screen follows from the learner's state, but for two
 * things only this page knows: that the end of the conversation is still being read, and that the poor version is on.
 */
export class RolePlayView extends LitElement implements UnitView {
  static override properties = {
    course: { attribute: false },
    rolePlay: { attribute: false },
    unit: { attribute: false },
    level: { attribute: false },
    locale: { attribute: false },
    reading: { type: Boolean, reflect: true },
    watching: { state: true },
  };
  static override styles = [...controls, styles];

  declare course: Course;
  declare rolePlay: RolePlay;
  declare unit: UnitState;
  declare level: LevelId | undefined;
  declare locale: Locale;
  declare reading: boolean;
  declare watching: boolean;
  private play!: Play;
  private screen: Screen | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit') || changed.has('rolePlay')) this.play = replayRolePlay(this.rolePlay, this.unit.path);
    const before = changed.get('unit');
    if (changed.has('unit') && before?.running === true && !this.unit.running) this.reading = this.screen === 'conversation';
    if (this.unit.running) [this.reading, this.watching] = [false, false];
  }

  override render(): unknown {
    const screen = this.screenNow();
    // The status region comes first and stays, so that screen readers know it before there is anything to say.
    return html`<p role="status" class="visually-hidden"></p>
      <div class=${screen} @debrief-opened=${() => { this.reading = false; }} @poor-version-watched=${this.onPoorVersion}>
        <p class="eyebrow">${this.eyebrow(screen)}</p>
        <h1 tabindex="-1">${this.heading(screen)}</h1>
        ${this.notice(screen)}${this.content(screen)}
      </div>`;
  }

  private screenNow(): Screen {
    if (this.unit.running || this.reading) return 'conversation';
    if (this.watching) return 'poor';
    return this.play.ending ? 'debrief' : 'briefing';
  }

  private eyebrow(screen: Screen): string {
    const { name, modes, attempt } = this.locale.strings.rolePlay;
    const { mode, title } = this.rolePlay;
    if (screen === 'debrief' || screen === 'poor') return title;
    const number = this.unit.attempts + (this.reading ? 0 : 1);
    const counted = mode === 'assessed' || number > 1 ? ` · ${attempt(this.locale.number(number))}` : '';
    return `${screen === 'briefing' ? `${name} · ` : ''}${modes[mode]}${counted}`;
  }

  private heading(screen: Screen): string {
    const { debrief, poor } = this.locale.strings.rolePlay;
    if (screen === 'poor') return poor;
    return screen === 'debrief' ? debrief : this.rolePlay.title;
  }

  private notice(screen: Screen): unknown {
    if (screen !== 'conversation' || this.play.lost.length === 0) return nothing;
    return html`<p class="card notice">${this.locale.strings.rolePlay.changed}</p>`;
  }

  private content(screen: Screen): unknown {
    const { course, rolePlay, unit, level, locale } = this;
    switch (screen) {
      case 'briefing': return html`<role-play-briefing .rolePlay=${rolePlay} .rules=${course.rules} .unit=${unit} .level=${level} .locale=${locale}
        .revised=${unit.path.length > 0}></role-play-briefing>`;
      case 'conversation': return html`<role-play-conversation .rolePlay=${rolePlay} .unit=${unit} .level=${level} .locale=${locale} .announce=${this.announce}></role-play-conversation>`;
      case 'debrief': return html`<role-play-debrief .course=${course} .rolePlay=${rolePlay} .unit=${unit} .play=${this.play} .locale=${locale}></role-play-debrief>`;
      case 'poor': return html`<poor-version .rolePlay=${rolePlay} .locale=${locale}></poor-version>`;
    }
  }

  /** A new screen takes the focus: the conversation where it stands, the others at their heading. */
  protected override async updated(): Promise<void> {
    const [before, screen] = [this.screen, this.screenNow()];
    this.screen = screen;
    if (before === undefined || before === screen) return;
    const conversation = this.renderRoot.querySelector('role-play-conversation');
    if (conversation) return conversation.takeFocus();
    this.announce('');
    const heading = this.renderRoot.querySelector('h1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  }

  private readonly announce = (words: string): void => {
    const status = this.renderRoot.querySelector('[role=status]');
    if (status) status.textContent = words;
  };

  private onPoorVersion(event: PoorVersionWatched): void {
    this.watching = event.detail.watching;
  }
}

customElements.define('role-play-view', RolePlayView);

declare global {
  interface HTMLElementTagNameMap {
    'role-play-view': RolePlayView;
  }
}
