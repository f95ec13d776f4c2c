import { describe, expect, it } from 'vitest';
import { errorsIn, examplesOf, missingFiles, readPage } from './page-examples.ts';

const page = readPage('writing-guide.md');

describe('docs/writing-guide.md', () => {
  it.each(examplesOf(page))('the example $place #$# compiles', (example) => {
    expect(example.place).not.toBe('');
    expect(errorsIn(example)).toEqual([]);
  });

  it('shows a scene, and before and after in each language', () => {
    expect(examplesOf(page).length).toBeGreaterThan(0);
    for (const language of ['Russian', 'Kazakh', 'English']) expect(page).toMatch(new RegExp(`\\*\\*${language}\\.\\*\\*[^#]*\\| Before \\| After`, 'u'));
  });

  it('has the files it points at', () => {
    expect(missingFiles(page)).toEqual([]);
  });
});
