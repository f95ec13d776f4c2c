import type { Language } from '../model/common.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { FromPreview, Theme, ToPreview } from './protocol.ts';

/** The previews on the page, spoken to by messages. */
export class Previews {
  private root: ParentNode | undefined;
  private theme: Theme | undefined;
  /** An address stays what it was when the preview was opened, or the frame would load anew. */
  private readonly addresses = new Map<string, string>();

  constructor(heard: (message: FromPreview, from: Window) => void) {
    addEventListener('message', ({ data, origin, source }: MessageEvent<FromPreview>) => {
      const frame = this.frames().find((window) => window === source);
      if (origin === location.origin && frame) heard(data, frame);
    });
  }

  attach(root: ParentNode): void {
    this.root = root;
  }

  address(module: string, language: Language, theme: Theme): string {
    const key = `${module} ${language}`;
    const known = this.addresses.get(key) ?? `/preview/${module}/index.html?language=${language}&theme=${theme}&version=${Date.now()}`;
    this.addresses.set(key, known);
    return known;
  }

  refresh(version: number): void {
    this.tell({ sukhbat: 'refresh', version });
  }

  /** Moves all of them, but for the one that has moved already. */
  show(state: LearnerState, except?: Window): void {
    for (const frame of this.frames()) if (frame !== except) this.showIn(frame, state);
  }

  showIn(frame: Window, state: LearnerState): void {
    frame.postMessage({ sukhbat: 'show', state } satisfies ToPreview, location.origin);
  }

  dress(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.tell({ sukhbat: 'dress', theme });
  }

  private tell(message: ToPreview): void {
    for (const frame of this.frames()) frame.postMessage(message, location.origin);
  }

  private frames(): readonly Window[] {
    return [...(this.root?.querySelectorAll<HTMLIFrameElement>('iframe[data-preview]') ?? [])].flatMap(({ contentWindow }) => contentWindow ?? []);
  }
}
