import type { MessageTable } from '../message.ts';

export const mediaMessages = {
  'media-missing': {
    severity: 'error',
    en: { message: 'Unexpected file `{path}`, which is not in the folder of this module', help: 'Put the file there, or correct its name: capitals count.' },
    ru: { message: 'Файла `{path}` в папке модуля нет', help: 'Положите файл туда или исправьте имя: большие и малые буквы различаются.' },
    kk: { message: 'Модуль қалтасында `{path}` файлы жоқ', help: 'Файлды сонда салыңыз немесе атын түзетіңіз: бас әріп пен кіші әріптің айырмасы бар.' },
  },
  'media-outside': {
    severity: 'error',
    en: { message: 'Unexpected file `{path}`, expected one in the `media` folder of this module', help: 'Put the file into `media` and write `../media/{name}`.' },
    ru: { message: 'Файл `{path}` лежит не в папке `media` этого модуля', help: 'Положите файл в `media` и напишите `../media/{name}`.' },
    kk: { message: '`{path}` файлы осы модульдің `media` қалтасында емес', help: 'Файлды `media` қалтасына салып, `../media/{name}` деп жазыңыз.' },
  },
  'media-remote': {
    severity: 'error',
    en: { message: 'Unexpected picture or recording from the web, `{path}`: a course must work without the internet', help: 'Save the file into the `media` folder and write `../media/…`.' },
    ru: { message: 'Файл `{path}` берётся из интернета, а курс должен работать без него', help: 'Сохраните файл в папку `media` и напишите `../media/…`.' },
    kk: { message: '`{path}` файлы интернеттен алынады, ал курс интернетсіз де жұмыс істеуі керек', help: 'Файлды `media` қалтасына сақтап, `../media/…` деп жазыңыз.' },
  },
  'media-name': {
    severity: 'error',
    en: { message: 'Unexpected file name `{name}`, expected small Latin letters, digits, `-`, `_` and `.` only', help: 'Rename the file, e.g. `{better}`.' },
    ru: { message: 'В имени файла `{name}` допустимы только малые латинские буквы, цифры, `-`, `_` и `.`', help: 'Переименуйте файл, например: `{better}`.' },
    kk: { message: '`{name}` файлының атында тек кіші латын әріптері, цифрлар, `-`, `_` және `.` болуы керек', help: 'Файлдың атын өзгертіңіз, мысалы: `{better}`.' },
  },
  'media-type': {
    severity: 'error',
    en: { message: 'Unexpected kind of file `{name}`, expected one of {expected}', help: 'Save the file in one of these formats.' },
    ru: { message: 'Файл `{name}` такого вида не подходит, нужен один из: {expected}', help: 'Сохраните файл в одном из этих форматов.' },
    kk: { message: '`{name}` файлының түрі жарамайды, мыналардың бірі керек: {expected}', help: 'Файлды осы пішімдердің бірінде сақтаңыз.' },
  },
  'media-signature': {
    severity: 'error',
    en: { message: 'Unexpected contents of `{name}`: the file is not what its ending says', help: 'Save it again from the program that made it; renaming does not change the format.' },
    ru: { message: 'Содержимое файла `{name}` не соответствует его окончанию', help: 'Сохраните его заново из программы, где он сделан: переименование формат не меняет.' },
    kk: { message: '`{name}` файлының ішіндегісі оның кеңейтіміне сәйкес емес', help: 'Файлды жасаған бағдарламадан қайта сақтаңыз: атын өзгерту пішімін өзгертпейді.' },
  },
  'media-too-large': {
    severity: 'warning',
    en: { message: 'Picture `{name}` takes {size} MB, expected at most {limit} MB', help: 'Make it smaller: 1600 points across are enough for any screen.' },
    ru: { message: 'Картинка `{name}` занимает {size} МБ, а должна не больше {limit} МБ', help: 'Уменьшите её: для любого экрана хватит 1600 точек в ширину.' },
    kk: { message: '`{name}` суреті {size} МБ, ал {limit} МБ-тан аспауы керек', help: 'Суретті кішірейтіңіз: кез келген экранға ені 1600 нүкте жетеді.' },
  },
  'figure-alt-missing': {
    severity: 'error',
    en: { message: 'Unexpected picture without words, expected a description for those who cannot see it', help: 'Write what matters in the picture between the first brackets: `![…](…)`.' },
    ru: { message: 'У картинки нет описания для тех, кто её не видит', help: 'Напишите в первых скобках, что на ней важно: `![…](…)`.' },
    kk: { message: 'Суретті көрмейтін адамға арналған сипаттама жоқ', help: 'Бірінші жақшаға суретте не маңызды екенін жазыңыз: `![…](…)`.' },
  },
  'recording-captions-missing': {
    severity: 'error',
    en: { message: 'Unexpected recording `{name}` without captions', help: 'Put a caption file `{captions}` beside it.' },
    ru: { message: 'У записи `{name}` нет субтитров', help: 'Положите рядом файл субтитров `{captions}`.' },
    kk: { message: '`{name}` жазбасының субтитрі жоқ', help: 'Қасына `{captions}` субтитр файлын салыңыз.' },
  },
  'recording-title-missing': {
    severity: 'error',
    en: { message: 'Unexpected recording `{name}` without a title', help: 'Write the title between the first brackets: `[…](…)`.' },
    ru: { message: 'У записи `{name}` нет названия', help: 'Напишите название в первых скобках: `[…](…)`.' },
    kk: { message: '`{name}` жазбасының атауы жоқ', help: 'Атауын бірінші жақшаға жазыңыз: `[…](…)`.' },
  },
} as const satisfies MessageTable;
