import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../scripts/commands/registry.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';

let folder: string;
let courses: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-'));
  courses = join(folder, 'courses');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(name: CommandName, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => said.push(text), note: (text) => said.push(text) };
  const code = await commands[name].run([...args, '--courses', courses], terminal);
  return { code, said: said.join('\n') };
}

describe('new', () => {
  it('begins in an empty folder: a module, what modules share, and settings for the editor', async () => {
    const { code, said } = await run('new', 'module', 'first');
    expect(code).toBe(0);
    expect(said).toContain(en.created(`${courses}/first/kk/11-first-role-play.md`));
    const settings = readFileSync(join(folder, '.vscode/settings.json'), 'utf8');
    expect(settings).toMatch(/"[^"]+\/schemas\/course\.schema\.json": "courses\/\*\/course\.yaml"/u);
    expect((await run('check')).code).toBe(0);
  });

  it('adds a unit and says what to do next', async () => {
    await run('new', 'module', 'first');
    const { said } = await run('new', 'quiz', '90-final');
    expect(said).toContain(en.createdNext(` --courses ${courses}`));
    expect(readFileSync(join(courses, 'first/course.yaml'), 'utf8')).toContain('      - 90-final\n');
    expect((await run('check')).code).toBe(0);
  });

  it.each([[['module']], [['poem', 'x']], [[]], [['lesson', 'a', 'b']]])('%j is told how to ask', async (args) => {
    await expect(run('new', ...args)).rejects.toThrow(en.newUsage);
  });

  it('refuses in a sentence and writes nothing', async () => {
    await run('new', 'module', 'first');
    const before = readFileSync(join(courses, 'first/course.yaml'), 'utf8');
    await expect(run('new', 'module', 'first')).rejects.toThrow(UsageError);
    await expect(run('new', 'lesson', 'Урок')).rejects.toThrow(en.newRefused.name('Урок'));
    await expect(run('new', 'lesson', '12-first-lesson')).rejects.toThrow(en.newRefused.taken('10-first-lesson'));
    expect(readFileSync(join(courses, 'first/course.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(courses, 'first/ru/12-first-lesson.md'))).toBe(false);
  });

  it('leaves settings of the author alone', async () => {
    await run('new', 'module', 'first');
    const path = join(folder, '.vscode/settings.json');
    const before = readFileSync(path, 'utf8');
    await run('new', 'module', 'second');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
