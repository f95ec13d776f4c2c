import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { LevelChosen } from '../../events/level-chosen.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { FrameLocale } from '../../strings/locale.ts';

/** Asks for the level of the learner's post: one press, no form. */
export class LevelChoice extends LitElement {
  static override properties = { course: { attribute: false }, level: { attribute: false }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      h2 {
        margin-block-end: var(--space-2);
      }
      .levels {
        display: grid;
        gap: var(--space-3);
        margin-block-start: var(--space-4);
      }
      .level {
        justify-content: space-between;
        padding-block: var(--space-3);
        text-align: start;
      }
      .level[aria-current='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
    `,
  ];

  declare course: Course;
  declare level: LevelId | undefined;
  declare locale: FrameLocale;

  override render(): unknown {
    const { levelTitle, levelIntro } = this.locale.strings.outline;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${levelTitle}</h2>
      <p class="soft">${levelIntro}</p>
      <div class="levels">${this.course.levels.map((level) => this.button(level))}</div>
    </section>`;
  }

  private button({ id, name }: Course['levels'][number]): unknown {
    return html`<button type="button" class="button level" aria-current=${id === this.level}
      @click=${() => this.dispatchEvent(new LevelChosen({ level: id }))}><span>${name}</span>${icon(id === this.level ? 'check' : 'next')}</button>`;
  }
}

customElements.define('level-choice', LevelChoice);

declare global {
  interface HTMLElementTagNameMap {
    'level-choice': LevelChoice;
  }
}
