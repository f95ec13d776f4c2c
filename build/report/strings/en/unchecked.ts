/** What no program can judge: a list for people, to be ticked by hand. */
export const unchecked = {
  heading: 'What was not checked',
  note: 'No program can judge these. Please tick what a person has looked at, and write down who and when.',
  who: 'Who, when',
  items: [
    'Facts, laws and figures are right and up to date.',
    'The best choice is really the best: experts on the subject agree, independently of each other (eight or more for any decision about people).',
    'The wrong choices are what decent, tired people really say; nobody would laugh at them.',
    'Each question has one best answer, is understood in one way only, and asks something that matters at work.',
    'The tone respects the learner, the citizen and every group of people in the stories.',
    'A native speaker has read the Kazakh, the Russian and the English text.',
    'The pass mark was set by judges, and a note says how.',
    'Kazakh and Russian groups reach similar results; compare before anybody draws conclusions from scores.',
    'Pictures, recordings and quotations may be used here.',
    'People who use a screen reader, only a keyboard, or a phone have tried the module.',
    'The package has been played to the end in the LMS where it will run, and the result has arrived.',
  ],
};
