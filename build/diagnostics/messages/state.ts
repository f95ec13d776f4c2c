import type { MessageTable } from '../message.ts';

export const stateMessages = {
  'state-too-large': {
    severity: 'error',
    en: {
      message: 'Unexpected size of what a learner’s progress may take to save: up to {characters} characters, expected at most {limit}, which is all that SCORM 1.2 keeps',
      help: 'Most of it is taken by {units}. Let less be typed there, draw fewer questions, or move a unit to a module of its own.',
    },
    ru: {
      message: 'Прогресс учащегося может занять до {characters} знаков, а SCORM 1.2 хранит не больше {limit}',
      help: 'Больше всего занимают {units}. Пусть там меньше вводят с клавиатуры или выпадает меньше вопросов; можно и вынести часть в отдельный модуль.',
    },
    kk: {
      message: 'Оқушының барысы {characters} таңбаға дейін орын алуы мүмкін, ал SCORM 1.2 {limit} таңбадан артық сақтамайды',
      help: 'Ең көп орын алатыны: {units}. Онда қолмен азырақ жаздырыңыз, сұрақ санын азайтыңыз немесе бөлігін бөлек модульге шығарыңыз.',
    },
  },
} as const satisfies MessageTable;
