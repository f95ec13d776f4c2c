import type { Examination } from '../../build/doctor/examine.ts';
import { countOf, type Finding } from '../../build/doctor/finding.ts';
import type { Expectation } from '../../build/doctor/lms/expectations.ts';
import type { RunSummary } from '../../build/doctor/run/assess-run.ts';
import { ruleSetNames, ruleSets } from '../../build/doctor/run/element-rule.ts';
import { table } from '../table.ts';
import type { Words } from '../words/en.ts';
import type { DoctorWords } from './words.ts';

/** An examination for people. */
export function printExamination({ facts, findings, run, expectations }: Examination, words: DoctorWords, { summary }: Pick<Words, 'summary'>): string {
  const head = facts === undefined ? [] : [`${facts.title}\n${words.facts(facts.version, facts.launch ?? words.nothing, facts.files, (facts.size / 1024 ** 2).toFixed(1))}`];
  const listed = findings.length === 0 ? [words.healthy] : findings.map((finding) => printFinding(finding, words));
  const parts = [...head, ...listed, ...(run ? [printRun(run, words)] : []), ...(expectations.length > 0 ? [printExpectations(expectations, words)] : [])];
  return [...parts, summary(countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info'))].join('\n\n');
}

function printFinding({ severity, code, file, message, help }: Finding, words: DoctorWords): string {
  const lines = [`${words.severities[severity]}  ${code}${file === undefined ? '' : `  ${file}`}`, `  ${message}`];
  return [...lines, ...(help === undefined ? [] : [`  ${words.help}: ${help}`])].join('\n');
}

function printRun(run: RunSummary, words: DoctorWords): string {
  const { rows, nothing } = words;
  const counts = (['open', 'get', 'set', 'commit', 'end'] as const).map((kind) => [rows[kind], String(run.calls[kind])]);
  const values = [
    [rows.status, run.status], [rows.success, run.success], [rows.score, run.score], [rows.exit, run.exit === undefined ? undefined : `"${run.exit}"`],
    [rows.state, run.stateLength === undefined ? undefined : String(run.stateLength)], [rows.interactions, String(run.interactions)], [rows.objectives, String(run.objectives)],
  ].map(([name, value]) => [name ?? '', value ?? nothing]);
  const refused = ruleSets.map((set) => [rows.refused(ruleSetNames[set]), String(run.refused[set])]);
  return `${words.reported(run.clicks)}\n${table([...counts, ...values, ...refused].map(([name = '', value = '']) => [`  ${name}`, value]))}`;
}

function printExpectations(expectations: readonly Expectation[], words: DoctorWords): string {
  const rows = expectations.map(({ lms, verdict, version, because }) => [`  ${lms}`, words.verdicts[verdict], [words.versions[version], ...because].filter((reason) => reason !== '').join(', ')]);
  return `${words.expected}\n${table(rows)}\n${words.guesses}`;
}
