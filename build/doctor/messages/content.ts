import type { MessageTable } from '../../diagnostics/message.ts';

/** What stands in the pages. */
export const contentMessages = {
  'content-from-elsewhere': {
    severity: 'warning',
    en: { message: 'Loads something from `{host}`', help: 'Without internet, or behind a firewall, it is missing. Put it into the package.' },
    ru: { message: 'Загружает что-то с `{host}`', help: 'Без интернета или за межсетевым экраном этого не будет. Положите это в пакет.' },
    kk: { message: '`{host}` жерінен бірдеңе жүктейді', help: 'Интернетсіз не желіаралық қалқан артында ол болмайды. Пакетке салыңыз.' },
  },
  'content-not-encrypted': {
    severity: 'warning',
    en: { message: 'Loads something over plain http from `{host}`', help: 'A browser refuses it on a page that came over https. Put it into the package.' },
    ru: { message: 'Загружает что-то по незащищённому http с `{host}`', help: 'На странице https браузер это не пустит. Положите это в пакет.' },
    kk: { message: '`{host}` жерінен қорғалмаған http арқылы жүктейді', help: 'https бетінде браузер жібермейді. Пакетке салыңыз.' },
  },
  'content-address-mentioned': {
    severity: 'info',
    en: { message: 'Names other servers: {hosts}', help: 'Links for people are fine; what the course itself asks for there is lost without internet.' },
    ru: { message: 'Упомянуты другие серверы: {hosts}', help: 'Ссылки для людей допустимы, а то, что курс берёт там сам, без интернета пропадёт.' },
    kk: { message: 'Басқа серверлер аталған: {hosts}', help: 'Адамға арналған сілтеме жарайды, ал курс өзі алатын нәрсе интернетсіз жоғалады.' },
  },
  'content-absolute-path': {
    severity: 'error',
    en: { message: 'Asks for `{path}` at the root of the server', help: 'In an LMS the course lies in a folder, so nothing is found there. Write the path without the first slash.' },
    ru: { message: 'Ищет `{path}` в корне сервера', help: 'В СДО курс лежит в папке, и там ничего не найдётся. Уберите первую косую черту.' },
    kk: { message: '`{path}` жолын сервер түбірінен іздейді', help: 'Оқу жүйесінде курс қалтада жатады, ол жерден ештеңе табылмайды. Бірінші қиғаш сызықты алып тастаңыз.' },
  },
  'content-unload': {
    severity: 'info',
    en: { message: 'Waits for the event `unload`, which browsers are taking out', help: 'What is saved only then is lost. `pagehide` is what is left.' },
    ru: { message: 'Ждёт события `unload`, которое браузеры убирают', help: 'Что сохраняется только тогда, пропадёт. Осталось `pagehide`.' },
    kk: { message: 'Браузерлер алып тастап жатқан `unload` оқиғасын күтеді', help: 'Тек сонда сақталатын нәрсе жоғалады. `pagehide` қалады.' },
  },
} as const satisfies MessageTable;
