import type { MessageTable } from '../message.ts';

/** The academy's own logo and colour. */
export const brandingMessages = {
  'branding-colour': {
    severity: 'error',
    en: { message: 'Unexpected colour `{value}`, expected six digits as in `"#0b5563"`', help: 'Write the colour as `"#` and six digits 0–9 or letters a–f, in quotes.' },
    ru: { message: 'Цвет `{value}` не читается, ожидалось шесть цифр, как в `"#0b5563"`', help: 'Запишите цвет как `"#` и шесть знаков 0–9 или a–f, в кавычках.' },
    kk: { message: '`{value}` түсі оқылмады, `"#0b5563"` сияқты алты таңба күтілген еді', help: 'Түсті `"#` белгісі мен 0–9 не a–f алты таңбасы арқылы, тырнақша ішінде жазыңыз.' },
  },
  'branding-contrast': {
    severity: 'error',
    en: { message: 'Unexpected contrast {ratio}:1 of `{colour}` with `{ground}`, expected at least 4.5:1', help: 'Take a shade that can be read in this theme, e.g. `"{better}"`.' },
    ru: { message: 'Контраст цвета `{colour}` с `{ground}` только {ratio}:1, нужно не меньше 4,5:1', help: 'Возьмите оттенок, который в этом оформлении читается, например `"{better}"`.' },
    kk: { message: '`{colour}` түсінің `{ground}` түсімен контрасты {ratio}:1 ғана, кемінде 4,5:1 керек', help: 'Осы көріністе оқылатын реңкті алыңыз, мысалы `"{better}"`.' },
  },
  'branding-logo-missing': {
    severity: 'error',
    en: { message: 'Unexpected logo `{path}`, which is not in the folder of academy.yaml', help: 'Put the file there, or correct its name: capitals count.' },
    ru: { message: 'Логотипа `{path}` рядом с academy.yaml нет', help: 'Положите файл туда или исправьте имя: большие и малые буквы различаются.' },
    kk: { message: 'academy.yaml қасында `{path}` логотипі жоқ', help: 'Файлды сонда салыңыз немесе атын түзетіңіз: бас әріп пен кіші әріптің айырмасы бар.' },
  },
} as const satisfies MessageTable;
