import type { Language } from '../model/common.schema.ts';

/** The learner wants the course in another language. */
export class LanguageChosen extends CustomEvent<{ language: Language }> {
  constructor(detail: { language: Language }) {
    super('language-chosen', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'language-chosen': LanguageChosen;
  }
}
