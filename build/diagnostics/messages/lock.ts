import type { MessageTable } from '../message.ts';

/** Edits after which learners lose their place. */
export const lockMessages = {
  'resume-lost': {
    severity: 'error',
    en: { message: 'Learners who are inside `{unit}` would lose their place: `{text}` is no longer there', help: 'Put it back, or run `sukhbat build --accept` if they may begin this unit anew.' },
    ru: { message: 'Слушатели, которые сейчас внутри `{unit}`, потеряют своё место: `{text}` больше нет', help: 'Верните эту часть или запустите `sukhbat build --accept`, если раздел можно начать заново.' },
    kk: { message: '`{unit}` ішінде отырған тыңдаушылар тоқтаған жерін жоғалтады: `{text}` енді жоқ', help: 'Оны қайтарыңыз немесе бөлімді басынан бастауға болса, `sukhbat build --accept` іске қосыңыз.' },
  },
} as const satisfies MessageTable;
