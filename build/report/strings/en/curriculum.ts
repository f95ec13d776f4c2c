/** The modules as one curriculum. */
export const curriculum = {
  heading: 'The modules as one curriculum',
  lead: 'One competency framework, one scale of levels, one vocabulary. Counted and measured by the same program that checks each module.',
  whole: 'The whole curriculum: topics, order, hours, competencies',
  together: 'Together', module: 'Module', topic: 'Topic', post: 'Post', competency: 'Competency',
  modules: 'Modules', topics: 'Topics', languages: 'Languages', posts: 'Posts', practice: 'Role-plays to practise', assessed: 'Assessed role-plays', pool: 'Questions in the test', notes: 'Facts with a source', guessing: 'Guessing does not pass', parity: 'Languages that say the same', after: 'Builds on',
  modulesNote: 'Topics: with outcomes, a lesson and a role-play, against those the research proposes. Posts: those whose learners have lessons, role-plays and a test that counts.',
  topicList: 'Topics', outcomes: 'Outcomes', checks: 'Questions in the lesson', decisions: 'Decisions to practise',
  order: 'Order and hours', sequence: 'Recommended order', screen: 'At the screen, academic hours', classroom: 'In the classroom, academic hours',
  hoursNote: 'An academic hour is 45 minutes. At the screen: reading at a usual pace in the quickest and the slowest of the languages, each role-play once. In the classroom: each role-play to practise once more in pairs with the facilitator pack, roles changed, and talked over, about one academic hour; this is our estimate and has not been tried out yet. Courses of 36 to 72 hours need more than that: the difference is for the Academy’s own sessions, such as work on the reflections, cases from the learners’ offices and the closing interview.',
  range: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
  competencies: 'Competencies', measuredIn: 'Measured in',
  evidenceNote: (needed: number) => `How many decisions and questions each learner meets over all modules, at least and at most. From ${needed} on a competency is reported as a number, below that in words only.`,
};
