/** What the trust report and the facilitator pack say. The other languages have the same keys, or do not compile. */
import type { Language, LevelId } from '../../../src/model/common.schema.ts';
import type { UnitKind } from '../../../src/model/course.schema.ts';
import type { QuestionKind } from '../../../src/model/question.schema.ts';
import type { Ending } from '../../../src/model/role-play.schema.ts';
import type { StrategyId } from '../../analyse/walk/strategies.ts';
import type { CompetencyHole, TopicHole } from '../report-types.ts';
import { comparison } from './en/comparison.ts';
import { curriculum } from './en/curriculum.ts';
import { facilitator } from './en/facilitator.ts';
import { settings } from './en/settings.ts';
import { unchecked } from './en/unchecked.ts';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const en = {
  languageNames: { kk: 'Kazakh', ru: 'Russian', en: 'English' } satisfies Record<Language, string> as Record<Language, string>,
  levelNames: { senior: 'Senior', middle: 'Middle', frontline: 'Front-line' } satisfies Record<LevelId, string> as Record<LevelId, string>,
  unitKinds: { lesson: 'lesson', 'role-play': 'role-play', quiz: 'quiz', survey: 'survey', reflection: 'reflection' } satisfies Record<UnitKind, string> as Record<UnitKind, string>,
  questionKinds: {
    single: 'one right answer', multiple: 'several right answers', 'true-false': 'true or false', matching: 'matching', ordering: 'ordering', gaps: 'gaps', number: 'number', 'best-worst': 'best and worst', scale: 'rating', reflection: 'own words',
  } satisfies Record<QuestionKind, string> as Record<QuestionKind, string>,
  endingKinds: { success: 'success', partial: 'partial success', failure: 'failure' } satisfies Record<Ending, string> as Record<Ending, string>,
  strategies: { random: 'at random', first: 'always the first', longest: 'always the longest', shortest: 'always the shortest', politest: 'always the politest', last: 'always the last', newest: 'always the newly offered' } satisfies Record<StrategyId, string> as Record<StrategyId, string>,
  modes: { practice: 'practice', assessed: 'assessed' },
  severities: { error: 'To be corrected', warning: 'Worth a look', info: 'Notes' },
  verdict: 'Verdict',
  yes: 'yes', no: 'no', none: 'none', of: (part: number | string, whole: number | string) => `${part} of ${whole}`,
  title: (module: string) => `Trust report: ${module}`,
  heading: 'Trust report',
  version: (version: string) => `Version ${version}`,
  otherLanguages: 'This report in other languages',
  contents: 'Contents',
  summary: {
    heading: 'In short',
    notReady: (errors: number) => `Not ready: ${plural(errors, 'mistake must', 'mistakes must')} be corrected first.`,
    remarks: (warnings: number) => `Ready to try out: no mistake stands in the way, ${plural(warnings, 'remark is', 'remarks are')} worth a look.`,
    ready: 'Ready: the program found neither a mistake nor a remark.',
    basis: 'Checked by a program: every road of every role-play was walked, every chance worked out exactly. What only people can judge is listed at the end.',
    endings: 'Endings', endingsText: (reachable: number, all: number, fewest: number) => `${reachable} of ${all} can be reached, the nearest in ${plural(fewest, 'decision', 'decisions')}`,
    noRolePlays: 'no role-play in this module',
    guessing: 'Passing by guessing', guessingText: (chance: string, limit: string) => `${chance} of those who guess everything would pass; allowed are ${limit}`, nothingScored: 'nothing in this module is scored',
    rolePlayGuessing: (chance: string, limit: string) => `a role-play at most ${chance}; allowed are ${limit}`,
    languages: 'Languages', languagesText: (whole: number, all: number) => `${whole} of ${all} complete and alike`,
    evidence: 'Evidence', evidenceText: (enough: number, all: number, needed: number) => `${enough} of ${all} competencies rest on at least ${needed} decisions and questions`,
    time: 'Time needed', timeText: (typical: number, quick: number, slow: number, hours: string) => `${typical} minutes (${quick} to ${slow}), ${hours} academic hours`,
    sizes: 'Sizes', sizesText: (size: string) => `packages up to ${size}`, noPackages: 'no packages built with this report', savedText: (characters: string, limit: string) => `saved state up to ${characters} of ${limit} characters (SCORM 1.2)`,
    findings: 'Remarks', findingsText: (errors: number, warnings: number, infos: number) => `${errors} to correct, ${warnings} worth a look, ${infos} notes`,
  },
  inventory: {
    heading: 'What is in this module', thing: 'What', amount: 'How much', none: 'none',
    topics: 'Topics with outcomes and content', languages: 'Complete languages', levels: 'Posts with lessons, role-plays and questions', lessons: 'Lessons', rolePlays: 'Role-plays', rolePlayText: (practice: number, assessed: number) => `${practice + assessed}: ${practice} for practice, ${assessed} assessed`,
    items: 'Questions', itemText: (pool: number, checks: number) => `${pool} in quizzes, ${checks} in lessons`, notes: 'Footnotes that name their source', sources: (count: number) => `sources in the list: ${count}`, terms: 'Terms in the glossary', guessing: 'Role-plays and module that guessing does not pass', parity: 'Languages without differences',
    posts: 'What each post meets', post: 'Post', practice: 'Role-plays for practice', assessed: 'Role-plays assessed', pool: 'Questions in the pool', drawn: 'Questions in one attempt', own: 'Parts written for it',
    note: 'Parts written for a post are units, sections and questions that not every post has.',
  },
  rolePlay: {
    heading: 'Role-plays',
    facts: (scenes: number, decisions: number, choices: number, states: string) => `${plural(scenes, 'scene', 'scenes')}, ${plural(decisions, 'decision', 'decisions')}, ${plural(choices, 'choice', 'choices')}; ${states} states walked.`,
    exact: 'All figures are exact.', inexact: 'Too large for everything to be proved: figures are those of the part that was walked.',
    loops: 'Roads can lead back; chances are carried round until next to nothing is left, and what is left counts as never ending.',
    passMark: (mode: string, pass: number) => `Mode: ${mode}. Pass mark: ${pass} % of the points available on one's own road.`,
    endings: 'Endings', ending: 'Ending', kind: 'Kind', fewest: 'Fewest decisions', odds: 'Chance at random', lowest: 'Lowest score', highest: 'Highest score', unreachable: 'cannot be reached',
    never: (chance: string) => `At random, ${chance} of the plays never come to an end.`,
    best: 'The best road', worst: 'The worst road', road: (percent: number, ending: string) => `${percent} %, ending: ${ending}`, scene: 'Scene', choice: 'Choice', points: 'Points',
    guessing: 'Passing without understanding', guessingNote: (limit: number) => `Chance to pass for somebody who chooses by a rule of thumb. Allowed: ${limit} %.`, strategy: 'Way of choosing', within: 'within the limit', above: 'above the limit',
    competencies: 'Competencies at stake', competency: 'Competency', decisions: 'Decisions', allEndings: 'Points, all endings', pointRange: (lowest: string, highest: string) => `${lowest} to ${highest}`,
    scales: 'Scales', scaleText: (name: string, start: number, min: number, max: number) => `${name}: starts at ${start}, from ${min} to ${max}`, hitsMin: 'can be pushed against its lower end', hitsMax: 'can be pushed against its upper end',
  },
  map: {
    caption: (title: string) => `Map: ${title}`,
    description: (scenes: number) => `Scenes as boxes, choices as arrows, from the start downwards; ${plural(scenes, 'scene', 'scenes')}. The same in words stands below the map.`,
    legend: 'Numbers on the arrows: choice and its points. Thick line and ★: the best road. Dashed line and ▼: the worst road. Dotted: the play moves on by itself.',
    zoomIn: 'Larger', zoomOut: 'Smaller', fit: 'Fit to width', inWords: 'The map in words',
    goesOn: 'goes on in the same scene', leadsTo: (number: number, title: string) => `to scene ${number}, ${title}`, link: 'moves on by itself', conditional: 'only under a condition', unreachable: 'no road leads here', start: 'start',
  },
  quiz: {
    heading: 'Quizzes', questions: 'Questions', drawn: 'In one attempt', passMark: 'Pass mark', attempts: 'Attempts', unlimited: 'any number', guess: 'Chance to pass by guessing', kinds: 'Kinds of questions', competencies: 'Questions per competency',
    guessNote: 'Exact: over every set of questions that can be drawn and every way of ticking. Typed words and numbers count as impossible to guess. Each further attempt gives the same chance again.',
    none: 'There is no quiz in this module.', level: 'Post', counts: 'counts', practice: 'practice',
  },
  alignment: {
    heading: 'What is promised, taught, practised and tested', topic: 'Topic', outcomes: 'Outcomes', lessons: 'Lessons', sections: 'sections', checks: 'checks', decisions: 'Decisions', questions: 'Quiz questions', competencies: 'Competencies at stake', holes: 'Missing',
    topicHoles: { 'no-outcomes': 'no outcomes named', 'no-lesson': 'no lesson', 'no-practice': 'no decision to practise', 'no-questions': 'no question asks about it' } satisfies Record<TopicHole, string> as Record<TopicHole, string>,
    competencyHoles: { 'no-decisions': 'never at stake in a role-play', 'no-questions': 'no quiz question' } satisfies Record<CompetencyHole, string> as Record<CompetencyHole, string>,
    whole: 'nothing missing', topics: 'Topics',
  },
  evidence: {
    heading: 'Evidence per competency', note: (needed: number) => `How many decisions and questions every learner meets, at least and at most. From ${needed} on the learner sees a number, below that only words.`,
    cell: (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`), enough: 'enough for a number', few: 'words only',
    caution: 'One branching conversation is one case. Such scores are a reason to talk, not grounds for a decision about a person.',
  },
  findings: { heading: 'Remarks in full', none: 'Nothing was found.', where: (path: string, line: number) => `${path}, line ${line}`, items: 'Questions and answers', proof: 'Role-plays', language: 'Language', parity: 'Translations', measurement: 'Measurement', other: 'Other' },
  languages: {
    heading: 'Languages', parity: 'The same in every language', parityNote: (source: string) => `Compared with the language written first: ${source}.`, language: 'Language', units: 'Units', scenes: 'Scenes', choices: 'Choices', questions: 'Questions', characters: 'Characters', differences: 'Differences',
    readability: 'Readability', unit: 'Unit', words: 'Words', perSentence: 'Words per sentence', lettersPerWord: 'Letters per word', longWords: 'Long words', longSentences: 'Long sentences', grade: 'School grade',
    readabilityNote: 'Long words have five syllables or more, long sentences more than 20 words. Russian: the median of nine published formulas. English: Flesch–Kincaid. Kazakh: no formula has been validated, so there is no grade; its counts stand beside the Russian ones below.',
    twins: {
      heading: 'Kazakh beside Russian', measures: 'What was counted in each unit', caption: 'Kazakh / Russian, × Kazakh divided by Russian', usual: 'Usual in this module', far: 'far out',
      marked: (units: number) => `${plural(units, 'unit is', 'units are')} far from what is usual here. A person should look:`,
      none: 'No unit is far from what is usual here.', few: 'There are too few units of 100 words or more to say what is usual.',
      apart: (measure: string, ratio: string, usual: string) => `${measure}: ${ratio}, usually ${usual}`,
      note: 'Kazakh words are longer and fewer by nature, so a ratio says nothing by itself. What counts is how far a unit is from the other units of the module. These are counts, not a school grade: for Kazakh there is none.',
      rule: 'Marked (◆) is what strays three times as far as units usually do. Units of fewer than 100 words and the share of long sentences are shown and not marked.',
    },
  },
  time: { heading: 'Time needed', post: 'Post', minutes: (typical: number) => `${typical} min`, range: (quick: number, slow: number) => `${quick} to ${slow}`, hours: (hours: string) => `${hours} ac. h`, note: 'Characters at 1,000 a minute (700 to 1,400), 36 seconds a question, 12 seconds a decision, the best road of each role-play once; steps of five minutes; academic hours of 45 minutes.' },
  access: { heading: 'Accessibility', figures: 'Pictures with a description', recordings: 'Recordings with captions', transcripts: 'Recordings with a transcript', note: 'The player itself is checked by a program and by keyboard in its own tests. Trying it out with people who use screen readers is on the list below.' },
  technical: {
    heading: 'For the administrator of the LMS', packages: 'Packages', file: 'File', size: 'Size', checksum: 'SHA-256', profile: 'Standard', noPackages: 'This report was written without building packages.',
    saved: 'Saved state', savedNote: 'The longest state any learner can have, against what the standard can hold.', characters: (characters: string, limit: string) => `${characters} of ${limit} characters`, fits: 'fits', tooLong: 'too long: typed answers will be dropped first',
    settings: 'Recommended settings', network: 'A package loads nothing from the network and stores nothing outside the LMS.',
  },
  settings,
  unchecked,
  comparison,
  curriculum,
  facilitator,
};

export type ReportStrings = typeof en;
