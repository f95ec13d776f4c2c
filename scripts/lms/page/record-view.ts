import type { LmsWords } from '../words/en.ts';
import { exitElements } from './opening-data.ts';
import type { LmsSession } from './lms-session.ts';

type Rows = readonly { readonly cells: readonly string[]; readonly refused?: boolean }[];

/** Shows what the LMS has: at every call, so that one sees the course report. */
export function showRecord(session: LmsSession | undefined, words: LmsWords): void {
  if (!session) return;
  showFacts(session, words);
  const { columns } = words;
  show('objectives', [columns.id, columns.status, columns.score], objectiveRows(session), words);
  show('interactions', [columns.id, columns.type, columns.response, columns.result], interactionRows(session), words);
  const calls = session.record.log.toReversed().map(({ at, call, args, result, error }) => ({ cells: [String(at), [call, ...args].join(' '), result, error], refused: isRefused(call, error) }));
  show('log', [columns.time, columns.call, columns.answer, columns.error], calls, words);
}

/** 403 and 401 on reading is how an LMS says that nothing has been set yet. */
function isRefused(call: string, error: string): boolean {
  return error !== '0' && !(call === 'GetValue' && (error === '403' || error === '401'));
}

function showFacts(session: LmsSession, words: LmsWords): void {
  const { live, record, summary, state } = session;
  const [core, score] = summary.runtime === 'scorm12' ? ['cmi.core', 'cmi.core.score.raw'] : ['cmi', 'cmi.score.raw'];
  const status = summary.runtime === 'scorm12' ? live['cmi.core.lesson_status'] : live['cmi.completion_status'];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.session, words.states[state]],
    [words.facts.status, status],
    ...(summary.runtime === 'scorm12' ? [] : [[words.facts.success, live['cmi.success_status']] as const]),
    [words.facts.score, live[score!]],
    ...(summary.runtime === 'scorm12' ? [] : [[words.facts.progress, live['cmi.progress_measure']] as const]),
    [words.facts.location, live[summary.runtime === 'scorm12' ? `${core}.lesson_location` : `${core}.location`]],
    [words.facts.suspendData, String((live['cmi.suspend_data'] ?? '').length)],
    [words.facts.exit, live[exitElements[summary.runtime]]],
    [words.facts.totalTime, `${Math.round(record.totalSeconds)} s`],
    [words.facts.sessions, String(record.sessions)],
    [words.facts.commits, commitsOf(record.log)],
    [words.facts.errors, String(record.log.filter(({ call, error }) => isRefused(call, error)).length)],
  ];
  byId('facts').replaceChildren(...facts.flatMap(([name, value]) => [textElement('dt', name), textElement('dd', value || '—')]));
}

/** How often the package had its work kept, and how many characters it has sent altogether. */
function commitsOf(log: LmsSession['record']['log']): string {
  const commits = log.filter(({ call }) => call === 'Commit' || call === 'Terminate' || call === 'Finish');
  const sent = log.reduce((sum, { call, args }) => sum + (call === 'SetValue' ? args.join('').length : 0), 0);
  return `${commits.length} / ${sent}`;
}

function objectiveRows({ live, summary }: LmsSession): Rows {
  const status = summary.runtime === 'scorm12' ? 'status' : 'success_status';
  return grouped(live, 'cmi.objectives').map((one) => ({ cells: [one['id'] ?? '', one[status] ?? '', one['score.raw'] ?? ''] }));
}

function interactionRows({ live, summary }: LmsSession): Rows {
  const response = summary.runtime === 'scorm12' ? 'student_response' : 'learner_response';
  const rows = grouped(live, 'cmi.interactions').map((one) => ({ cells: [one['id'] ?? '', one['type'] ?? '', one['description'] ?? one[response] ?? '', one['result'] ?? ''] }));
  return rows.toReversed();
}

/** `cmi.objectives.3.score.raw` and the like as one object per index. */
function grouped(live: Readonly<Record<string, string>>, collection: string): readonly Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  for (const [element, value] of Object.entries(live)) {
    if (!element.startsWith(`${collection}.`)) continue;
    const [index = '', ...rest] = element.slice(collection.length + 1).split('.');
    (found[Number(index)] ??= {})[rest.join('.')] = value;
  }
  return found.filter((one) => one !== undefined);
}

function show(id: string, columns: readonly string[], rows: Rows, words: LmsWords): void {
  if (rows.length === 0) return byId(id).replaceChildren(textElement('p', words.nothing, 'small'));
  const table = document.createElement('table');
  const head = document.createElement('tr');
  head.append(...columns.map((column) => textElement('th', column)));
  table.append(head, ...rows.map(({ cells, refused }) => {
    const row = document.createElement('tr');
    if (refused) row.className = 'refused';
    row.append(...cells.map((cell) => textElement('td', cell.length > 160 ? `${cell.slice(0, 160)}…` : cell)));
    return row;
  }));
  byId(id).replaceChildren(table);
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

function textElement(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
