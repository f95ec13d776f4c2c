import type { search as english } from '../en/search.ts';
import { pluralRu } from '../plural.ts';

export const search: typeof english = {
  label: 'Одно-два слова',
  found: (count) => `Найдено: ${pluralRu(count, 'место', 'места', 'мест')}`,
  nothingFound: 'Ничего не нашлось. Попробуйте слово короче или другое.',
};
