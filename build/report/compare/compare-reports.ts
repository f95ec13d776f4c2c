/** What changed between two versions of a module, in what a designer cares for: endings, scores, odds, evidence, time. Pure. */
import type { ModuleReport, QuizFacts } from '../report-types.ts';
import type { Change, ChangeGroup, ReportComparison } from './change.ts';
import { byImportance } from './by-importance.ts';
import { compareRolePlays } from './compare-role-plays.ts';

export function compareReports(before: ModuleReport, after: ModuleReport): ReportComparison {
  const groups: readonly ChangeGroup[] = [
    { unit: undefined, changes: compareModules(before, after) },
    ...pairs(before.rolePlays, after.rolePlays).map(([one, other]) => ({ unit: other.title, changes: compareRolePlays(one, other) })),
    ...pairs(before.quizzes, after.quizzes).map(([one, other]) => ({ unit: other.title, changes: compareQuizzes(one, other) })),
  ];
  return {
    module: after.module.title, before: before.module.version, after: after.module.version,
    competencies: Object.fromEntries([...before.module.competencies, ...after.module.competencies].map(({ id, short }) => [id, short])),
    groups: groups.filter(({ changes }) => changes.length > 0).map(({ unit, changes }) => ({ unit, changes: byImportance(changes) })),
  };
}

/** The same unit in both. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly (readonly [T, T])[] {
  return after.flatMap((other) => before.filter(({ id }) => id === other.id).map((one) => [one, other] as const));
}

function compareModules(before: ModuleReport, after: ModuleReport): readonly Change[] {
  const lacking = <T>(all: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean): readonly T[] => all.filter((one) => !others.some((other) => same(one, other)));
  const sameId = (one: { readonly id: string }, other: { readonly id: string }): boolean => one.id === other.id;
  return [
    ...lacking(after.module.languages, before.module.languages, Object.is).map((language): Change => ({ kind: 'language-added', language })),
    ...lacking(before.module.languages, after.module.languages, Object.is).map((language): Change => ({ kind: 'language-removed', language })),
    ...lacking(after.units, before.units, sameId).map(({ title }): Change => ({ kind: 'unit-added', unit: title })),
    ...lacking(before.units, after.units, sameId).map(({ title }): Change => ({ kind: 'unit-removed', unit: title })),
    ...changed('module-guess', before.guessing.chance ?? 0, after.guessing.chance ?? 0, 0.0005),
    ...compareEvidence(before, after),
    ...compareParity(before, after),
    ...changed('saved-state', savedState(before), savedState(after)),
    ...changed('time', longest(before), longest(after)),
    ...changed('findings', count(before), count(after)),
  ];
}

function compareEvidence(before: ModuleReport, after: ModuleReport): readonly Change[] {
  const least = ({ evidence }: ModuleReport, id: string): number | undefined => {
    const own = evidence.filter(({ competency }) => competency === id).map(({ decisions, questions }) => decisions.least + questions.least);
    return own.length === 0 ? undefined : Math.min(...own);
  };
  return after.module.competencies.flatMap(({ id }): Change[] => {
    const [was, is] = [least(before, id), least(after, id)];
    return was === undefined || is === undefined || was === is ? [] : [{ kind: 'evidence', competency: id, before: was, after: is }];
  });
}

/** How far each translation differs from the language written first. */
function compareParity(before: ModuleReport, after: ModuleReport): readonly Change[] {
  return after.parity.flatMap(({ language, differences }): Change[] => {
    const was = before.parity.find((own) => own.language === language)?.differences ?? differences;
    return was === differences ? [] : [{ kind: 'parity', language, before: was, after: differences }];
  });
}

function compareQuizzes(before: QuizFacts, after: QuizFacts): readonly Change[] {
  const guess = ({ levels }: QuizFacts): number => Math.max(0, ...levels.map((level) => level.guess));
  return [
    ...changed('quiz-questions', before.questions, after.questions),
    ...changed('pass-mark', before.pass, after.pass),
    ...changed('quiz-guess', guess(before), guess(after), 0.0005),
  ];
}

type Plain = Extract<Change, { kind: 'pass-mark' | 'quiz-questions' | 'quiz-guess' | 'module-guess' | 'time' | 'findings' | 'saved-state' }>['kind'];

function changed(kind: Plain, before: number, after: number, least = 0): readonly Change[] {
  return Math.abs(after - before) > least ? [{ kind, before, after }] : [];
}

function longest({ seatTime }: ModuleReport): number {
  return Math.max(0, ...seatTime.map(({ typical }) => typical));
}

/** In SCORM 1.2, which holds least. */
function savedState({ savedState: states }: ModuleReport): number {
  return states.find(({ profile }) => profile === 'scorm12')?.characters ?? 0;
}

function count({ findings }: ModuleReport): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}
