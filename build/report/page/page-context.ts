import type { CompetencyId, Language, LevelId, UnitId } from '../../../src/model/common.schema.ts';
import { textIn, type Multilingual } from '../multilingual.ts';
import type { ModuleReport } from '../report-types.ts';
import { reportStrings } from '../strings/for-language.ts';
import type { ReportStrings } from '../strings/en.ts';

/** What every section of the page needs: the report, and the language it is read in. */
export interface PageContext {
  readonly report: ModuleReport;
  readonly language: Language;
  readonly words: ReportStrings;
  say(text: Multilingual): string;
  competency(id: CompetencyId): string;
  level(id: LevelId): string;
  unit(id: UnitId): string;
}

export function pageContext(report: ModuleReport, language: Language): PageContext {
  const words = reportStrings[language];
  const say = (text: Multilingual | undefined, fallback: string): string => (text ? textIn(text, language) : fallback);
  return {
    report, language, words,
    say: (text) => textIn(text, language),
    competency: (id) => say(report.module.competencies.find((own) => own.id === id)?.short, id),
    level: (id) => say(report.module.levels.find((own) => own.id === id)?.name, words.levelNames[id]),
    unit: (id) => say(report.units.find((own) => own.id === id)?.title, id),
  };
}
