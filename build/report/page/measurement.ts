/** Quizzes, alignment and evidence: whether what is promised is taught, practised and tested, and how firmly. */
import { chanceIn, percentIn } from '../numbers.ts';
import type { QuizFacts } from '../report-types.ts';
import { dataTable, verdict } from './data-table.ts';
import { markup, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export function quizzes(context: PageContext): Markup {
  const { report, words: { quiz: words } } = context;
  if (report.quizzes.length === 0) return markup``;
  return markup`<section id="quizzes"><h2>${words.heading}</h2>${report.quizzes.map((quiz) => quizArticle(quiz, context))}<p class="soft">${words.guessNote}</p></section>`;
}

function quizArticle(quiz: QuizFacts, { words: { quiz: words, questionKinds, modes }, report, language, say, level, competency }: PageContext): Markup {
  const counts = report.units.find(({ id }) => id === quiz.id)?.scored;
  const facts = [
    `${modes[quiz.mode]}${counts ? `, ${words.counts}` : ''}`, `${words.questions}: ${quiz.questions}`, `${words.passMark}: ${percentIn(language, quiz.pass)}`, `${words.attempts}: ${quiz.attempts === 0 ? words.unlimited : quiz.attempts}`,
    `${words.kinds}: ${Object.entries(quiz.kinds).map(([kind, number]) => `${questionKinds[kind as keyof typeof questionKinds]} ${number}`).join(', ')}`,
    `${words.competencies}: ${quiz.competencies.map(({ id, pool, drawn }) => `${competency(id)} ${drawn.least === drawn.most ? drawn.least : `${drawn.least}–${drawn.most}`} / ${pool}`).join(', ')}`,
  ];
  return markup`<article><h3>${say(quiz.title)}</h3><ul>${facts.map((fact) => markup`<li>${fact}</li>`)}</ul>${dataTable({
    caption: words.guess, head: [words.level, words.drawn, words.guess], numbers: [1, 2],
    rows: quiz.levels.map(({ id, drawn, guess }) => [level(id), drawn, chanceIn(language, guess)]),
  })}</article>`;
}

export function alignmentSection(context: PageContext): Markup {
  const { report, words: { alignment: words, rolePlay }, say, competency } = context;
  const title = (id: string): string => say(report.topics.find((topic) => topic.id === id)?.title ?? {});
  return markup`<section id="alignment"><h2>${words.heading}</h2>${dataTable({
    caption: words.topics, head: [words.topic, words.lessons, words.decisions, words.questions, words.competencies, words.holes], numbers: [2, 3],
    rows: report.alignment.topics.map((topic) => [
      title(topic.id), `${topic.lessons} (${words.sections}: ${topic.sections}, ${words.checks}: ${topic.checks})`, topic.decisions, topic.questions, topic.competencies.map(competency).join(', '),
      topic.holes.length === 0 ? verdict(true, words.whole) : topic.holes.map((hole) => markup`<div>${verdict(false, words.topicHoles[hole])}</div>`),
    ]),
  })}${dataTable({
    caption: words.competencies, head: [rolePlay.competency, words.topics, words.decisions, words.questions, words.holes], numbers: [2, 3],
    rows: report.alignment.competencies.map((each) => [
      competency(each.id), each.topics.map(title).join(', '), each.decisions, each.questions,
      each.holes.length === 0 ? verdict(true, words.whole) : each.holes.map((hole) => markup`<div>${verdict(false, words.competencyHoles[hole])}</div>`),
    ]),
  })}<details><summary>${words.outcomes}</summary>${report.topics.map(({ title: name, outcomes }) => markup`<h3>${say(name)}</h3><ul>${outcomes.map((outcome) => markup`<li>${say(outcome)}</li>`)}</ul>`)}</details></section>`;
}

export function evidenceSection({ report, words: { evidence: words, rolePlay }, competency, level }: PageContext): Markup {
  const levels = report.module.levels.map(({ id }) => id);
  const cell = (id: string, post: string): Markup => {
    const found = report.evidence.find((each) => each.competency === id && each.level === post);
    if (!found) return markup``;
    const sum = (end: 'least' | 'most'): number => found.decisions[end] + found.questions[end];
    return markup`${words.cell(sum('least'), sum('most'))} <span class="${found.enough ? 'good' : 'soft'}">${found.enough ? `✓ ${words.enough}` : words.few}</span>`;
  };
  return markup`<section id="evidence"><h2>${words.heading}</h2><p class="soft">${words.note(report.module.rules.evidence)}</p>${dataTable({
    caption: words.heading, quiet: true, head: [rolePlay.competency, ...levels.map(level)],
    rows: report.module.competencies.map(({ id }) => [competency(id), ...levels.map((post) => cell(id, post))]),
  })}<p>${words.caution}</p></section>`;
}
