import { describe, expect, test } from 'vitest';
import { compareReports } from '../../build/report/compare/compare-reports.ts';
import { sayComparison } from '../../build/report/compare/say-comparison.ts';
import { moduleReport } from '../../build/report/module-report.ts';
import type { ModuleReport } from '../../build/report/report-types.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { exampleLowered } from '../fixtures/example-course.ts';

const reportOf = (lowered: LoweredCourse): ModuleReport => moduleReport(lowered, { findings: [], packages: [] });

/** The example with something replaced in every language. */
function changed(replacements: Readonly<Record<string, string>>): LoweredCourse {
  const lowered = exampleLowered();
  let text = JSON.stringify(lowered.courses);
  for (const [before, after] of Object.entries(replacements)) text = text.replaceAll(before, after);
  return { ...lowered, courses: JSON.parse(text) as LoweredCourse['courses'] };
}

const before = reportOf(exampleLowered());
/** The first decision may now end the play, and the good answers give less. */
const after = reportOf(changed({ '"target":"s2","points":{"active-empathy":-1}': '"target":"s4","points":{"active-empathy":-1}', '"active-empathy":2': '"active-empathy":1', '"1.2.0"': '"1.3.0"' }));

describe('comparing two versions', () => {
  test('says so when nothing has changed', () => {
    expect(compareReports(before, before).groups).toEqual([]);
    expect(sayComparison(compareReports(before, before), 'en')).toContain('Nothing that counts has changed.');
  });

  test('in English', () => {
    expect(sayComparison(compareReports(before, after), 'en')).toBe(`## The first conversation: 1.2.0 → 1.3.0

- Decisions and questions behind Empathy 2 → 1.
- **The third visit**: ending “Aigul left” now reachable in 1 choice (was 2); highest Empathy 4 → 2; lowest Empathy −2 → −1; scores at ending “Agreed” 25–100\u00a0% → 100\u00a0%; scores at ending “Aigul left” 0–25\u00a0% → 0\u00a0%; chance of ending “Agreed” at random 50\u00a0% → 25\u00a0%; chance of ending “Aigul left” at random 50\u00a0% → 75\u00a0%.`);
  });

  test('in Russian and in Kazakh', () => {
    expect(sayComparison(compareReports(before, after), 'ru')).toContain('до финала «Айгүл ушла» теперь 1 выбор (было 2)');
    expect(sayComparison(compareReports(before, after), 'kk')).toContain('«Айгүл кетіп қалды» аяқталуына дейінгі ең аз таңдау саны 2 → 1');
  });

  test('notices an ending that is lost, added or of another kind', () => {
    const kinds = (other: ModuleReport): readonly string[] => compareReports(before, other).groups.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(kinds(reportOf(changed({ '"target":"s3"': '"target":"s4"' })))).toContain('ending-lost');
    expect(kinds(reportOf(changed({ '"ending":"success"': '"ending":"partial"' })))).toContain('ending-kind');
  });

  test('notices pass marks, questions, languages and units', () => {
    const fewer = reportOf({ ...changed({ '"pass":70': '"pass":20' }), languages: ['ru', 'kk'] });
    const changes = compareReports(before, fewer).groups.flatMap((group) => group.changes);
    expect(changes).toContainEqual({ kind: 'language-removed', language: 'en' });
    expect(changes).toContainEqual({ kind: 'pass-mark', before: 70, after: 20 });
    expect(changes.find(({ kind }) => kind === 'guess')).toEqual({ kind: 'guess', strategy: 'random', before: 0.25, after: 0.5 });
  });

  test('notices what a translation lacks and what progress costs, before the remarks', () => {
    const cost = (report: ModuleReport, differences: number, characters: number): ModuleReport => ({
      ...report,
      parity: report.parity.map((own) => ({ ...own, differences: own.language === 'kk' ? differences : 0 })),
      savedState: report.savedState.map((own) => ({ ...own, characters })),
    });
    const { groups } = compareReports(cost(before, 0, 100), { ...cost(before, 2, 140), seatTime: [] });
    expect(groups[0]?.changes.map(({ kind }) => kind)).toEqual(['parity', 'saved-state', 'time']);
    expect(groups[0]?.changes[0]).toEqual({ kind: 'parity', language: 'kk', before: 0, after: 2 });
  });
});
