import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../scripts/commands/registry.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { writeCourses } from '../fixtures/tiny-courses.ts';

let folder: string;
let courses: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-'));
  courses = join(folder, 'courses');
  out = join(folder, 'packages');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command as the command line does and gives back its exit code and everything it said. */
async function run(name: CommandName, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => said.push(text), note: (text) => said.push(text) };
  const code = await commands[name].run([...args, '--courses', courses], terminal);
  return { code, said: said.join('\n') };
}

/** A link to a picture that is not there. */
const broken = { 'listening/ru/10-why-listen.md': '---\nkind: lesson\n---\n\n# Зачем слушать\n\nТекст урока.\n\n![Двое](../media/none.png)\n' };

describe('build', () => {
  it('writes a package per profile and tells what it has written', async () => {
    writeCourses(courses);
    const { code, said } = await run('build', '--out', out);
    expect(code, said).toBe(0);
    expect(readdirSync(out)).toEqual(['listening-1.0.0-scorm12.zip', 'listening-1.0.0-scorm2004-3rd.zip', 'listening-1.0.0-scorm2004-4th.zip']);
    expect(said).toMatch(/listening-1\.0\.0-scorm12\.zip +\d+\.\d kB +ru +SCORM 1\.2 +\d+ of 4096 +[0-9a-f]{64}/u);
    expect(said).toMatch(/Most of the saved progress of listening: why-listen \d+\./u);
    expect(existsSync(join(courses, 'listening', 'ids.lock'))).toBe(true);
  });

  it('writes the same bytes again, and none of its files twice', async () => {
    writeCourses(courses);
    await run('build', '--out', out, '--profile', 'scorm2004-2nd');
    const [name] = readdirSync(out);
    const first = readFileSync(join(out, name!));
    await run('build', '--out', out, '--profile', 'scorm2004-2nd');
    expect(readdirSync(out)).toEqual(['listening-1.0.0-scorm2004-2nd.zip']);
    expect(readFileSync(join(out, name!)).equals(first)).toBe(true);
  });

  it('makes a package for one post when asked', async () => {
    writeCourses(courses);
    await run('build', '--out', out, '--profile', 'scorm12', '--level', 'frontline', '--lang', 'ru');
    expect(readdirSync(out)).toEqual(['listening-1.0.0-frontline-scorm12.zip']);
  });

  it('writes nothing at all when there is something to correct', async () => {
    writeCourses(courses, broken);
    const { code, said } = await run('build', '--out', out);
    expect(code).toBe(1);
    expect(said).toContain('ru/10-why-listen.md:9:');
    expect(said).toContain(en.nothingWritten);
    expect(existsSync(out)).toBe(false);
    expect(existsSync(join(courses, 'listening', 'ids.lock'))).toBe(false);
  });

  it.each([
    [['--module', 'speaking'], 'speaking'],
    [['--lang', 'kk'], 'listening'],
    [['--level', 'senior'], 'listening'],
    [['--profile', 'scorm13'], 'scorm13'],
    [['--colour', 'red'], 'colour'],
  ])('%j is a mistake on the command line', async (args, named) => {
    writeCourses(courses);
    await expect(run('build', '--out', out, ...args)).rejects.toThrow(UsageError);
    await expect(run('build', '--out', out, ...args)).rejects.toThrow(named);
    expect(existsSync(out)).toBe(false);
  });

  it('says so when there are no courses where it looks', async () => {
    await expect(run('build', '--out', out)).rejects.toThrow(en.noFolder(courses));
  });
});

describe('check', () => {
  it('has nothing to correct in a clean course and writes nothing', async () => {
    writeCourses(courses);
    const { code, said } = await run('check');
    expect(code).toBe(0);
    // A module of one lesson measures nothing, which is worth a note.
    expect(said).toContain(en.summary(0, 0, 1));
    expect(readdirSync(join(courses, 'listening')).sort()).toEqual(['course.yaml', 'ru']);
  });

  it('gives a machine JSON and nothing else on its output', async () => {
    writeCourses(courses, broken);
    const printed: string[] = [];
    const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => printed.push(text), note: () => {} };
    expect(await commands.check.run(['--courses', courses, '--format', 'json'], terminal)).toBe(1);
    const found: readonly { readonly severity: string }[] = JSON.parse(printed.join('\n'));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([expect.objectContaining({ start: { line: 9, column: expect.any(Number) } })]);
  });
});

describe('help', () => {
  async function said(...args: readonly string[]): Promise<string> {
    const lines: string[] = [];
    await commands.help.run(args, { language: 'en', words: en, colours: false, print: (text) => lines.push(text), note: () => {} });
    return lines.join('\n');
  }

  it('lists every command', async () => {
    for (const name of Object.keys(commands)) expect(await said()).toContain(`  ${name} `);
  });

  it('lists the options of one command', async () => {
    expect(await said('build')).toContain('--profile');
    await expect(said('bake')).rejects.toThrow(en.unknownCommand('bake'));
  });
});
