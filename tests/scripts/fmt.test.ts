import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../scripts/commands/registry.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { writeCourses } from '../fixtures/tiny-courses.ts';

let courses: string;
beforeEach(() => { courses = mkdtempSync(join(tmpdir(), 'sukhbat-')); });
afterEach(() => rmSync(courses, { recursive: true }));

async function run(name: CommandName, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => said.push(text), note: (text) => said.push(text) };
  const code = await commands[name].run([...args, '--courses', courses], terminal);
  return { code, said: said.join('\n') };
}

const page = 'listening/ru/10-why-listen.md';
const text = (): string => readFileSync(join(courses, page), 'utf8');
const untidy = '\uFEFF---\r\nkind: lesson\r\n---\r\n# Зачем слушать #\r\n\r\n\r\nСначала выслушайте, потом объясните.';
const tidy = '---\nkind: lesson\n---\n\n# Зачем слушать\n\nСначала выслушайте, потом объясните.\n';

describe('fmt', () => {
  it('rewrites what is not in its proper form and says what it has rewritten', async () => {
    writeCourses(courses, { [page]: untidy });
    const { code, said } = await run('fmt');
    expect(code).toBe(0);
    expect(said).toContain(en.rewritten(`${courses}/${page}`));
    expect(text()).toBe(tidy);
    expect((await run('fmt')).said).toContain(en.formatted(0, 2));
  });

  it('with --check writes nothing and fails', async () => {
    writeCourses(courses, { [page]: untidy });
    expect(await run('fmt', '--check')).toMatchObject({ code: 1, said: expect.stringContaining(en.wouldRewrite(`${courses}/${page}`)) });
    expect(text()).toBe(untidy);
  });

  it('takes names of files, and only of files that courses have', async () => {
    writeCourses(courses, { [page]: untidy });
    expect((await run('fmt', join(courses, 'listening/ru/course.md'))).said).toContain(en.formatted(0, 1));
    expect(text()).toBe(untidy);
    await expect(run('fmt', 'README.md')).rejects.toThrow(UsageError);
  });

  it('leaves a file alone that is not UTF-8: its letters would be lost', async () => {
    writeCourses(courses);
    const bytes = Buffer.concat([Buffer.from('---\r\nkind: lesson\r\n---\r\n# '), Buffer.from([0xcf, 0xf0, 0xe8])]);
    writeFileSync(join(courses, page), bytes);
    await run('fmt');
    expect(readFileSync(join(courses, page)).equals(bytes)).toBe(true);
  });
});

describe('check --fix', () => {
  it('makes the repairs that messages offer and checks again', async () => {
    writeCourses(courses, { [page]: '---\nKind: lesson\n—-\n\n# Зачем слушать\n\n##Раздел\n\nСлова.\n' });
    expect((await run('check')).code).toBe(1);
    const { code, said } = await run('check', '--fix');
    expect(said).toContain(en.rewritten(`${courses}/${page}`));
    expect(text()).toBe('---\nkind: lesson\n---\n\n# Зачем слушать\n\n## Раздел\n\nСлова.\n');
    expect(code, said).toBe(0);
  });
});
