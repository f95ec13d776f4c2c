import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import type { Verdict } from '../../build/doctor/lms/expectations.ts';

const en = {
  noFile: (path: string) => `There is no file \`${path}\`.`,
  whichFile: 'Say which package: `sukhbat doctor course.zip`.',
  facts: (version: string, launch: string, files: number, size: string) => `${version}; opens ${launch}; ${files} files, ${size} MB`,
  healthy: 'Nothing to find fault with.',
  help: 'what to do',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  reported: (clicks: number) => `What the course reported, opened by nobody, with ${clicks} buttons pressed and the page left:`,
  rows: { open: 'sessions opened', get: 'values asked for', set: 'values sent', commit: 'commits', end: 'sessions ended', status: 'status', success: 'success', score: 'score', exit: 'exit', state: 'characters of state', interactions: 'answers', objectives: 'objectives', refused: (rules: string) => `refused by ${rules}` },
  nothing: '—',
  expected: 'What each LMS will make of it:',
  verdicts: { works: 'works', limits: 'with limits', fails: 'will not work' } satisfies Record<Verdict, string>,
  versions: { supported: '', partly: 'this version only in part', unsupported: 'not this version' },
  guesses: 'Worked out from what is known of each system; no system was asked. “works” is no promise: open the package once in the real one.',
  noPlaywright: 'Playwright is not installed',
  noBrowser: 'no browser was found',
  browserFails: (error: string) => `the browser does not start (${error})`,
};

export type DoctorWords = typeof en;

const ru: DoctorWords = {
  noFile: (path) => `Файла \`${path}\` нет.`,
  whichFile: 'Укажите пакет: `sukhbat doctor course.zip`.',
  facts: (version, launch, files, size) => `${version}; открывается ${launch}; файлов ${files}, ${size} МБ`,
  healthy: 'Придраться не к чему.',
  help: 'что делать',
  severities: { error: 'ошибка', warning: 'предупреждение', info: 'замечание' },
  reported: (clicks) => `Что сообщил курс, когда его открыли без человека, нажали кнопок: ${clicks}, и покинули страницу:`,
  rows: { open: 'открыто сеансов', get: 'запрошено значений', set: 'отправлено значений', commit: 'сохранений', end: 'закрыто сеансов', status: 'статус', success: 'успех', score: 'балл', exit: 'выход', state: 'знаков состояния', interactions: 'ответов', objectives: 'целей', refused: (rules) => `не примет ${rules}` },
  nothing: '—',
  expected: 'Что получится в каждой СДО:',
  verdicts: { works: 'работает', limits: 'с ограничениями', fails: 'не будет работать' },
  versions: { supported: '', partly: 'эта версия лишь частично', unsupported: 'не эта версия' },
  guesses: 'Это вывод из того, что известно о системах; сами системы не опрашивались. «Работает» — не обещание: откройте пакет один раз в настоящей системе.',
  noPlaywright: 'Playwright не установлен',
  noBrowser: 'браузер не найден',
  browserFails: (error) => `браузер не запускается (${error})`,
};

const kk: DoctorWords = {
  noFile: (path) => `\`${path}\` файлы жоқ.`,
  whichFile: 'Пакетті көрсетіңіз: `sukhbat doctor course.zip`.',
  facts: (version, launch, files, size) => `${version}; ашатыны ${launch}; ${files} файл, ${size} МБ`,
  healthy: 'Мін табылмады.',
  help: 'не істеу керек',
  severities: { error: 'қате', warning: 'ескерту', info: 'ескертпе' },
  reported: (clicks) => `Адамсыз ашып, ${clicks} түймесін басып, беттен кеткенде курс хабарлағаны:`,
  rows: { open: 'ашылған сеанс', get: 'сұралған мән', set: 'жіберілген мән', commit: 'сақтау', end: 'жабылған сеанс', status: 'мәртебе', success: 'табыс', score: 'балл', exit: 'шығу', state: 'күй таңбасы', interactions: 'жауап', objectives: 'мақсат', refused: (rules) => `${rules} қабылдамайтыны` },
  nothing: '—',
  expected: 'Әр оқу жүйесінде не болады:',
  verdicts: { works: 'жұмыс істейді', limits: 'шектеумен', fails: 'жұмыс істемейді' },
  versions: { supported: '', partly: 'бұл нұсқа ішінара ғана', unsupported: 'бұл нұсқа емес' },
  guesses: 'Бұл жүйелер туралы белгілі деректен шығарылды; жүйелердің өзінен сұралған жоқ. «Жұмыс істейді» — уәде емес: пакетті нағыз жүйеде бір рет ашып көріңіз.',
  noPlaywright: 'Playwright орнатылмаған',
  noBrowser: 'браузер табылмады',
  browserFails: (error) => `браузер іске қосылмайды (${error})`,
};

export const doctorWords: Readonly<Record<MessageLanguage, DoctorWords>> = { en, ru, kk };
