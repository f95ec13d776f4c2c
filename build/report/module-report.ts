/** The trust report as data: what was proved, counted and measured about a module. Pure. */
import { worstCaseState } from '../../src/engine/worst-case-state.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { evidenceOf } from '../analyse/evidence.ts';
import { likeliestGuess } from '../analyse/guess/guess-module.ts';
import { limitsOf } from '../analyse/limits.ts';
import { studyCourse, type CourseStudy } from '../analyse/study.ts';
import { textOf } from '../analyse/language/text-of.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import { alignment } from './facts/alignment.ts';
import { inventory } from './facts/inventory.ts';
import { accessibilityFacts, parityFacts, readabilityFacts, twinFacts } from './facts/language-facts.ts';
import { quizFacts } from './facts/quiz-facts.ts';
import { rolePlayFacts } from './facts/role-play-facts.ts';
import { seatTimes } from './facts/seat-time.ts';
import { inLanguages } from './multilingual.ts';
import type { Finding, ModuleFacts, ModuleReport, PackageFacts, SavedStateFacts, TopicFacts, UnitFacts } from './report-types.ts';

/** What the course itself does not tell. */
export interface ReportExtras {
  readonly findings: readonly Finding[];
  readonly packages: readonly PackageFacts[];
  /** What was worked out already, e.g. for the findings. */
  readonly studies?: readonly CourseStudy[];
}

/** @throws when the module lacks the language it was written in. */
export function moduleReport(lowered: LoweredCourse, extras: ReportExtras): ModuleReport {
  const studies = extras.studies ?? studyCourse(lowered);
  const study = studies.find(({ language }) => language === lowered.source) ?? studies[0];
  if (!study) throw new Error('A report needs a module in at least one language.');
  const { course } = study;
  const rolePlays = study.rolePlays.map((studied) => rolePlayFacts(lowered, studies, studied, study));
  const guessing = { chance: likeliestGuess(study) ?? null, limit: limitsOf(lowered).module };
  const parity = parityFacts(studies, extras.findings);
  return {
    reportVersion: 1,
    module: moduleFacts(lowered, course),
    inventory: inventory({ lowered, study, rolePlays, guessing, parity }),
    topics: topicFacts(lowered, course),
    units: unitFacts(lowered, course),
    rolePlays,
    quizzes: course.units.flatMap((unit) => (unit.kind === 'quiz' ? [quizFacts(lowered, course, unit)] : [])),
    guessing,
    alignment: alignment(course),
    evidence: evidenceOf(study),
    seatTime: seatTimes(studies),
    readability: readabilityFacts(studies),
    twins: twinFacts(studies),
    parity,
    accessibility: accessibilityFacts(course),
    findings: extras.findings,
    savedState: savedState(studies),
    packages: extras.packages,
  };
}

function moduleFacts(lowered: LoweredCourse, { id, version, levels, competencies, rules }: Course): ModuleFacts {
  return {
    id, version, rules,
    title: inLanguages(lowered, ({ title }) => title),
    institution: inLanguages(lowered, ({ institution }) => institution),
    languages: lowered.languages,
    source: lowered.source,
    levels: levels.map((level) => ({ id: level.id, name: inLanguages(lowered, (course) => course.levels.find((own) => own.id === level.id)?.name) })),
    competencies: competencies.map((competency) => ({
      id: competency.id,
      short: inLanguages(lowered, (course) => course.competencies.find((own) => own.id === competency.id)?.short),
      name: inLanguages(lowered, (course) => course.competencies.find((own) => own.id === competency.id)?.name),
    })),
  };
}

function topicFacts(lowered: LoweredCourse, { topics }: Course): readonly TopicFacts[] {
  return topics.map(({ id, outcomes, units }, index) => ({
    id, units,
    title: inLanguages(lowered, (course) => course.topics[index]?.title),
    outcomes: outcomes.map((_, number) => inLanguages(lowered, (course) => {
      const outcome = course.topics[index]?.outcomes[number];
      return outcome === undefined ? undefined : textOf(outcome);
    })),
  }));
}

function unitFacts(lowered: LoweredCourse, { units, rules }: Course): readonly UnitFacts[] {
  return units.map(({ id, kind, levels }) => ({
    id, kind, levels,
    title: inLanguages(lowered, (course) => course.units.find((unit) => unit.id === id)?.title),
    scored: rules.scored.includes(id),
    required: rules.complete.includes(id),
  }));
}

/** Codes are the same in every language; the longest of all counts, because gaps are typed in the language of the course. */
function savedState(studies: readonly CourseStudy[]): readonly SavedStateFacts[] {
  const characters = Math.max(...studies.map(({ course }) => worstCaseState(course, profiles.scorm12).characters));
  return Object.values(profiles).map((profile) => ({ profile: profile.id, name: profile.name, characters, limit: profile.suspendDataLimit }));
}
