import type { MessageTable } from '../message.ts';

export const rolePlayMessages = {
  'role-play-broken-link': {
    severity: 'error',
    en: { message: 'Unexpected link to `{target}`, expected the heading of a scene in this file', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'Ссылка ведёт к `{target}`, но такой сцены в этом файле нет', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: 'Сілтеме `{target}` дегенге бағытталған, бірақ бұл файлда ондай көрініс жоқ', help: 'Мүмкін, `{nearest}` дегіңіз келген шығар?' },
  },
} as const satisfies MessageTable;
