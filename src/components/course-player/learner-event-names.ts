import type { LearnerEvent } from '../../events/learner-event.ts';

type LearnerEventName = { [Name in keyof HTMLElementEventMap]: HTMLElementEventMap[Name] extends LearnerEvent ? Name : never }[keyof HTMLElementEventMap];

/** The names of the learner's events, for listening. The choice of a language is none of them before its words have come. */
export const learnerEventNames = [
  'attempt-rewound', 'attempt-started', 'choice-taken', 'level-chosen', 'question-answered', 'quiz-finished', 'result-opened',
  'unit-finished', 'unit-left', 'unit-opened',
] as const satisfies readonly LearnerEventName[];
