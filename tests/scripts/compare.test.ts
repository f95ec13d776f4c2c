import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../scripts/commands/registry.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { tinyCourses, writeCourses } from '../fixtures/tiny-courses.ts';

let folder: string;
let courses: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-'));
  courses = join(folder, 'courses');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command and gives back its exit code and what it printed. */
async function run(name: CommandName, ...args: readonly string[]): Promise<{ code: number; printed: string }> {
  const printed: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => printed.push(text), note: () => {} };
  const code = await commands[name].run(args, terminal);
  return { code, printed: printed.join('\n') };
}

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

const talk = (extra: string): string => `---
kind: role-play
---

# Разговор

Вы ведёте приём.

# Персонажи

| Имя | Роль | Портрет |
| --- | --- | --- |
| **Асель** | заявитель | женщина, 30 |
| **Вы** | специалист | |

## Окно

> **Асель**: Я жду три недели.

- [«Что у вас случилось?»](#просьба)
    \`Эмпатия +2\`

    > Вы спросили.

- [«Ждите».](#ушла)
    \`Эмпатия −1\`

    > Вы не спросили.
${extra}
## Просьба

> **Асель**: Помогите.

- [«Помогу».](#договорились)
    \`Эмпатия +1\`

    > Теперь ясно.

- [«Нет».](#ушла)

    > Теперь тоже.

## Договорились

\`финал: успех\`

Она улыбается.

## Ушла

\`финал: неудача\`

Она уходит.
`;

const yaml = tinyCourses['listening/course.yaml']!.replace('- 10-why-listen', '- 10-why-listen\n      - 20-talk');
const before = { 'listening/course.yaml': yaml, 'listening/ru/20-talk.md': talk('') };
/** A short cut to the good ending. */
const after = { ...before, 'listening/ru/20-talk.md': talk('\n- [«Подпишите».](#договорились)\n    `Эмпатия −1`\n\n    > Слишком быстро.\n') };

function commit(changes: Readonly<Record<string, string>>, tag: string): void {
  writeCourses(courses, changes);
  git('add', '.');
  git('commit', '-m', tag);
  git('tag', tag);
}

describe('compare', () => {
  it('tells what changed since a git revision, and leaves the working copy alone', async () => {
    git('init');
    commit(before, 'v1');
    writeCourses(courses, after);
    const { code, printed } = await run('compare', 'v1', courses, '--courses', courses);
    expect(code).toBe(0);
    expect(printed).toContain('ending “Договорились” now reachable in 1 choice (was 2)');
    expect(printed).toContain('new choice: «Подпишите»');
    expect(printed).not.toContain('choice gone');
    expect(readFileSync(join(courses, 'listening/ru/20-talk.md'), 'utf8')).toBe(after['listening/ru/20-talk.md']);
  });

  it('compares two revisions, both out of git’s store', async () => {
    git('init');
    commit(before, 'v1');
    commit(after, 'v2');
    writeCourses(courses, before);
    const { printed } = await run('compare', 'v2', 'v1', '--courses', courses);
    expect(printed).toContain('## Слушать: v2 → v1\n');
    expect(printed).toContain('ending “Договорились” now reachable in 2 choices (was 1)');
  });

  it('has nothing to tell of a version and itself', async () => {
    writeCourses(courses, before);
    expect((await run('compare', courses, courses)).printed).toContain('Nothing that counts has changed.');
  });

  it('reads reports that were written before', async () => {
    writeCourses(courses, before);
    const reports = join(folder, 'reports');
    await run('report', '--courses', courses, '--out', reports, '--format', 'json');
    const [name] = readdirSync(reports);
    writeCourses(courses, after);
    expect((await run('compare', join(reports, name!), courses)).printed).toContain('now reachable in 1 choice (was 2)');
  });

  it('gives a machine JSON and nothing else on its output', async () => {
    writeCourses(courses, before);
    const [comparison] = JSON.parse((await run('compare', courses, courses, '--format', 'json')).printed) as readonly { groups: unknown }[];
    expect(comparison).toMatchObject({ module: { ru: 'Слушать' }, groups: [] });
  });

  it.each([
    [['v1'], en.compareTwo],
    [['v1', 'v2', 'v3'], en.compareTwo],
    [['v9', 'courses'], en.noVersion('v9')],
    [['--output=x', 'v1'], 'output'],
  ])('%j is a mistake on the command line', async (args, said) => {
    git('init');
    commit(before, 'v1');
    const asked = args.map((arg) => (arg === 'courses' ? courses : arg));
    await expect(run('compare', ...asked, '--courses', courses)).rejects.toThrow(UsageError);
    await expect(run('compare', ...asked, '--courses', courses)).rejects.toThrow(said);
  });

  it('takes no other file for a report', async () => {
    writeCourses(courses, before);
    const file = join(folder, 'notes.json');
    writeFileSync(file, '{"reportVersion": 99}');
    await expect(run('compare', file, courses)).rejects.toThrow(en.notReport(file));
  });

  it('says so when a version has no such module', async () => {
    git('init');
    commit(before, 'v1');
    commit(after, 'v2');
    await expect(run('compare', 'v1', 'v2', '--courses', courses, '--module', 'speaking')).rejects.toThrow(en.noModule('speaking', 'listening'));
  });
});

describe('facilitator', () => {
  it('writes a pack for each role-play and language', async () => {
    writeCourses(courses, before);
    const out = join(folder, 'packs');
    expect((await run('facilitator', '--courses', courses, '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['listening-talk-facilitator-ru.html']);
    expect(readFileSync(join(out, 'listening-talk-facilitator-ru.html'), 'utf8')).toContain('Лист наблюдателя');
  });

  it('has nothing to write for a module without a role-play', async () => {
    writeCourses(courses);
    const out = join(folder, 'packs');
    expect((await run('facilitator', '--courses', courses, '--out', out)).code).toBe(1);
    expect(readdirSync(folder)).not.toContain('packs');
  });
});
