import type { MessageTable } from '../message.ts';

/** Comments that silence a warning. */
export const allowMessages = {
  'allow-unused': {
    severity: 'warning',
    en: { message: 'There is no `{code}` here to allow', help: 'Delete the comment, or put it right above the place it is about.' },
    ru: { message: 'Здесь нет `{code}`, разрешать нечего', help: 'Удалите комментарий или поставьте его прямо над тем местом, о котором он.' },
    kk: { message: 'Мұнда `{code}` жоқ, рұқсат ететін ештеңе жоқ', help: 'Түсініктемені өшіріңіз немесе өзіне қатысты жердің дәл үстіне қойыңыз.' },
  },
  'allow-without-reason': {
    severity: 'error',
    en: { message: 'Unexpected `allow {code}` without a reason', help: 'Say why after a colon: `allow {code}: …`.' },
    ru: { message: 'У `allow {code}` нет причины', help: 'Напишите её после двоеточия: `allow {code}: …`.' },
    kk: { message: '`allow {code}` себебінсіз жазылған', help: 'Себебін қос нүктеден кейін жазыңыз: `allow {code}: …`.' },
  },
  'allow-error': {
    severity: 'error',
    en: { message: '`{code}` is an error, and errors cannot be allowed', help: 'Correct the error and delete the comment.' },
    ru: { message: '`{code}` — это ошибка, а ошибки разрешить нельзя', help: 'Исправьте ошибку и удалите комментарий.' },
    kk: { message: '`{code}` — қате, ал қатеге рұқсат берілмейді', help: 'Қатені түзетіп, түсініктемені өшіріңіз.' },
  },
  'allow-unknown': {
    severity: 'error',
    en: { message: 'Unexpected code `{code}` after `allow`', help: 'Did you mean `{nearest}`?' },
    ru: { message: 'После `allow` стоит неизвестный код `{code}`', help: 'Возможно, вы имели в виду `{nearest}`?' },
    kk: { message: '`allow` сөзінен кейін белгісіз код тұр: `{code}`', help: '`{nearest}` дегіңіз келді ме?' },
  },
} as const satisfies MessageTable;
