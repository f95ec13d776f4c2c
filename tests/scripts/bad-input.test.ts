/** What a command meets in real folders: said in clear words, with the right exit code, and nothing lost. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePackage } from '../../build/package/write-package.ts';
import { commands, type CommandName } from '../../scripts/commands/registry.ts';
import { refusingLater } from '../../scripts/refusing.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { examplePlan } from '../fixtures/example-package.ts';
import { tinyCourses, writeCourses } from '../fixtures/tiny-courses.ts';

const LESSON = 'listening/ru/10-why-listen.md';
const CONFIG = 'listening/course.yaml';
let folder: string;
let courses: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-'));
  courses = join(folder, 'courses');
  out = join(folder, 'packages');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(name: CommandName, ...args: readonly string[]): Promise<{ code: number; printed: string; noted: string }> {
  const printed: string[] = [];
  const noted: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => printed.push(text), note: (text) => noted.push(text) };
  const code = await commands[name].run([...args, '--courses', courses], terminal);
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly start: { readonly line: number };
  readonly help?: string;
}

async function check(): Promise<{ code: number; found: readonly Found[]; mistakes: readonly string[] }> {
  const { code, printed } = await run('check', '--format', 'json');
  const found = JSON.parse(printed) as readonly Found[];
  return { code, found, mistakes: found.filter(({ severity }) => severity === 'error').map((one) => one.code) };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(courses, path)), { recursive: true });
  writeFileSync(join(courses, path), content);
}

const lesson = (body: string): string => `---\nkind: lesson\n---\n\n# Зачем слушать\n\n${body}\n`;

function rolePlay(scenes: string): string {
  return `---\nkind: role-play\npass: 50\nmode: practice\n---\n\n# Третий визит\n\nВы ведёте приём.\n\n# Персонажи\n\n| Имя | Роль | Портрет |\n| --- | --- | --- |\n| **Айгуль** | заявитель | женщина, 45, папка |\n\n${scenes}\n## Договорились\n\n\`финал успех\`\n\nАйгуль знает следующий шаг.\n\n## Ушла\n\n\`финал неудача\`\n\nАйгуль уходит.\n`;
}

const scene = (heading: string, chip: string, target = 'договорились'): string =>
  `## ${heading}\n\n> **Айгуль**: Я здесь третий раз.\n\n- [«Давайте посмотрим, чего не хватает в деле».](#${target})\n    \`${chip}\`\n\n    > Вы предложили действие.\n\n- [«Таков порядок, и не я его придумал».](#ушла)\n\n    > Звучит как отказ.\n\n`;

describe('folders', () => {
  it('no such folder', async () => {
    await expect(run('check')).rejects.toThrow(new UsageError(en.noFolder(courses)));
  });

  it('a file in the place of the folder', async () => {
    writeFileSync(courses, 'not a folder');
    await expect(run('check')).rejects.toThrow(UsageError);
  });

  it('an empty folder', async () => {
    mkdirSync(courses);
    expect(await check()).toMatchObject({ code: 1, mistakes: ['courses-empty'] });
  });

  it('a path that leaves the module', async () => {
    writeFileSync(join(folder, 'secret.png'), 'secret');
    writeCourses(courses, { [LESSON]: lesson('![Двое за столом](../../../secret.png)') });
    expect(await check()).toMatchObject({ code: 1, mistakes: ['media-outside'] });
  });

  it('a link of the file system out of the folder is not followed', async () => {
    writeFileSync(join(folder, 'secret.md'), lesson('Чужое.'));
    writeCourses(courses);
    symlinkSync(join(folder, 'secret.md'), join(courses, 'listening/ru/20-secret.md'));
    expect((await check()).found.some(({ path }) => path.includes('secret'))).toBe(false);
  });

  it('links of the file system that go round', async () => {
    writeCourses(courses);
    symlinkSync(courses, join(courses, 'listening', 'round'));
    symlinkSync(join(courses, 'listening', 'self'), join(courses, 'listening', 'self'));
    expect(await check()).toMatchObject({ code: 0, mistakes: [] });
  });

  it('names in Cyrillic', async () => {
    const name = 'listening/ru/10-зачем-слушать.md';
    writeCourses(courses, { [CONFIG]: tinyCourses[CONFIG]!.replace('10-why-listen', '10-зачем-слушать'), [name]: lesson('Текст урока.') });
    const { code, found } = await check();
    expect(code).toBe(1);
    expect(found).toContainEqual(expect.objectContaining({ code: 'config-value-name', path: expect.stringContaining('course.yaml') }));
  });

  it('a picture with a name in Cyrillic', async () => {
    writeCourses(courses, { [LESSON]: lesson('![Двое за столом](../media/приём.png)') });
    expect((await check()).mistakes).toEqual(['media-name']);
  });
});

describe('text', () => {
  it('a file that is not UTF-8', async () => {
    writeCourses(courses);
    write(LESSON, Buffer.concat([Buffer.from(lesson('Текст.')), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]));
    expect(await check()).toMatchObject({ code: 1, mistakes: ['file-not-utf8'] });
  });

  it.each(['\uFEFF', 'crlf'])('a byte order mark and CRLF just work: %j', async (way) => {
    writeCourses(courses, Object.fromEntries(Object.entries(tinyCourses).map(([path, text]) => [path, way === 'crlf' ? text.replaceAll('\n', '\r\n') : way + text])));
    expect(await check()).toMatchObject({ code: 0, mistakes: [] });
  });

  it('front matter without an end', async () => {
    writeCourses(courses, { [LESSON]: '---\nkind: lesson\n\n# Зачем слушать\n\nТекст.\n' });
    const { code, found } = await check();
    expect(code).toBe(1);
    expect(found).toContainEqual(expect.objectContaining({ code: 'front-matter-open', start: expect.objectContaining({ line: 1 }) }));
  });

  it('nothing at all in a file', async () => {
    writeCourses(courses, { [LESSON]: '' });
    expect((await check()).mistakes).toContain('front-matter-missing');
  });

  it('a script, an event handler and a remote picture', async () => {
    writeCourses(courses, { [LESSON]: lesson('Текст.\n\n<script>alert(1)</script>\n\n<p onclick="steal()">Нажмите</p>\n\n![Чужое](https://example.org/a.png)') });
    const { code, mistakes } = await check();
    expect(code).toBe(1);
    expect(mistakes.filter((one) => one === 'html-removed').length).toBeGreaterThanOrEqual(1);
    expect(mistakes).toContain('media-remote');
  });

  it('5 MB of Markdown in a few seconds', async () => {
    const paragraph = 'Сначала **выслушайте**, потом объясните: человек слышит порядок, когда услышали его самого.\n\n';
    writeCourses(courses, { [LESSON]: lesson(paragraph.repeat(Math.ceil(5_000_000 / Buffer.byteLength(paragraph)))) });
    const start = performance.now();
    expect((await check()).mistakes).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});

describe('YAML', () => {
  it.each([
    ['what does not parse', 'levels: [frontline]', 'levels: [frontline', /^config-/u],
    ['a key twice', 'version: 1.0.0', 'version: 1.0.0\nversion: 1.0.1', /^config-key-twice$/u],
    ['tabs', '  - id: listening', '\t- id: listening', /^config-tab$/u],
    ['a bomb of aliases', 'levels: [frontline]', `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`).join('\n')}\nlevels: [frontline]`, /^config-aliases$/u],
    ['a key that nobody knows', 'competencies:', 'competences:', /^config-key-unknown$/u],
  ])('%s', async (_, from, to, expected) => {
    writeCourses(courses, { [CONFIG]: tinyCourses[CONFIG]!.replace(from, to) });
    const { code, found } = await check();
    expect(code).toBe(1);
    const [first] = found.filter(({ severity }) => severity === 'error');
    expect(first?.code).toMatch(expected);
    expect(first?.path).toContain('course.yaml');
  });
});

describe('names', () => {
  it('two files that claim one id', async () => {
    writeCourses(courses, { [CONFIG]: tinyCourses[CONFIG]!.replace('      - 10-why-listen', '      - 10-why-listen\n      - 20-why-listen'), 'listening/ru/20-why-listen.md': lesson('Ещё раз.') });
    expect((await check()).mistakes).toEqual(['unit-twice']);
  });

  const withRolePlay = (scenes: string, changes: Readonly<Record<string, string>> = {}): void =>
    writeCourses(courses, { [CONFIG]: `${tinyCourses[CONFIG]!.replace('10-why-listen', '11-third-visit')}limits: { role-play: 100, module: 100 }\n`, 'listening/ru/11-third-visit.md': rolePlay(scenes), ...changes });

  beforeEach(() => {
    mkdirSync(courses);
  });

  it('a role-play without mistakes', async () => {
    withRolePlay(scene('Начало', 'Эмпатия +2'));
    expect((await check()).mistakes).toEqual([]);
  });

  it('a heading twice', async () => {
    withRolePlay(scene('Начало', 'Эмпатия +2', 'начало') + scene('Начало', 'Эмпатия +1'));
    expect((await check()).mistakes).toContain('role-play-scene-twice');
  });

  it('a link to a heading in another file', async () => {
    withRolePlay(scene('Начало', 'Эмпатия +2').replace('(#договорились)', '(12-other.md#договорились)'));
    const { code, found } = await check();
    expect(code).toBe(1);
    expect(found).toContainEqual(expect.objectContaining({ code: 'role-play-link-not-scene', help: expect.any(String) }));
  });

  it('a chip with a typo', async () => {
    withRolePlay(scene('Начало', 'Эмпатея +2'));
    const { code, found } = await check();
    expect(code).toBe(1);
    expect(found).toContainEqual(expect.objectContaining({ severity: 'error', help: expect.stringContaining('Эмпатия') }));
  });

  it('a chip in the wrong language', async () => {
    withRolePlay(scene('Начало', 'Empathy +2'), { 'academy.yaml': tinyCourses['academy.yaml']!.replace('en: Эмпатия', 'en: Empathy') });
    const { found } = await check();
    expect(found).toContainEqual(expect.objectContaining({ code: 'chip-name-unknown', help: expect.stringContaining('Эмпатия') }));
  });

  it('a chip for a competency that the module does not declare', async () => {
    withRolePlay(scene('Начало', 'Ясность +2'), { 'academy.yaml': `${tinyCourses['academy.yaml']!.replace('defaults:', '  clarity:\n    framework: [cooperation]\n    short: { ru: Ясность, kk: Айқындық, en: Clarity }\n    name: { ru: Ясно, kk: Айқын, en: Clear }\ndefaults:')}` });
    expect((await check()).mistakes).toContain('chip-name-unknown');
  });

  it('10,000 scenes: ten seconds on a free machine, and never endless', async () => {
    const scenes = Array.from({ length: 10_000 }, (_, index) => scene(`Сцена ${index}`, 'Эмпатия +1', index === 9_999 ? 'договорились' : `сцена-${index + 1}`));
    withRolePlay(scenes.join(''));
    const start = performance.now();
    const { code, mistakes } = await check();
    expect(performance.now() - start).toBeLessThan(100_000);
    expect({ code, mistakes }).toEqual({ code: 0, mistakes: [] });
  }, 120_000);
});

describe('pictures', () => {
  const withPicture = (bytes: Uint8Array | undefined): void => {
    writeCourses(courses, { [LESSON]: lesson('![Двое за столом](../media/desk.png)') });
    if (bytes) write('listening/media/desk.png', bytes);
  };
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAAAAADbboAnAAAADklEQVR4nGM4AwUMpDAACTImQczfF6AAAAAASUVORK5CYII=', 'base64');

  it('too large is a warning: it works, but slowly', async () => {
    withPicture(Buffer.concat([png, Buffer.alloc(2_400_000)]));
    const { code, found } = await check();
    expect(code).toBe(0);
    expect(found).toContainEqual(expect.objectContaining({ code: 'media-too-large', severity: 'warning' }));
  });

  it.each([
    ['there', png, []],
    ['missing', undefined, ['media-missing']],
    ['not what its name says', Buffer.from('GIF89a, honestly'), ['media-signature']],
  ])('%s', async (_, bytes, mistakes) => {
    withPicture(bytes);
    expect(await check()).toMatchObject({ code: mistakes.length === 0 ? 0 : 1, mistakes });
  });
});

describe('packages', () => {
  const build = (): ReturnType<typeof run> => run('build', '--profile', 'scorm12', '--out', out);

  it('an output folder that cannot be written', async () => {
    writeCourses(courses);
    writeFileSync(out, 'a file in its place');
    await expect(build()).rejects.toThrow(UsageError);
    expect(readFileSync(out, 'utf8')).toBe('a file in its place');
  });

  it('a build that fails leaves the earlier package alone', async () => {
    writeCourses(courses);
    await build();
    const [name] = readdirSync(out);
    const before = readFileSync(join(out, name!));
    write(LESSON, lesson('![Двое](../media/none.png)'));
    expect((await build()).code).toBe(1);
    expect(readdirSync(out)).toEqual([name]);
    expect(readFileSync(join(out, name!)).equals(before)).toBe(true);
  });

  it('a disk that runs full in the middle of a package', async () => {
    writeCourses(courses);
    await build();
    const [name] = readdirSync(out);
    const before = readFileSync(join(out, name!));
    const full = async (path: string, bytes: Uint8Array): Promise<void> => {
      writeFileSync(path, bytes.subarray(0, bytes.length / 2));
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
    const plan: Parameters<typeof writePackage>[0] = { ...examplePlan('scorm12'), fileName: name! };
    await expect(refusingLater(out, en, () => writePackage(plan, out, full))).rejects.toThrow(new UsageError(en.cannotWrite(out, en.refusals.full)));
    expect(readdirSync(out)).toEqual([name]);
    expect(readFileSync(join(out, name!)).equals(before)).toBe(true);
  });

  it('two builds at once give the whole package', async () => {
    writeCourses(courses);
    const codes = (await Promise.all([build(), build(), build()])).map(({ code }) => code);
    expect(codes).toEqual([0, 0, 0]);
    const [name, ...others] = readdirSync(out);
    expect(others).toEqual([]);
    const together = readFileSync(join(out, name!));
    await build();
    expect(readFileSync(join(out, name!)).equals(together)).toBe(true);
    expect(existsSync(join(courses, 'listening', 'ids.lock'))).toBe(true);
  });
});
