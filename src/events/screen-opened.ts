/** Screens beside the course: they change nothing of what the learner has done. */
export type SideScreen = 'search' | 'glossary' | 'sources' | 'accessibility';

/** The learner wants to look something up; `entry` is what to look at first. */
export class ScreenOpened extends CustomEvent<{ screen: SideScreen; entry?: string }> {
  constructor(detail: { screen: SideScreen; entry?: string }) {
    super('screen-opened', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'screen-opened': ScreenOpened;
  }
}
