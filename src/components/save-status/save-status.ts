import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon, type IconName } from '../../design/icons.ts';
import type { Strings } from '../../strings/en.ts';
import type { FrameLocale } from '../../strings/locale.ts';

/** Whether what the learner did has reached the LMS. */
export type SaveState = keyof Strings['shell']['save'];

const icons: Readonly<Record<SaveState, IconName>> = { saved: 'check', saving: 'dots', 'not-saved': 'warning', 'not-recorded': 'eye', 'read-only': 'eye', elsewhere: 'warning', reopen: 'warning' };

/**
 * Seen all the time, heard only when it matters: screen readers are told when saving fails and when it works again,
 * not after every answer.
 */
export class SaveStatus extends LitElement {
  static override properties = { status: { attribute: false }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      :host {
        position: relative;
        display: inline-flex;
      }
      .status {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-s);
        line-height: 1.25;
        overflow-wrap: normal;
      }
      .icon {
        flex: none;
      }
      .saved .icon {
        color: var(--good);
      }
      .not-saved {
        color: var(--bad);
        font-weight: 600;
      }
      /* The words say it all, and the narrowest phones have room for nothing else. */
      @media (max-width: 22rem) {
        .status .icon {
          display: none;
        }
      }
      .not-recorded,
      .read-only,
      .elsewhere,
      .reopen {
        color: var(--warm);
      }
    `,
  ];

  declare status: SaveState;
  declare locale: FrameLocale;
  private failed = false;
  private told = '';

  override willUpdate(): void {
    const { save } = this.locale.strings.shell;
    if (this.status === 'not-saved') this.told = save['not-saved'];
    else if (this.failed && this.status === 'saved') this.told = save.saved;
    if (this.status === 'not-saved') this.failed = true;
    else if (this.status === 'saved') this.failed = false;
  }

  override render(): unknown {
    return html`<span class="status ${this.status}">${icon(icons[this.status], 18)}<span>${this.locale.strings.shell.save[this.status]}</span></span>
      <span class="visually-hidden" role="status">${this.told}</span>`;
  }
}

customElements.define('save-status', SaveStatus);

declare global {
  interface HTMLElementTagNameMap {
    'save-status': SaveStatus;
  }
}
