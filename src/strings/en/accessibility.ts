/** The accessibility statement. It says only what the tests of the player hold it to. */
export const accessibility = {
  intro: 'This course is for everyone. It is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.',
  works: {
    heading: 'What you can rely on',
    items: [
      'Everything works with the keyboard alone, in a visible and logical order.',
      'Screen readers are told what is on the page, what has changed and in which language it is written.',
      'There is no time limit anywhere, and nothing has to be dragged.',
      'The text can be enlarged to 400%, and nothing runs out of a screen 320 pixels wide.',
      'The page follows your system: dark or light, more contrast, your own colours, less motion (the lines of a conversation then appear at once).',
      'Faces are drawings, and the mood of a speaker is also given in words. No meaning is carried by colour alone.',
      'Every result can be printed.',
    ],
  },
  keys: {
    heading: 'Keys',
    items: [
      'Tab and Shift + Tab move from one control to the next; Enter or Space presses it.',
      'In a conversation the keys 1, 2, 3 move to an answer, and Enter says it.',
      'Escape closes a card or an enlarged picture.',
    ],
  },
  limits: {
    heading: 'Known limits',
    items: [
      'Kazakh speech output differs from one screen reader to another and is missing from some.',
      'In Firefox before 98 and Safari before 15.4 an enlarged picture opens in a tab of its own.',
      'The learning system that opens the course may be less accessible, and the course cannot change that.',
    ],
  },
  report: {
    heading: 'If something does not work for you',
    text: (institution: string) => `Please tell the administrator of your learning system, or write to: ${institution}. Say on which screen it happened and what you use to read or operate the page.`,
  },
};
