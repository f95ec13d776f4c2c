/** How to set up the LMS. */
export const settings = (mark: number): readonly (readonly [setting: string, value: string])[] => [
  ['Attempts', 'unlimited; the module keeps its own first and best result'],
  ['Grading', 'highest attempt, highest grade; maximum 100'],
  ['Passing', `by the status the module sends (passed at ${mark} %); leave “mastery score overrides status” off`],
  ['Completion', 'by the status passed or completed, not by viewing'],
  ['New attempt', 'never forced: the learner goes on where they stopped'],
  ['Window', 'same window or frame rather than a pop-up; at least 360 pixels wide'],
  ['Moodle', 'use the SCORM 1.2 package; it also works in the Moodle app'],
  ['Review mode', 'allowed: nothing is recorded there'],
];
