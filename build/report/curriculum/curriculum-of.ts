import type { CompetencyId, LevelId } from '../../../src/model/common.schema.ts';
import type { Extremes } from '../../analyse/walk/extremes.ts';
import type { CurriculumPlan } from '../../parse/config/academy.ts';
import type { ModuleReport, TopicFacts, UnitFacts } from '../report-types.ts';
import type { Curriculum, CurriculumCompetency, CurriculumModule, CurriculumPost, CurriculumTopic } from './curriculum-types.ts';

/** The modules together. Undefined for fewer than two: one module is no curriculum. */
export function curriculumOf(unordered: readonly ModuleReport[], plan: CurriculumPlan | undefined): Curriculum | undefined {
  const reports = inOrder(unordered, plan);
  const [first] = reports;
  if (!first || reports.length < 2) return undefined;
  return {
    institution: first.module.institution,
    modules: reports.map((report) => moduleOf(report, plan)),
    posts: first.module.levels.map(({ id, name }) => postOf(id, name, reports, plan)),
    competencies: [...new Set(reports.flatMap(({ module }) => module.competencies.map(({ id }) => id)))].map((id) => competencyOf(id, reports)),
    evidence: Math.max(...reports.map(({ module }) => module.rules.evidence)),
  };
}

/** As the plan lists them, then the others. */
function inOrder(reports: readonly ModuleReport[], plan: CurriculumPlan | undefined): readonly ModuleReport[] {
  const listed = Object.keys(plan?.topics ?? {});
  const placeOf = ({ module }: ModuleReport): number => (listed.includes(module.id) ? listed.indexOf(module.id) : listed.length);
  return reports.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function moduleOf(report: ModuleReport, plan: CurriculumPlan | undefined): CurriculumModule {
  const { module: { id, title }, inventory } = report;
  return { id, title, inventory, topics: report.topics.flatMap((topic) => topicOf(topic, report) ?? []), promised: plan?.topics?.[id], after: plan?.after?.[id] ?? [] };
}

/** Undefined for what frames a module: its start, its test. */
function topicOf({ id, title, outcomes, units }: TopicFacts, report: ModuleReport): CurriculumTopic | undefined {
  const own = report.units.filter((unit) => units.includes(unit.id));
  const has = (wanted: UnitFacts['kind']): boolean => own.some(({ kind }) => kind === wanted);
  if (!has('lesson') || !has('role-play')) return undefined;
  const alignment = report.alignment.topics.find((topic) => topic.id === id);
  return { title, outcomes: outcomes.length, checks: alignment?.checks ?? 0, decisions: alignment?.decisions ?? 0 };
}

function postOf(id: LevelId, name: CurriculumPost['name'], reports: readonly ModuleReport[], plan: CurriculumPlan | undefined): CurriculumPost {
  const known = reports.map(({ module }) => module.id);
  const order = (plan?.order[id] ?? known).filter((module) => known.includes(module));
  const meant = reports.filter(({ module }) => order.includes(module.id));
  return {
    id, name, order,
    hours: meant.flatMap(({ module, seatTime }) => seatTime.filter(({ level }) => level === id).map(({ language, academicHours }) => ({ module: module.id, language, hours: academicHours }))),
    classroom: meant.reduce((sum, { inventory }) => sum + (inventory.byLevel.find((own) => own.id === id)?.practice ?? 0), 0),
  };
}

function competencyOf(id: CompetencyId, reports: readonly ModuleReport[]): CurriculumCompetency {
  const own = reports.filter(({ module }) => module.competencies.some((competency) => competency.id === id));
  const levels = [...new Set(own.flatMap(({ module }) => module.levels.map((level) => level.id)))];
  return {
    id,
    name: own[0]?.module.competencies.find((competency) => competency.id === id)?.name ?? {},
    modules: own.map(({ module }) => module.id),
    byLevel: levels.map((level) => ({ level, evidence: own.map((report) => evidenceIn(report, id, level)).reduce(add, { least: 0, most: 0 }) })),
  };
}

function evidenceIn({ evidence }: ModuleReport, id: CompetencyId, level: LevelId): Extremes {
  const found = evidence.find((each) => each.competency === id && each.level === level);
  return found ? add(found.decisions, found.questions) : { least: 0, most: 0 };
}

function add(one: Extremes, other: Extremes): Extremes {
  return { least: one.least + other.least, most: one.most + other.most };
}
