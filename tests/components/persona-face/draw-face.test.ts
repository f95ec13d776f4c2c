import { describe, expect, test } from 'vitest';
import { drawFace } from '../../../src/components/persona-face/draw-face.ts';
import { readMood } from '../../../src/components/persona-face/read-mood.ts';
import { readPortrait } from '../../../src/components/persona-face/read-portrait.ts';

describe('a mood in words becomes an expression', () => {
  test.each([
    ['сухо', 'stern'], ['с надеждой', 'hopeful'], ['удивлённо', 'surprised'], ['устало', 'tired'], ['раздражена', 'angry'],
    ['шёпотом', 'anxious'], ['сквозь слёзы', 'sad'], ['кивает', 'warm'], ['спокойно', 'calm'],
    ['ашумен', 'angry'], ['дауысы дірілдеп', 'anxious'], ['таңырқап', 'surprised'], ['бас изеп', 'warm'], ['көзін сүртіп', 'sad'],
    ['қабағын түйіп', 'stern'], ['сабырмен', 'calm'], ['шаршап', 'tired'], ['үмітпен', 'hopeful'],
    ['angrily', 'angry'], ['with a sigh', 'sad'], ['hopeful', 'hopeful'], ['nods', 'warm'], ['coldly', 'stern'], ['surprised', 'surprised'],
  ])('%s → %s', (words, expression) => expect(readMood(words)).toBe(expression));

  test('words it does not know, and no words, leave the face calm', () => {
    expect(readMood('по телефону')).toBe('calm');
    expect(readMood(undefined)).toBe('calm');
  });
});

describe('a portrait in words', () => {
  test('is read in Kazakh, inflected', () => {
    expect(readPortrait('әйел, 71 жаста, ақ орамал тартқан', 'Сәуле апа')).toMatchObject({ woman: true, age: 'old', headwear: 'scarf', headwearColour: '#f3efe6' });
    expect(readPortrait('ер адам, 39 жаста, қызметтік күрте киген', 'Ержан')).toMatchObject({ woman: false, age: 'adult', headwear: 'none', clothing: 'uniform' });
    expect(readPortrait('қария, тақия киген, сақалды', 'Тұрсын')).toMatchObject({ woman: false, age: 'old', headwear: 'skullcap', beard: true });
  });

  test('is read in Russian and English', () => {
    expect(readPortrait('женщина, 70, слуховой аппарат', 'Галина Петровна')).toMatchObject({ woman: true, age: 'old', hearingAid: true });
    expect(readPortrait('мужчина, 27, очки и усы', 'Данияр')).toMatchObject({ woman: false, age: 'young', glasses: true, moustache: true });
    expect(readPortrait('woman, 47, black headscarf', 'Raushan')).toMatchObject({ woman: true, headwear: 'scarf', headwearColour: '#33383f' });
  });

  test('gives a colour only to the thing it was said of', () => {
    expect(readPortrait('женщина, белая куртка', 'Людмила').clothingColour).toBe('#f3efe6');
    expect(readPortrait('женщина, белая сумка, куртка', 'Людмила').clothingColour).not.toBe('#f3efe6');
  });

  test('that says nothing is filled in from the name, always the same way', () => {
    expect(readPortrait('', 'Айгүл')).toEqual(readPortrait('', 'Айгүл'));
    expect(readPortrait('', 'Айгүл').woman).toBe(true);
    const skins = ['Марат', 'Ержан', 'Олег', 'Данияр', 'Болат', 'Асан'].map((name) => readPortrait('ер адам, 40', name).skin);
    expect(new Set(skins).size).toBeGreaterThan(1);
  });
});

describe('the drawing', () => {
  test('keeps the person and changes the expression', () => {
    const [calm, angry] = [drawFace('женщина, 47, чёрный платок', 'Раушан', undefined), drawFace('женщина, 47, чёрный платок', 'Раушан', 'зло')];
    expect(calm).not.toBe(angry);
    expect(angry).toContain('#33383f');
  });

  test('takes nothing of the author\'s words into the markup, and no inline style, which the page would refuse', () => {
    const drawing = drawFace('"><script>alert(1)</script>, woman', '<b onclick=x>', '"><img>');
    expect(drawing).not.toMatch(/script|onclick|<img|style=/u);
    const svg = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
  });
});
