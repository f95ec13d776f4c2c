import { describe, expect, it } from 'vitest';
import { launchLanguage, type LanguageWishes } from '../../src/launch/launch-language.ts';

const nothing: LanguageWishes = { saved: undefined, lms: undefined, browser: [] };
const open = (wishes: Partial<LanguageWishes>): string => launchLanguage(['ru', 'kk'], { ...nothing, ...wishes });

describe('the language at launch', () => {
  it('is what the learner chose last, else what the LMS says, else the browser, else the default of the package', () => {
    expect(open({ saved: 'kk', lms: 'ru', browser: ['ru'] })).toBe('kk');
    expect(open({ lms: 'kk-KZ', browser: ['ru'] })).toBe('kk');
    expect(open({ browser: ['de', 'kk'] })).toBe('kk');
    expect(open({})).toBe('ru');
  });

  it('passes over languages that are not on board', () => {
    expect(open({ saved: 'en', lms: 'en_GB', browser: ['kk'] })).toBe('kk');
  });

  it.each(['kk', 'kaz', 'KZ', 'Қазақша', 'kk_KZ.utf8'])('understands %s', (tag) => {
    expect(open({ lms: tag })).toBe('kk');
  });
});
