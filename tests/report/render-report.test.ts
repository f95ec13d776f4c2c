import { describe, expect, test } from 'vitest';
import { moduleReport } from '../../build/report/module-report.ts';
import { renderReport } from '../../build/report/render-report.ts';
import type { Finding } from '../../build/report/report-types.ts';
import { reportStrings } from '../../build/report/strings/for-language.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { exampleLowered } from '../fixtures/example-course.ts';

const finding: Finding = {
  code: 'item-key-longest', severity: 'error', path: 'first/ru/30-final.md', line: 12, message: { en: 'The right answer is `longest` & <b>', ru: 'Верный ответ `длиннее`', kk: 'Дұрыс жауап `ұзын`' }, help: { en: 'Cut it.', ru: 'Сократите.', kk: 'Қысқартыңыз.' },
};
const zip = { course: 'first-conversation', fileName: 'first-conversation-1.2.0-scorm12.zip', profile: 'SCORM 1.2', languages: ['ru', 'kk', 'en'] as const, size: 412_345, sha256: 'ab'.repeat(32) };
const report = moduleReport(exampleLowered(), { findings: [finding], packages: [zip] });
const languages: readonly Language[] = ['en', 'ru', 'kk'];

describe.each(languages)('the page in %s', (language) => {
  const page = renderReport(report, language);

  test('is in its language and complete', () => {
    expect(page).toContain(`<html lang="${language}">`);
    for (const id of ['role-plays', 'quizzes', 'alignment', 'evidence', 'findings', 'languages', 'time', 'access', 'technical', 'unchecked']) expect(page).toContain(`id="${id}"`);
    expect(page).toContain(reportStrings[language].unchecked.items[0]);
  });

  test('loads nothing and links only to its sisters', () => {
    expect(page.match(/(?:src|href)="[^"]*"/gu)?.filter((link) => !link.startsWith('href="#') && !link.includes('-report-'))).toEqual([]);
    expect(page).not.toMatch(/https?:|@import|url\((?!#)/u);
  });

  test('has no hole where a value should be', () => {
    expect(page).not.toMatch(/undefined|null|NaN|\[object|Infinity/u);
  });

  test('names a package by its checksum', () => {
    expect(page).toContain(zip.fileName);
    expect(page).toContain(zip.sha256);
  });
});

test('what authors write is text, never markup', () => {
  expect(renderReport(report, 'en')).toContain('The right answer is <code>longest</code> &amp; &lt;b&gt;');
});

test('the verdict follows the findings', () => {
  const verdict = (findings: readonly Finding[]): string => /class="verdict[^>]*>([^<]*)</u.exec(renderReport({ ...report, findings }, 'en'))?.[1] ?? '';
  expect(verdict([finding])).toBe('✕ Not ready: 1 mistake must be corrected first.');
  expect(verdict([{ ...finding, severity: 'warning' }])).toBe('✓ Ready to try out: no mistake stands in the way, 1 remark is worth a look.');
  expect(verdict([])).toBe('✓ Ready: the program found neither a mistake nor a remark.');
});

test('a report read back from JSON gives the same page', () => {
  expect(renderReport(JSON.parse(JSON.stringify(report)) as typeof report, 'kk')).toBe(renderReport(report, 'kk'));
});
