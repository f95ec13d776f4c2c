import { css, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import { AttemptStarted } from '../../events/attempt-started.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Rules } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { RolePlay } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { LargeElement } from '../large-element.ts';
import '../role-play-cast/role-play-cast.ts';
import { feedbackMoment } from '../role-play-conversation/feedback-moment.ts';

const styles = css`
  :host {
    display: grid;
    gap: var(--space-6);
  }
  h2 {
    margin-block-end: var(--space-3);
    font-size: var(--text-l);
  }
  .notes {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
  }
  .notes .icon {
    margin-block-start: 0.25em;
    color: var(--accent);
  }
  .start {
    min-height: 3.25rem;
    font-size: var(--text-l);
  }
  @media (max-width: 30rem) {
    .start {
      width: 100%;
    }
  }
`;

/** Before the conversation: the situation, whom the learner will meet, and how it is played. */
export class RolePlayBriefing extends LargeElement {
  static override properties = {
    rolePlay: { attribute: false },
    rules: { attribute: false },
    unit: { attribute: false },
    level: { attribute: false },
    locale: { attribute: false },
    revised: { attribute: false },
  };
  static override styles = [...controls, prose, styles];

  declare rolePlay: RolePlay;
  declare rules: Rules;
  declare unit: UnitState;
  declare level: LevelId | undefined;
  declare locale: Locale;
  /** Whether the last play can't be shown any more, because the role-play has been changed. */
  declare revised: boolean;

  override render(): unknown {
    const words = this.locale.strings.rolePlay;
    return html`${this.revised ? html`<p class="card">${words.revised}</p>` : nothing}
      <div class="prose">${unsafeHTML(this.rolePlay.intro)}</div>
      <section aria-labelledby="people"><h2 id="people">${words.people}</h2>
        <role-play-cast .personas=${this.rolePlay.personas} .locale=${this.locale}></role-play-cast></section>
      <section aria-labelledby="how"><h2 id="how">${words.whatToExpect}</h2><ul class="notes" role="list">${this.notes()}</ul></section>
      <div class="actions"><button type="button" class="button primary start" @click=${this.start}>${words.start}${icon('next')}</button></div>`;
  }

  private notes(): unknown {
    const words = this.locale.strings.rolePlay;
    const { mode, pass, minutes, scales, attempts } = this.rolePlay;
    const needed = this.locale.percent(pass);
    const watched = mode === 'practice' && scales.length > 0;
    return [
      this.note('clock', this.locale.minutes(minutes)),
      this.note('role-play', html`<b>${words.modes[mode]}.</b> ${words.modeNotes[mode]} ${mode === 'assessed' && attempts ? `${this.locale.strings.quiz.attemptsAllowed(attempts)}. ` : ''}${this.soFar()}`),
      this.note('check', this.rules.partialPasses ? words.passNotePartial(needed) : words.passNote(needed)),
      this.note('reflection', words.feedbackNotes[feedbackMoment(this.rolePlay, this.level)]),
      watched ? this.note('survey', `${words.watch}: ${scales.map(({ name }) => name).join(', ')}.`) : nothing,
    ];
  }

  private note(name: Parameters<typeof icon>[0], text: unknown): unknown {
    return html`<li>${icon(name)}<span>${text}</span></li>`;
  }

  private soFar(): string {
    const { attempts, first, best } = this.unit;
    if (first === undefined || best === undefined) return '';
    return this.locale.strings.rolePlay.soFar(attempts, this.locale.percent(first), this.locale.percent(best));
  }

  private start(): void {
    this.dispatchEvent(new AttemptStarted({ unit: this.rolePlay.id }));
  }
}

customElements.define('role-play-briefing', RolePlayBriefing);

declare global {
  interface HTMLElementTagNameMap {
    'role-play-briefing': RolePlayBriefing;
  }
}
