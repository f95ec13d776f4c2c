import { describe, expect, it } from 'vitest';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { bundleStudio } from '../../build/bundle/bundle-studio.ts';
import { reviewCopy } from '../../build/review/review-copy.ts';
import { Remarks, remarksAsText } from '../../src/review/remarks.ts';
import { exampleLowered } from '../fixtures/example-course.ts';
import { FakeStorage } from '../../scripts/lms/page/stubs/fake-window.ts';

describe('a review copy', () => {
  it('is one file that loads nothing and speaks to nobody', async () => {
    const page = reviewCopy(exampleLowered(), [...(await bundlePlayer()), ...(await bundleStudio())]);
    expect(page).not.toMatch(/<script[^>]* src=/u);
    expect(page).toContain("connect-src 'none'");
    expect(page).toContain('review-bar');
    // The facts of the package, a course in each of three languages, and six scripts: no string in them ends one too early.
    expect(page.match(/<\/script>/gu)).toHaveLength(1 + 3 + 6);
  });

  it('needs all of its scripts', () => {
    expect(() => reviewCopy(exampleLowered(), [])).toThrow('There is no script');
  });
});

describe('remarks', () => {
  const remark = { at: '2026-11-26T10:15:00.000Z', place: 'Три минуты – Модуль', language: 'ru', text: 'Слишком длинно.' };

  it('are there again when the copy is opened again, and not in another version of it', () => {
    const storage = new FakeStorage();
    new Remarks('example', '1.0.0', storage).add(remark);
    expect(new Remarks('example', '1.0.0', storage).all).toEqual([remark]);
    expect(new Remarks('example', '1.1.0', storage).all).toEqual([]);
  });

  it('live as long as the page where nothing can be kept', () => {
    const remarks = new Remarks('example', '1.0.0', undefined);
    remarks.add(remark);
    expect(remarks.all).toEqual([remark]);
  });

  it('are handed back as a text', () => {
    expect(remarksAsText('Модуль', '1.0.0', [remark])).toBe('Модуль 1.0.0\n\n1. [ru] Три минуты – Модуль (2026-11-26 10:15)\nСлишком длинно.');
  });
});
