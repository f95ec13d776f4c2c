import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  label: 'Бір-екі сөз жазыңыз',
  found: (count) => `${count} жерден табылды`,
  nothingFound: 'Ештеңе табылмады. Қысқарақ немесе басқа сөз жазып көріңіз.',
};
