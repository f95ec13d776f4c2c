import type { MessageTable } from '../../diagnostics/message.ts';

/** What the course did when it was launched. */
export const runMessages = {
  'run-no-browser': {
    severity: 'info',
    en: { message: 'The course was not launched: {why}', help: 'Install Playwright and a browser (`npx playwright install chromium`), or name one in CHROME_PATH; `--no-browser` leaves this out.' },
    ru: { message: 'Курс не запускался: {why}', help: 'Установите Playwright и браузер (`npx playwright install chromium`) или укажите браузер в CHROME_PATH; `--no-browser` отключает запуск.' },
    kk: { message: 'Курс іске қосылмады: {why}', help: 'Playwright пен браузер орнатыңыз (`npx playwright install chromium`) не CHROME_PATH арқылы браузер көрсетіңіз; `--no-browser` іске қоспайды.' },
  },
  'run-silent': {
    severity: 'error',
    en: { message: 'The course never spoke to the LMS', help: 'Nothing at all will be recorded. Look whether it was exported for this version of SCORM.' },
    ru: { message: 'Курс ни разу не обратился к СДО', help: 'Не запишется ничего. Проверьте, для той ли версии SCORM он экспортирован.' },
    kk: { message: 'Курс оқу жүйесіне бірде-бір рет жүгінбеді', help: 'Ештеңе жазылмайды. SCORM нұсқасы дұрыс па, тексеріңіз.' },
  },
  'run-other-version': {
    severity: 'error',
    en: { message: 'The manifest says {said}, and the course looks for {called}', help: 'In an LMS that offers only what the manifest says nothing is recorded.' },
    ru: { message: 'В манифесте {said}, а курс ищет {called}', help: 'СДО, которая даёт только указанное в манифесте, ничего не запишет.' },
    kk: { message: 'Манифестте {said}, ал курс {called} іздейді', help: 'Манифестте айтылғанды ғана беретін жүйе ештеңе жазбайды.' },
  },
  'run-not-initialized': {
    severity: 'error',
    en: { message: 'The course never opened a session ({call})', help: 'An LMS takes no values before that.' },
    ru: { message: 'Курс не открыл сеанс ({call})', help: 'До этого СДО ничего не принимает.' },
    kk: { message: 'Курс сеанс ашпады ({call})', help: 'Оған дейін оқу жүйесі ештеңе қабылдамайды.' },
  },
  'run-before-initialize': {
    severity: 'warning',
    en: { message: 'The first call was {call}, expected the one that opens the session', help: 'Strict systems refuse calls that come before it.' },
    ru: { message: 'Первым был вызов {call}, а должно быть открытие сеанса', help: 'Строгие системы не принимают вызовы до него.' },
    kk: { message: 'Бірінші шақыру {call} болды, сеансты ашу болуы керек', help: 'Қатаң жүйелер одан бұрынғы шақыруды қабылдамайды.' },
  },
  'run-not-terminated': {
    severity: 'warning',
    en: { message: 'The course did not end its session when the page was left', help: 'Some systems store only then, or count no time.' },
    ru: { message: 'Курс не закрыл сеанс, когда страницу покинули', help: 'Некоторые системы сохраняют только тогда или не учтут время.' },
    kk: { message: 'Беттен кеткенде курс сеансты жаппады', help: 'Кейбір жүйелер тек сонда сақтайды не уақытты есептемейді.' },
  },
  'run-after-terminate': {
    severity: 'warning',
    en: { message: '{count} calls after the session had ended', help: 'They have no effect, and some systems show an error.' },
    ru: { message: 'Вызовов после закрытия сеанса: {count}', help: 'Они ничего не дают, а часть систем покажет ошибку.' },
    kk: { message: 'Сеанс жабылғаннан кейінгі шақыру саны: {count}', help: 'Олардың әсері жоқ, ал кейбір жүйелер қате көрсетеді.' },
  },
  'run-no-status': {
    severity: 'warning',
    en: { message: 'No status was sent in the time the course was watched', help: 'Moodle takes a course that says nothing for completed; Open edX takes it for not begun. Send `incomplete` at the start.' },
    ru: { message: 'За время наблюдения статус не отправлялся', help: 'Молчащий курс Moodle считает завершённым, а Open edX — не начатым. В начале отправьте `incomplete`.' },
    kk: { message: 'Бақылау кезінде мәртебе жіберілмеді', help: 'Үнсіз курсты Moodle аяқталған, Open edX басталмаған деп санайды. Басында `incomplete` жіберіңіз.' },
  },
  'run-completed-at-once': {
    severity: 'warning',
    en: { message: 'The course was completed at its launch', help: 'Everybody who opens it has finished it.' },
    ru: { message: 'Курс завершился сразу при запуске', help: 'Каждый, кто его открыл, считается прошедшим.' },
    kk: { message: 'Курс ашылған бойда аяқталды', help: 'Оны ашқан әр адам өткен болып саналады.' },
  },
  'run-no-score': {
    severity: 'info',
    en: { message: 'No score was sent in the time the course was watched', help: 'Where a score is expected, take the course to its end and look again.' },
    ru: { message: 'За время наблюдения балл не отправлялся', help: 'Если балл нужен, пройдите курс до конца и посмотрите ещё раз.' },
    kk: { message: 'Бақылау кезінде балл жіберілмеді', help: 'Балл керек болса, курсты соңына дейін өтіп, қайта қараңыз.' },
  },
  'run-refused': {
    severity: 'warning',
    en: { message: '`{element}` = `{value}` is refused by {rules} ({code})', help: 'What is refused is not recorded.' },
    ru: { message: '`{element}` = `{value}` не принимает {rules} ({code})', help: 'Что не принято, то не записано.' },
    kk: { message: '`{element}` = `{value}` мәнін {rules} қабылдамайды ({code})', help: 'Қабылданбаған нәрсе жазылмайды.' },
  },
  'run-state-too-large': {
    severity: 'error',
    en: { message: 'The state has {length} characters, and {version} keeps {limit}', help: 'Learners begin again where it is cut off.' },
    ru: { message: 'Состояние занимает {length} знаков, а {version} хранит {limit}', help: 'Обрезанное состояние — это курс сначала.' },
    kk: { message: 'Күй {length} таңба алады, ал {version} {limit} сақтайды', help: 'Қиылған күй — курсты басынан бастау деген сөз.' },
  },
  'run-exit-not-suspend': {
    severity: 'warning',
    en: { message: 'Left in the middle, the course ends with the exit `{exit}`, expected `suspend`', help: 'Moodle then forgets everything of a 2004 course; SCORM Cloud forgets the state of any.' },
    ru: { message: 'Покинутый на середине курс завершает сеанс с `{exit}`, а нужно `suspend`', help: 'Тогда Moodle забудет всё о курсе 2004, а SCORM Cloud — состояние любого.' },
    kk: { message: 'Ортасында тастап кеткенде курс `{exit}` деп шығады, `suspend` болуы керек', help: 'Сонда Moodle 2004 курсы туралы бәрін, SCORM Cloud кез келгеннің күйін ұмытады.' },
  },
  'run-script-error': {
    severity: 'warning',
    en: { message: 'A script of the course failed: {error}', help: 'Look in the browser’s console.' },
    ru: { message: 'Сбой в скрипте курса: {error}', help: 'Посмотрите в консоль браузера.' },
    kk: { message: 'Курс скриптінде қате: {error}', help: 'Браузер консолін қараңыз.' },
  },
  'run-file-not-found': {
    severity: 'error',
    en: { message: 'The course asked for `{path}`, and it is not in the zip', help: 'Put it in, or correct its name.' },
    ru: { message: 'Курс запросил `{path}`, а в архиве его нет', help: 'Добавьте файл или исправьте имя.' },
    kk: { message: 'Курс `{path}` сұрады, ал мұрағатта жоқ', help: 'Файлды қосыңыз не атын түзетіңіз.' },
  },
  'run-other-server': {
    severity: 'warning',
    en: { message: 'The course asked `{host}` for something', help: 'It was not let through, as a firewall would not. Personal data may go that way.' },
    ru: { message: 'Курс обратился к `{host}`', help: 'Обращение не пропущено, как не пропустил бы межсетевой экран. Так могут уходить и персональные данные.' },
    kk: { message: 'Курс `{host}` серверіне жүгінді', help: 'Желіаралық қалқан сияқты өткізілмеді. Жеке деректер де осылай кетуі мүмкін.' },
  },
  'run-no-interactions': {
    severity: 'info',
    en: { message: 'No answer was reported in the time the course was watched', help: 'Reports then show a score and not how it came about.' },
    ru: { message: 'За время наблюдения ни один ответ не сообщён', help: 'В отчётах будет балл, но не то, из чего он сложился.' },
    kk: { message: 'Бақылау кезінде бірде-бір жауап хабарланбады', help: 'Есепте балл болады, бірақ неден құралғаны болмайды.' },
  },
} as const satisfies MessageTable;
