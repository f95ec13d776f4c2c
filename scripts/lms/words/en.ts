/** What the pages of the small LMS say. The other languages have the same keys, or do not compile. */
export const en = {
  title: 'Sukhbat: try the packages',
  about: 'A small LMS on this computer. It keeps what a package reports until you close it, and refuses what strict systems refuse.',
  none: 'There are no packages in this folder yet. Run `npm run build` and reload the page.',
  launch: 'Open',
  back: 'All packages',
  relaunch: 'Open again',
  leave: 'Leave',
  leaveHint: 'Goes to another page, as a learner does who closes the course.',
  kill: 'Kill',
  killHint: 'Takes the course away without a word, as a power cut does. What was not committed is lost.',
  forget: 'Forget everything',
  mode: 'Mode',
  language: 'Learner’s language',
  unknown: 'not known',
  course: 'Course',
  recorded: 'What the LMS has recorded',
  session: 'Session',
  states: { launched: 'loading', running: 'open', finished: 'ended by the course', killed: 'killed' },
  facts: {
    status: 'Status', success: 'Success', score: 'Score', progress: 'Progress', location: 'Bookmark', suspendData: 'Saved state, characters', exit: 'Exit', totalTime: 'Total time', sessions: 'Sessions', errors: 'Refused calls',
  },
  objectives: 'Competencies',
  interactions: 'Decisions and answers',
  log: 'Calls',
  columns: { id: 'Id', status: 'Status', score: 'Score', type: 'Kind', response: 'Answer', result: 'Result', time: 'Second', call: 'Call', error: 'Error' },
  nothing: 'nothing yet',
};

export type LmsWords = typeof en;
