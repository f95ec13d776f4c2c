import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import { attemptsLeft } from '../../engine/attempts-left.ts';
import type { Play } from '../../engine/replay-role-play.ts';
import { passesRolePlay, percentOf, scoreRolePlay, type RolePlayScore, type Tally } from '../../engine/score-role-play.ts';
import { AttemptStarted } from '../../events/attempt-started.ts';
import { PoorVersionWatched } from '../../events/poor-version-watched.ts';
import type { Course } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { RolePlay } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { LargeElement } from '../large-element.ts';
import '../decision-list/decision-list.ts';
import { Portions } from '../portions.ts';
import '../road-map/road-map.ts';
import { styles } from './role-play-debrief.styles.ts';

/** After the conversation: what happened, why, the rules in it and the plan that comes of it. */
export class RolePlayDebrief extends LargeElement {
  static override properties = {
    course: { attribute: false },
    rolePlay: { attribute: false },
    unit: { attribute: false },
    play: { attribute: false },
    locale: { attribute: false },
  };
  static override styles = [...controls, prose, styles];

  declare course: Course;
  declare rolePlay: RolePlay;
  declare unit: UnitState;
  /** A play that has come to its end. */
  declare play: Play;
  declare locale: Locale;
  private readonly portions = new Portions(this, 2, 1);

  override render(): unknown {
    const words = this.locale.strings.rolePlay;
    const { rolePlay, play, locale } = this;
    const score = scoreRolePlay(play.decisions);
    const parts = [
      () => this.outcome(score),
      () => this.section('decisions', words.decisions, html`<decision-list .rolePlay=${rolePlay} .play=${play} .locale=${locale}></decision-list>`),
      () => this.rules(),
      () => this.competencies(score),
      () => this.section('road', words.road, html`<road-map .rolePlay=${rolePlay} .play=${play} .locale=${locale}></road-map>`),
      () => this.whatNext(),
    ];
    return parts.slice(0, this.portions.of(parts.length)).map((part) => part());
  }

  private section(id: string, title: string, content: unknown, kind = ''): unknown {
    return html`<section class=${kind} aria-labelledby=${id}><h2 id=${id}>${title}</h2>${content}</section>`;
  }

  private outcome(score: RolePlayScore): unknown {
    const words = this.locale.strings.rolePlay;
    const { current, ending } = this.play;
    if (current.kind !== 'ended' || !ending) return nothing;
    return html`<section class="card outcome ${ending}" aria-labelledby="outcome">
      <div class="ending"><h2 id="outcome">${words.endings[ending]}</h2><p class="soft">${current.scene.title}</p>${this.pass(score)}</div>
      <p class="score"><span class="small soft">${words.score}</span><b>${this.locale.percent(score.percent)}</b></p>
      <p class="formula small soft">${this.formula(score)} ${words.passMark(this.locale.percent(this.rolePlay.pass))}. ${this.attempts()}</p>
    </section>`;
  }

  /** Whether it passed is said only where passing matters. */
  private pass({ percent }: RolePlayScore): unknown {
    const { rules } = this.course;
    if (this.rolePlay.mode === 'practice' && !rules.scored.includes(this.rolePlay.id)) return nothing;
    const passed = passesRolePlay(this.rolePlay, this.play.ending, percent, rules.partialPasses);
    const { passed: yes, notPassed: no } = this.locale.strings.rolePlay;
    return html`<p><span class="chip ${passed ? 'good' : 'warm'}">${passed ? icon('check', 16) : nothing}${passed ? yes : no}</span></p>`;
  }

  private formula({ earned, best }: Tally): string {
    const words = this.locale.strings.rolePlay;
    if (best <= 0) return words.noPoints;
    const formula = words.formula(this.locale.number(earned), this.locale.number(best));
    return earned < 0 ? `${formula} ${words.floor}` : formula;
  }

  private attempts(): string {
    const { attempts, first, best } = this.unit;
    const { rolePlay, quiz } = this.locale.strings;
    const allowed = this.rolePlay.mode === 'assessed' ? this.rolePlay.attempts : undefined;
    if (allowed !== undefined) return `${quiz.attemptsUsed(attempts, allowed)}.`;
    if (attempts < 2 || first === undefined || best === undefined) return '';
    return rolePlay.soFar(attempts, this.locale.percent(first), this.locale.percent(best));
  }

  private competencies({ competencies }: RolePlayScore): unknown {
    const met = this.course.competencies.flatMap(({ id, short, name }) => (competencies[id] ? [{ short, name, tally: competencies[id] }] : []));
    if (met.length === 0) return nothing;
    const words = this.locale.strings.rolePlay;
    return this.section('competencies', words.competencies, html`<ul class="competencies" role="list">${met.map(({ short, name, tally }) => html`<li>
      <span><b>${short}</b> <span class="small soft">${name}</span></span><span class="numbers small">${this.evidence(tally)}</span></li>`)}</ul>
      <p class="small soft">${words.oneCase}</p>`);
  }

  /** A percentage only where there are decisions enough for one. */
  private evidence(tally: Tally): unknown {
    const { rolePlay: words, result } = this.locale.strings;
    const points = words.competencyPoints(this.locale.number(tally.earned), this.locale.number(tally.best));
    const percent = tally.evidence >= this.course.rules.evidence ? `${this.locale.percent(percentOf(tally))}, ` : '';
    return html`${percent}${points}<br><span class="soft">${result.evidence(tally.evidence)}</span>`;
  }

  private rules(): unknown {
    const { rules, plan } = this.rolePlay;
    const words = this.locale.strings.rolePlay;
    return html`${rules.length === 0 ? nothing : this.section('rules', words.rules, html`<ol role="list">${rules.map((rule) => html`<li><div>${unsafeHTML(rule)}</div></li>`)}</ol>`, 'takeaway')}
      ${plan === undefined ? nothing : this.section('plan', words.plan, html`<div class="card plan prose">${unsafeHTML(plan)}</div>`)}`;
  }

  private whatNext(): unknown {
    const { rolePlay: words, quiz } = this.locale.strings;
    const isOpen = attemptsLeft(this.rolePlay, this.unit) > 0;
    return html`<section class="screen-only" aria-labelledby="after"><h2 id="after">${words.after}</h2>${isOpen ? nothing : html`<p class="soft">${quiz.noAttemptsLeft}</p>`}<div class="actions">
      ${isOpen ? html`<button type="button" class="button again" @click=${() => this.dispatchEvent(new AttemptStarted({ unit: this.rolePlay.id }))}>${words.playAgain}</button>` : nothing}
      <button type="button" class="button" @click=${() => this.dispatchEvent(new PoorVersionWatched({ watching: true }))}>${icon('eye')}${words.watchPoor}</button></div></section>`;
  }
}

customElements.define('role-play-debrief', RolePlayDebrief);

declare global {
  interface HTMLElementTagNameMap {
    'role-play-debrief': RolePlayDebrief;
  }
}
