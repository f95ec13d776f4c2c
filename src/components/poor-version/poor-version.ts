import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { replayRolePlay } from '../../engine/replay-role-play.ts';
import { PoorVersionWatched } from '../../events/poor-version-watched.ts';
import type { RolePlay } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import '../role-play-transcript/role-play-transcript.ts';
import { transcriptEntries } from '../role-play-transcript/transcript-entries.ts';
import { poorestRoad } from './poorest-road.ts';

const styles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    border-color: var(--bad);
    border-inline-start-width: 4px;
  }
  .label .icon {
    margin-block-start: 2px;
    color: var(--bad);
  }
  .over {
    text-align: center;
  }
`;

/** The same conversation gone wrong, to read through: skill grows from poor models beside good ones. */
export class PoorVersion extends LitElement {
  static override properties = { rolePlay: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, styles];

  declare rolePlay: RolePlay;
  declare locale: Locale;

  override render(): unknown {
    const words = this.locale.strings.rolePlay;
    const play = replayRolePlay(this.rolePlay, poorestRoad(this.rolePlay));
    const entries = transcriptEntries(this.rolePlay, play, { moment: 'at-once', scales: true });
    return html`<div class="card label">${icon('warning', 24)}<p>${words.poorNote}</p></div>
      <role-play-transcript .entries=${entries} .arrivedFrom=${entries.length} .label=${words.poor} .locale=${this.locale}></role-play-transcript>
      ${play.ending ? html`<p class="over"><b>${words.endingKinds[play.ending]}</b></p>` : ''}
      <div class="actions"><button type="button" class="button primary" @click=${this.leave}>${icon('back')}${words.poorEnd}</button></div>`;
  }

  private leave(): void {
    this.dispatchEvent(new PoorVersionWatched({ watching: false }));
  }
}

customElements.define('poor-version', PoorVersion);

declare global {
  interface HTMLElementTagNameMap {
    'poor-version': PoorVersion;
  }
}
