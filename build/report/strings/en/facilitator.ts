/** The pack for the classroom. */
export const facilitator = {
  title: (rolePlay: string) => `Facilitator pack: ${rolePlay}`,
  howTo: 'How to play it in the classroom',
  steps: [
    'Two people play: one is the learner, one reads everybody else. The others observe.',
    'Read the situation aloud. The learner does not see this script.',
    'At each decision the partner reads the choices in any order; the learner chooses, or says it in their own words and the partner takes the nearest choice.',
    'Note the choice, go to the scene named beside it. Conditions in brackets say what was said before.',
    'Afterwards: first the learner, then the observers, then the answer key. Ten minutes of talk for five minutes of play.',
  ],
  situation: 'The situation', people: 'People', learnerRole: 'played by the learner', scales: 'Keep count', script: 'Script', scene: (number: number, title: string) => `Scene ${number}. ${title}`,
  start: 'Start here.', ends: (kind: string) => `The conversation ends here: ${kind}.`, goTo: (number: number, title: string) => `→ scene ${number}, ${title}`, goesOn: '→ go on below', learner: 'Learner chooses', once: 'only once',
  when: (tests: string) => `only if ${tests}`, otherwise: (tests: string) => `only if not: ${tests}`, remembered: (name: string) => `“${name}” has been noted`, notRemembered: (name: string) => `“${name}” has not been noted`, note: (name: string) => `note: “${name}”`, and: ' and ',
  observer: 'Observer sheet', observed: 'Whom you observe', observerName: 'Observer', date: 'Date', criteria: 'Feedback criteria', criterion: 'Criterion', rating: '1 (low) to 5 (high)', evidence: 'What was said or done: words, not judgements',
  criteriaItems: ['Politeness and respect', 'Clear explanations that everybody can follow', 'Listening and keeping a dialogue', 'Handling conflict'],
  competencies: 'Competencies in this conversation', inScenes: (scenes: string) => `Scenes ${scenes}`, well: 'What helped', next: 'What to try next time', oneThing: 'One thing to say to the learner:',
  key: 'Answer key', keyNote: 'For the facilitator. Points say how much a choice helps, not what a person is worth.', decision: 'Decision', choice: 'Choice', points: 'Points', why: 'Why', best: 'best', rules: 'Rules to take away', plan: 'Plan', map: 'Map',
  guide: (module: string) => `For the facilitator: ${module}`, fromAuthor: 'What the author advises', seeGuide: (guide: string) => `Advice for the whole module is printed on its own: “${guide}”.`, parts: 'The parts of the module',
};
