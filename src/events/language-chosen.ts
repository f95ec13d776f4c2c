import { chooseLanguage } from '../engine/learner-place.ts';
import type { Language } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner wants the course in another language. */
export class LanguageChosen extends LearnerEvent<{ language: Language }> {
  constructor(detail: { language: Language }) {
    super('language-chosen', detail);
  }

  after(_course: Course, state: LearnerState): LearnerState {
    return chooseLanguage(state, this.detail.language);
  }
}

declare global {
  interface HTMLElementEventMap {
    'language-chosen': LanguageChosen;
  }
}
