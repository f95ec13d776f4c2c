import { pluralEn } from '../plural.ts';

/** The frame around every screen: header, saving, languages, leaving. */
export const shell = {
  language: 'Language',
  darkTheme: 'Dark appearance',
  skip: 'Skip to content',
  minutes: (count: number) => pluralEn(count, 'minute', 'minutes'),
  back: 'Back',
  toOutline: 'Course contents',
  next: 'Next',
  nextUnit: (title: string) => `Next: ${title}`,
  doneNext: (title: string) => `Done. Next: ${title}`,
  doneResult: 'Done. See your result',
  kinds: { lesson: 'Lesson', 'role-play': 'Role-play', quiz: 'Quiz', survey: 'Survey', reflection: 'Reflection' },
  /** Titles of the screens that are no unit. */
  screens: { result: 'Your result', search: 'Search the course', glossary: 'Glossary', sources: 'Sources', accessibility: 'Accessibility' },
  lookUp: 'Look things up',
  score: 'Course score',
  save: { saved: 'Saved', saving: 'Saving', 'not-saved': 'Not saved yet', 'not-recorded': 'Nothing is recorded', 'read-only': 'Viewing only', elsewhere: 'Open in another window', reopen: 'Please open again' },
  saveNotes: {
    'not-saved': 'The learning system is not answering. Carry on learning: the course will keep trying to save. Keep this page open until it says “Saved”. If that takes long, you may have been signed out: sign in again in another tab, then come back here.',
    'not-recorded': 'This page was opened outside a learning system, so your answers are not recorded.',
    'read-only': 'The learning system opened this course for viewing. Nothing you do now changes your record.',
    elsewhere: 'You opened the course in another window. Carry on there: what you did here is saved, but what you do here from now on is not.',
    reopen: 'The learning system has just answered, and it holds earlier answers of yours. Close the course and open it again to carry on from them; what you do here is not saved.',
  },
  languageComing: 'Loading the course in this language…',
  languageFailed: 'The course could not be loaded in that language, so it stays in this one. Check your connection and try again.',
  partComing: 'This part is still loading…',
  partFailed: 'Some parts of the course could not be loaded. You can use the rest.',
  retry: 'Try again',
  progressUnread: 'Part of your earlier progress could not be read. The rest is here, and results that the learning system already has stay there.',
  understood: 'Got it',
  leave: 'Save and close',
  left: {
    title: 'You can close this page now',
    saved: 'Your progress is saved. Next time you will carry on from where you left off.',
    finished: 'The course is finished and your result is saved.',
    notRecorded: 'Nothing was recorded.',
    notSaved: 'The last answers may not have reached the learning system. If you can, open the course again before you rely on them.',
  },
};
