import { describe, expect, test } from 'vitest';
import { readability } from '../../../build/analyse/language/readability.ts';
import { paragraphsOf, sentencesOf, wordsOf } from '../../../build/analyse/language/sentences.ts';

describe('sentences', () => {
  test('end where the writing ends them, not at initials, abbreviations or numbers', () => {
    expect(sentencesOf('<p>См. ст. 5 закона, т. е. порядок. А. С. Сейтов пришёл в 9.30. Он ждал!</p>')).toEqual(['См. ст. 5 закона, т. е. порядок.', 'А. С. Сейтов пришёл в 9.30.', 'Он ждал!']);
    expect(sentencesOf('<p>«Я жду». Он сел.</p>')).toEqual(['«Я жду».', 'Он сел.']);
  });

  test('end at a full stop with the number of a note behind it', () => {
    expect(sentencesOf('<p>Порядок важен.<sup><a data-note="1">1</a></sup> Нельзя придержать то, чего не видно.</p>')).toEqual(['Порядок важен.', 'Нельзя придержать то, чего не видно.']);
  });

  test('never run from one paragraph, item or cell into the next', () => {
    expect(paragraphsOf('<ul><li>один</li><li>два</li></ul><p>три<br>четыре</p>')).toEqual(['один', 'два', 'три', 'четыре']);
  });

  test('words keep their hyphens and apostrophes', () => {
    expect(wordsOf('Қайта-қайта don’t 3-й 24')).toEqual(['Қайта-қайта', 'don’t', '3-й', '24']);
  });
});

describe('readability', () => {
  const plain = '<p>Человек пришёл к окну. Он устал и хочет понять, что делать. Выслушайте его до конца. Потом скажите, кто и когда ему ответит.</p>';
  const legal = '<p>Осуществление государственного регулирования правоотношений, возникающих в процессе предоставления государственных услуг населению уполномоченными организациями, производится в соответствии с законодательством.</p>';

  test('Russian: officialese is many grades harder than plain speech', () => {
    const [easy, hard] = [readability(Array.from({ length: 10 }, () => plain), 'ru'), readability(Array.from({ length: 10 }, () => legal), 'ru')];
    expect(easy.grade).toBeLessThan(6);
    expect(hard.grade).toBeGreaterThan(14);
    expect(hard.longWords).toBeGreaterThan(0.5);
  });

  test('English: Flesch–Kincaid of a known text', () => {
    const { grade } = readability(Array.from({ length: 20 }, () => '<p>The cat sat on the mat. It was warm there.</p>'), 'en');
    expect(grade).toBeCloseTo(0.39 * 5 + 11.8 * 1 - 15.59, 1);
  });

  test('Kazakh has counts and never a grade', () => {
    const { grade, wordsPerSentence, longSentences } = readability(Array.from({ length: 60 }, () => '<p>Алдымен адамды тыңдаңыз. Сосын түсіндіріңіз.</p>'), 'kk');
    expect(grade).toBeNull();
    expect(wordsPerSentence).toBeCloseTo(2.5);
    expect(longSentences).toBe(0);
  });

  test('a few words have no grade in any language', () => {
    expect(readability([plain], 'ru').grade).toBeNull();
  });
});
