import type { MessageTable } from '../message.ts';

/** What the comparison of a translation with the language written first can find. */
export const translationMessages = {
  'translation-differs': {
    severity: 'error',
    en: { message: 'The translation differs in {what}: `{here}` here, `{there}` in `{source}`', help: 'Make both the same: whoever reads another language must get the same task.' },
    ru: { message: 'Перевод отличается: {what}. Здесь `{here}`, а в `{source}` — `{there}`', help: 'Сделайте одинаково: на другом языке задание должно быть тем же.' },
    kk: { message: 'Аударма өзгеше: {what}. Мұнда `{here}`, ал `{source}` ішінде `{there}`', help: 'Екеуін бірдей етіңіз: басқа тілде де тапсырма сол болуы керек.' },
  },
  'translation-missing-part': {
    severity: 'error',
    en: { message: '`{source}` has {what} here that this file lacks', help: 'Write it in this language too, in the same place.' },
    ru: { message: 'В `{source}` здесь есть {what}, а в этом файле нет', help: 'Напишите и на этом языке, на том же месте.' },
    kk: { message: '`{source}` ішінде осы жерде {what} бар, бұл файлда жоқ', help: 'Осы тілде де сол жерге жазыңыз.' },
  },
  'translation-extra-part': {
    severity: 'error',
    en: { message: 'This file has {what} here that `{source}` lacks', help: 'Add it there too, or delete it here.' },
    ru: { message: 'Здесь есть {what}, которой нет в `{source}`', help: 'Добавьте и туда или удалите здесь.' },
    kk: { message: 'Мұнда {what} бар, ал `{source}` ішінде жоқ', help: 'Оған да қосыңыз немесе мұнда өшіріңіз.' },
  },
  'translation-length-rank': {
    severity: 'warning',
    en: { message: 'The right answer is clearly the {rank} here, but not in `{source}`', help: 'Make another answer as long: whoever reads this language must not have it easier.' },
    ru: { message: 'Здесь верный ответ заметно {rank}, а в `{source}` нет', help: 'Подровняйте варианты: на этом языке не должно быть легче.' },
    kk: { message: 'Мұнда дұрыс жауап айқын {rank}, ал `{source}` ішінде олай емес', help: 'Нұсқаларды теңестіріңіз: бұл тілде оқыған адамға оңай болмауы керек.' },
  },
  'translation-stale': {
    severity: 'warning',
    en: { message: 'The original in `{source}` has been reworded since this was translated', help: 'Bring it up to date. If nothing has to change here, run `sukhbat check --translated {language}`.' },
    ru: { message: 'Оригинал в `{source}` изменили после того, как это перевели', help: 'Обновите перевод. Если менять нечего, запустите `sukhbat check --translated {language}`.' },
    kk: { message: 'Осы жер аударылғаннан кейін `{source}` ішіндегі түпнұсқа өзгерген', help: 'Аударманы жаңартыңыз. Өзгертетін ештеңе болмаса, `sukhbat check --translated {language}` іске қосыңыз.' },
  },
} as const satisfies MessageTable;
