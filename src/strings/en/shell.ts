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
  save: { saved: 'Saved', saving: 'Saving…', 'not-saved': 'Not saved yet', 'not-recorded': 'Nothing is recorded', 'read-only': 'Viewing only', elsewhere: 'Open in another window', reopen: 'Please open again' },
  saveNotes: {
    'not-saved': 'The learning system is not answering. Go on learning; saving is tried again by itself. Keep this page open until it says “Saved”. If that takes long, your sign-in may have run out: sign in again in another tab, then come back here.',
    'not-recorded': 'This page was opened outside a learning system, so your answers are not recorded.',
    'read-only': 'The learning system opened this course for viewing. Nothing you do now changes your record.',
    elsewhere: 'You opened the course in another window. Go on there: what you did here is saved, what you do here from now on is not.',
    reopen: 'The learning system has just answered, and it holds answers of yours from before. Close the course and open it again to go on from them; what you do here is not saved.',
  },
  languageComing: 'Loading the course in this language…',
  languageFailed: 'The course could not be loaded in that language, so it stays in this one. Check your connection and try again.',
  partComing: 'This part is still loading…',
  partFailed: 'Some parts of the course could not be loaded. What has arrived can be used.',
  retry: 'Try again',
  progressUnread: 'Part of your earlier progress could not be read. What could be read is here, and results that the learning system already has stay there.',
  understood: 'All right',
  leave: 'Save and close',
  left: {
    title: 'You can close this page now',
    saved: 'Your progress is saved. Next time you will go on from where you left.',
    finished: 'The course is finished and your result is saved.',
    notRecorded: 'Nothing was recorded.',
    notSaved: 'The last answers may not have reached the learning system. If you can, open the course again before you rely on them.',
  },
};
