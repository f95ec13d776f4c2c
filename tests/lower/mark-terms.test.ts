import { describe, expect, it } from 'vitest';
import { countTerm } from '../../build/lower/mark-terms.ts';

describe('a term of the glossary', () => {
  it.each([
    ['интерес', 'За этим интересы двух отделов и ещё один интерес.', 2],
    ['повестка', 'Повесток было две, в повестке третья.', 2],
    ['переговоры', 'Перед переговорами и после переговоров.', 2],
    ['зона ответственности', 'Это зона ответственности отдела, а не вся зона.', 1],
    ['участок', 'На участке и за участком.', 2],
    ['медиация', 'Медиации учат.', 1],
    ['вежливость', 'Дело не в вежливости.', 1],
    ['өкілеттік', 'Өкілеттігіңіз бар ма?', 1],
    ['әлеуметтік дағдылар', 'Әлеуметтік дағдыны әлеуметтік дағдылармен салыстырды.', 2],
    ['мүдде', 'Екі жақтың мүддесі.', 1],
    ['байланыс арналары', 'Байланыс арналарын тексерді.', 1],
    ['emergency', 'Two emergencies and an emergency.', 2],
    ['rumour', 'Rumours grow where a rumour is not answered.', 2],
  ])('%s is found in its forms', (term, text, times) => expect(countTerm(text, term)).toBe(times));

  it.each([
    ['интерес', 'Эмоциональный интеллект, интернет и интервью.'],
    ['повестка', 'Повесьте доску.'],
    ['civility', 'Civil servants.'],
    ['сеть', 'Сегодня.'],
    ['три слоя', 'Три слова.'],
  ])('%s is not found in words that only begin like it', (term, text) => expect(countTerm(text, term)).toBe(0));
});
