import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../scripts/commands/registry.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { THIRD_VISIT } from '../fixtures/third-visit.ts';
import { tinyCourses, writeCourses } from '../fixtures/tiny-courses.ts';

let folder: string;
let courses: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-'));
  courses = join(folder, 'courses');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command as the command line does and gives back its exit code and what it printed. */
async function run(name: 'report' | 'compare' | 'facilitator', ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => said.push(text), note: () => undefined };
  const code = await commands[name].run([...args, '--courses', courses], terminal);
  return { code, said: said.join('\n') };
}

const competencies = tinyCourses['academy.yaml']!.replace(/competencies:[\s\S]*(?=defaults:)/u, `competencies:\n${['empathy: Эмпатия', 'clarity: Ясность', 'lawfulness: Законность'].map((line) => {
  const [id, name] = line.split(': ');
  return `  ${id}:\n    framework: [cooperation]\n    short: { ru: ${name} }\n    name: { ru: ${name} }\n`;
}).join('')}`);

/** The tiny courses with a role-play. */
const playable = {
  'academy.yaml': competencies,
  'listening/course.yaml': tinyCourses['listening/course.yaml']!.replace('competencies: [empathy]', 'competencies: [empathy, clarity, lawfulness]').replace('      - 10-why-listen', '      - 10-why-listen\n      - 11-third-visit'),
  'listening/ru/11-third-visit.md': THIRD_VISIT,
};

describe('report', () => {
  it('writes a page in each language and the data once', async () => {
    writeCourses(courses, playable);
    const out = join(folder, 'reports');
    expect((await run('report', '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['listening-report-en.html', 'listening-report-kk.html', 'listening-report-ru.html', 'listening-report.json']);
    const report = JSON.parse(readFileSync(join(out, 'listening-report.json'), 'utf8')) as { findings: { line: number; message: object }[] };
    expect(report.findings.length).toBeGreaterThan(0);
    for (const { line, message } of report.findings) {
      expect(line).toBeGreaterThan(0);
      expect(Object.keys(message)).toEqual(['en', 'ru', 'kk']);
    }
  });

  it('writes one kind only when asked', async () => {
    writeCourses(courses);
    await run('report', '--out', join(folder, 'reports'), '--format', 'json');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['listening-report.json']);
  });
});

describe('compare', () => {
  it('compares git revisions, folders and report files', async () => {
    writeCourses(courses, playable);
    const git = (...args: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'ignore' });
    for (const args of [['init', '-q'], ['add', '.'], ['commit', '-qm', 'first']]) git(...args);
    await run('report', '--out', join(folder, 'old'), '--format', 'json');
    writeFileSync(join(courses, 'listening/ru/11-third-visit.md'), THIRD_VISIT.replace('порядок, не я его придумал».](#уточнение)', 'порядок, не я его придумал».](#нарушение)'));
    const sentence = 'ending “Нарушение” now reachable in 1 choice (was 2)';
    for (const before of ['HEAD', join(folder, 'old', 'listening-report.json')]) expect((await run('compare', before, courses)).said).toContain(sentence);
    expect((await run('compare', courses, courses)).said).toContain('Nothing that counts has changed.');
  });

  it('says what it needs', async () => {
    writeCourses(courses);
    await expect(run('compare', courses)).rejects.toThrow(UsageError);
    await expect(run('compare', 'nowhere', courses)).rejects.toThrow('`nowhere` is neither a folder of courses nor a report file nor a git revision.');
    writeFileSync(join(folder, 'no-report.json'), '{}');
    await expect(run('compare', join(folder, 'no-report.json'), courses)).rejects.toThrow('is not a report');
  });
});

describe('facilitator', () => {
  it('writes a pack for each role-play', async () => {
    writeCourses(courses, playable);
    const out = join(folder, 'packs');
    expect((await run('facilitator', '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['listening-third-visit-facilitator-ru.html']);
  });

  it('has nothing to write where nobody plays', async () => {
    writeCourses(courses);
    expect((await run('facilitator', '--out', join(folder, 'packs'))).code).toBe(1);
  });
});
