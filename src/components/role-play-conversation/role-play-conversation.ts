import { html, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import { replayRolePlay, type Play } from '../../engine/replay-role-play.ts';
import { AttemptStarted } from '../../events/attempt-started.ts';
import { DebriefOpened } from '../../events/debrief-opened.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { RolePlay } from '../../model/role-play.schema.ts';
import { nextFrame } from '../../patience/next-frame.ts';
import type { Locale } from '../../strings/locale.ts';
import { LargeElement } from '../large-element.ts';
import '../choice-list/choice-list.ts';
import '../role-play-cast/role-play-cast.ts';
import '../role-play-transcript/role-play-transcript.ts';
import { spokenEntry } from '../role-play-transcript/spoken-entry.ts';
import { transcriptEntries, type Entry } from '../role-play-transcript/transcript-entries.ts';
import '../scale-meter/scale-meter.ts';
import { feedbackMoment } from './feedback-moment.ts';
import { ReadingPace } from './reading-pace.ts';
import { styles } from './role-play-conversation.styles.ts';

/** The conversation under way: transcript, scales, choices. */
export class RolePlayConversation extends LargeElement {
  static override properties = {
    rolePlay: { attribute: false },
    unit: { attribute: false },
    level: { attribute: false },
    locale: { attribute: false },
    announce: { attribute: false },
    recalled: { state: true },
  };
  static override styles = [...controls, prose, styles];

  declare rolePlay: RolePlay;
  declare unit: UnitState;
  declare level: LevelId | undefined;
  declare locale: Locale;
  /** Says something through the status region. */
  declare announce: (words: string) => void;
  /** The situation has been unfolded at least once. Until then it need not be drawn. */
  declare recalled: boolean | undefined;

  private readonly pace = new ReadingPace(this, (entries) => this.tell(entries));
  private play!: Play;
  private entries: readonly Entry[] = [];
  private path: readonly string[] | undefined;
  /** Place of the first entry of the latest turn: it takes the focus, so the status region leaves it out. */
  private newest = 0;
  private takesFocus = false;
  private follows = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('rolePlay') && !changed.has('unit') && !changed.has('locale') && !changed.has('level')) return;
    this.play = replayRolePlay(this.rolePlay, this.unit.path);
    const moment = feedbackMoment(this.rolePlay, this.level);
    this.entries = transcriptEntries(this.rolePlay, this.play, { moment, scales: this.rolePlay.mode === 'practice' });
    this.show(this.path, this.unit.path.slice(0, this.play.decisions.length));
  }

  /** What is new since the last time: nothing but the language, one decision more, or another play. */
  private show(before: readonly string[] | undefined, path: readonly string[]): void {
    this.path = path;
    if (before?.join() === path.join()) return this.pace.translate(this.entries);
    const lastTurn = this.entries.findIndex(({ turn }) => turn === path.length);
    this.newest = lastTurn === -1 ? this.entries.length : lastTurn;
    this.follows = true;
    const known = path.length > 0 && path.length <= (before?.length ?? Infinity);
    if (known) return this.pace.resume(this.entries);
    this.takesFocus ||= before !== undefined;
    this.pace.start(this.entries, this.newest, calmMotion());
  }

  /** Moves the focus to where the conversation stands. */
  async takeFocus(): Promise<void> {
    this.takesFocus = true;
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): unknown {
    const { current } = this.play;
    return html`${this.situation()}${this.meters()}
      <role-play-transcript .entries=${this.entries.slice(0, this.pace.shown)} .arrivedFrom=${this.newest} .typing=${this.pace.coming}
        .label=${this.locale.strings.rolePlay.transcript} .locale=${this.locale}></role-play-transcript>
      ${this.pace.waiting ? this.showAll() : current.kind === 'choose' ? this.choices() : this.over()}`;
  }

  private situation(): unknown {
    const { intro, personas } = this.rolePlay;
    return html`<details class="screen-only" @toggle=${() => { this.recalled = true; }}><summary>${icon('plus')}${this.locale.strings.rolePlay.situation}</summary>
      <div class="situation">${this.recalled ? html`<div class="prose">${unsafeHTML(intro)}</div><role-play-cast .personas=${personas} .locale=${this.locale}></role-play-cast>` : ''}</div></details>`;
  }

  private meters(): unknown {
    const { mode, scales } = this.rolePlay;
    if (mode === 'assessed' || scales.length === 0) return nothing;
    // While lines still arrive the scales stay as they were: what moved them is not told yet.
    const told = this.pace.waiting ? this.play.turns[Math.max(0, this.play.decisions.length - 1)]! : this.play.current;
    return html`<section class="meters" aria-label=${this.locale.strings.rolePlay.now}>${scales.map((scale) => html`<scale-meter
      .scale=${scale} .value=${told.state.scales[scale.id] ?? scale.start} .locale=${this.locale}></scale-meter>`)}</section>`;
  }

  private showAll(): unknown {
    return html`<button type="button" class="button quiet all" @click=${this.finish}>${this.locale.strings.rolePlay.showAll}</button>`;
  }

  private choices(): unknown {
    const { current } = this.play;
    if (current.kind !== 'choose') return nothing;
    return html`<choice-list .unitId=${this.rolePlay.id} .list=${current.list} .offered=${current.offered} .seed=${this.unit.seed} .locale=${this.locale}></choice-list>`;
  }

  private over(): unknown {
    const words = this.locale.strings.rolePlay;
    const { ending } = this.play;
    if (!ending) return html`<div class="card over" tabindex="-1"><p>${words.stuck}</p><button type="button" class="button" @click=${this.restart}>${words.tryAgain}</button></div>`;
    return html`<div class="card over ${ending}" tabindex="-1"><h2>${words.endings[ending]}</h2>
      <button type="button" class="button primary" @click=${() => this.dispatchEvent(new DebriefOpened())}>${words.toDebrief}${icon('next')}</button></div>`;
  }

  private restart(): void {
    this.dispatchEvent(new AttemptStarted({ unit: this.rolePlay.id }));
  }

  /** "Show all" goes away with the press: the focus moves on to the choices, or to the ending. */
  private async finish(): Promise<void> {
    this.pace.finish();
    await this.updateComplete;
    const choices = this.renderRoot.querySelector('choice-list');
    await choices?.updateComplete;
    if (choices) choices.focusList();
    else this.renderRoot.querySelector<HTMLElement>('.over')?.focus();
  }

  private tell(arrived: readonly Entry[]): void {
    this.follows = true;
    const words = arrived.filter((entry) => entry !== this.entries[this.newest]).map((entry) => spokenEntry(entry, this.locale));
    const { current, ending } = this.play;
    const { ready, endings } = this.locale.strings.rolePlay;
    if (!this.pace.waiting && current.kind === 'choose') words.push(ready(current.offered.length));
    if (!this.pace.waiting && ending) words.push(endings[ending]);
    if (words.length > 0) this.announce(words.map(closed).join(' '));
  }

  protected override async updated(): Promise<void> {
    const [takesFocus, follows] = [this.takesFocus, this.follows];
    [this.takesFocus, this.follows] = [false, false];
    if (!takesFocus && !follows) return;
    const transcript = this.renderRoot.querySelector('role-play-transcript')!;
    await Promise.all([transcript.updateComplete, this.renderRoot.querySelector('choice-list')?.updateComplete]);
    const newest = this.entries[this.newest];
    const first = newest && transcript.wrapper(newest.key);
    if (!first) return;
    // The frame around the unit puts a new screen at its top first; and what has just been drawn is measured once, not twice.
    await nextFrame();
    if (takesFocus) first.focus({ preventScroll: true });
    if (follows) this.follow(first);
  }

  /** Scrolls just far enough for the latest to be seen, but never so far that the turn's first line leaves the top. */
  private follow(first: HTMLElement): void {
    const last = this.renderRoot.lastElementChild;
    if (!last) return;
    const { top } = first.getBoundingClientRect();
    const height = last.getBoundingClientRect().bottom - top;
    const behavior = calmMotion() ? 'auto' : 'smooth';
    // What was on screen before may have been longer and scrolled farther.
    if (top < 0 || height > innerHeight * 0.8) first.scrollIntoView({ block: 'start', behavior });
    else last.scrollIntoView({ block: 'nearest', behavior });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/u.test(event.key)) return;
    this.renderRoot.querySelector('choice-list')?.focusChoice(Number(event.key));
  };
}

/** Ends in a stop, so that a screen reader pauses before what comes next. */
function closed(words: string): string {
  return /[\p{L}\p{N}]$/u.test(words) ? `${words}.` : words;
}

/** Whether the learner asked the system for little motion: lines then come all at once. */
function calmMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

customElements.define('role-play-conversation', RolePlayConversation);

declare global {
  interface HTMLElementTagNameMap {
    'role-play-conversation': RolePlayConversation;
  }
}
