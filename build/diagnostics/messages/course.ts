import type { MessageTable } from '../message.ts';

export const courseMessages = {
  'competency-undeclared': {
    severity: 'error',
    en: { message: 'Unexpected competency `{name}`, expected one that `course.yaml` lists', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Компетенции `{name}` нет среди тех, что перечислены в `course.yaml`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`{name}` құзыреттілігі `course.yaml` тізімінде жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
} as const satisfies MessageTable;
