/**
 * An LMS that writes down every call and judges none: it opens a session, keeps what it is given, tells it back, and
 * refuses only what comes outside a session.
 */
type Runtime = 'scorm12' | 'scorm2004';

interface Recorded {
  readonly api: Runtime;
  readonly name: string;
  readonly args: readonly string[];
}

declare global {
  interface Window {
    recorded: Recorded[];
  }
}

const calls: Recorded[] = [];
window.recorded = calls;

const asked = new URLSearchParams(location.search);
const runtime: Runtime = asked.get('api') === 'scorm2004' ? 'scorm2004' : 'scorm12';
const isNew = runtime === 'scorm2004';
const outside = { get: isNew ? '122' : '301', set: isNew ? '132' : '301', commit: isNew ? '142' : '301', end: isNew ? '112' : '301', open: isNew ? '103' : '101' };

const values = new Map<string, string>(Object.entries(
  isNew
    ? { 'cmi._version': '1.0', 'cmi.learner_id': 'doctor', 'cmi.learner_name': 'Last, First', 'cmi.mode': 'normal', 'cmi.credit': 'credit', 'cmi.entry': 'ab-initio', 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.total_time': 'PT0S', 'cmi.learner_preference.language': 'ru' }
    : { 'cmi.core.student_id': 'doctor', 'cmi.core.student_name': 'Last, First', 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.core.entry': 'ab-initio', 'cmi.core.lesson_status': 'not attempted', 'cmi.core.total_time': '0000:00:00.00', 'cmi.student_preference.language': 'ru' },
));

let phase: 'new' | 'open' | 'ended' = 'new';
let error = '0';

function answer(refused: string | false, value = 'true'): string {
  error = refused === false ? '0' : refused;
  return refused === false ? value : value === 'true' ? 'false' : '';
}

const isOpen = (): boolean => phase === 'open';

function countOf(list: string): string {
  const places = [...values.keys()].flatMap((element) => (element.startsWith(`${list}.`) ? [Number(element.slice(list.length + 1).split('.')[0])] : []));
  return String(Math.max(-1, ...places.filter((place) => !Number.isNaN(place))) + 1);
}

const acts: Readonly<Record<string, (...args: readonly string[]) => string>> = {
  Initialize: () => {
    const refused = phase === 'new' ? false : outside.open;
    if (refused === false) phase = 'open';
    return answer(refused);
  },
  Terminate: () => {
    const refused = isOpen() ? false : outside.end;
    if (refused === false) phase = 'ended';
    return answer(refused);
  },
  GetValue: (element = '') => {
    if (!isOpen()) return answer(outside.get, '');
    if (element.endsWith('._count')) return answer(false, countOf(element.slice(0, -'._count'.length)));
    const value = values.get(element);
    return value === undefined && isNew ? answer('403', '') : answer(false, value ?? '');
  },
  SetValue: (element = '', value = '') => {
    if (isOpen()) values.set(element, value);
    return answer(isOpen() ? false : outside.set);
  },
  Commit: () => answer(isOpen() ? false : outside.commit),
  GetLastError: () => error,
  GetErrorString: (code = '') => code,
  GetDiagnostic: (code = '') => code,
};

const prefix = isNew ? '' : 'LMS';
const names = Object.keys(acts).map((name) => [name === 'Terminate' && !isNew ? 'LMSFinish' : `${prefix}${name}`, acts[name]!] as const);
const quiet = /GetLastError|GetErrorString|GetDiagnostic/u;
const api = Object.fromEntries(names.map(([name, act]) => [name, (...args: readonly unknown[]) => {
  const given = args.map(String);
  if (!quiet.test(name)) calls.push({ api: runtime, name, args: given });
  return act(...given);
}]));
Object.defineProperty(window, isNew ? 'API_1484_11' : 'API', { value: api });

const frame = document.createElement('iframe');
frame.name = 'course';
frame.style.cssText = 'border:0;width:100%;height:95vh';
frame.src = asked.get('launch') ?? 'about:blank';
document.body.append(frame);

export {};
