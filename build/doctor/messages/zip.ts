import type { MessageTable } from '../../diagnostics/message.ts';

/** Reasons not to look any further. */
export const zipMessages = {
  'zip-unreadable': {
    severity: 'error',
    en: { message: 'This is not a zip, or its end is missing', help: 'Make the package again, or copy it again: it may have been cut off on its way.' },
    ru: { message: 'Это не архив zip или у него нет конца', help: 'Соберите или скопируйте пакет заново: возможно, он оборвался по дороге.' },
    kk: { message: 'Бұл zip мұрағаты емес немесе соңы жоқ', help: 'Пакетті қайта жинаңыз не қайта көшіріңіз: жолда үзілген болуы мүмкін.' },
  },
  'zip-too-large': {
    severity: 'error',
    en: { message: 'The package has {size} GB, expected at most {limit} GB', help: 'Take videos out of it, or make them smaller.' },
    ru: { message: 'Размер пакета {size} ГБ, допустимо не больше {limit} ГБ', help: 'Уберите видео из пакета или уменьшите его.' },
    kk: { message: 'Пакет көлемі {size} ГБ, ең көбі {limit} ГБ болуы керек', help: 'Бейнелерді алып тастаңыз немесе кішірейтіңіз.' },
  },
  'zip-too-many-files': {
    severity: 'error',
    en: { message: 'More than {limit} files', help: 'No course has so many. Do not open the package if you do not know where it comes from.' },
    ru: { message: 'Больше {limit} файлов', help: 'Столько не бывает ни в одном курсе. Не открывайте пакет, если не знаете, откуда он.' },
    kk: { message: '{limit} файлдан көп', help: 'Бірде-бір курста мұнша файл болмайды. Қайдан келгенін білмесеңіз, пакетті ашпаңыз.' },
  },
  'zip-bomb': {
    severity: 'error',
    en: { message: 'A small file that would grow to {size} GB when unpacked', help: 'Do not unpack it: it is made to fill the disk.' },
    ru: { message: 'Маленький файл, который при распаковке вырос бы до {size} ГБ', help: 'Не распаковывайте: он сделан, чтобы заполнить диск.' },
    kk: { message: 'Ашқанда {size} ГБ болып кететін шағын файл', help: 'Ашпаңыз: ол дискіні толтыру үшін жасалған.' },
  },
  'zip-overlap': {
    severity: 'error',
    en: { message: 'The contents of `{name}` lie over those of another file', help: 'Do not unpack it: no program makes such zips by mistake.' },
    ru: { message: 'Содержимое `{name}` наложено на содержимое другого файла', help: 'Не распаковывайте: такие архивы не получаются случайно.' },
    kk: { message: '`{name}` мазмұны басқа файлдың мазмұнына беттескен', help: 'Ашпаңыз: мұндай мұрағат кездейсоқ жасалмайды.' },
  },
  'zip-path-outside': {
    severity: 'error',
    en: { message: 'The path `{name}` leads out of the package', help: 'Do not unpack it: the file would be written over others.' },
    ru: { message: 'Путь `{name}` выводит за пределы пакета', help: 'Не распаковывайте: файл записался бы поверх других.' },
    kk: { message: '`{name}` жолы пакеттен тыс шығарады', help: 'Ашпаңыз: файл басқаларының үстіне жазылар еді.' },
  },
  'zip-link': {
    severity: 'error',
    en: { message: '`{name}` is a link, expected a file', help: 'Make the package again with the file itself.' },
    ru: { message: '`{name}` — ссылка, а должен быть файл', help: 'Соберите пакет заново с самим файлом.' },
    kk: { message: '`{name}` — сілтеме, файл болуы керек', help: 'Пакетті файлдың өзімен қайта жинаңыз.' },
  },
  'zip-encrypted': {
    severity: 'error',
    en: { message: '`{name}` is locked with a password', help: 'Make the package without a password: no LMS asks for one.' },
    ru: { message: '`{name}` закрыт паролем', help: 'Соберите пакет без пароля: СДО его не спросит.' },
    kk: { message: '`{name}` құпиясөзбен жабылған', help: 'Пакетті құпиясөзсіз жинаңыз: оқу жүйесі оны сұрамайды.' },
  },
  'zip-method': {
    severity: 'error',
    en: { message: '`{name}` is packed by method {method}, expected plain or deflated', help: 'Choose “deflate” or “normal” in the program that makes the zip.' },
    ru: { message: '`{name}` сжат методом {method}, допустимы только «без сжатия» и deflate', help: 'Выберите в программе-архиваторе метод deflate (обычный).' },
    kk: { message: '`{name}` {method} әдісімен қысылған, тек deflate не қысусыз болуы керек', help: 'Мұрағаттау бағдарламасында deflate (қалыпты) әдісін таңдаңыз.' },
  },
  'zip-name-twice': {
    severity: 'error',
    en: { message: '`{name}` stands in the package twice', help: 'Make the package again: systems differ in which of the two they take.' },
    ru: { message: '`{name}` лежит в пакете дважды', help: 'Соберите пакет заново: системы берут то один, то другой.' },
    kk: { message: '`{name}` пакетте екі рет кездеседі', help: 'Пакетті қайта жинаңыз: жүйелер әртүрлісін алады.' },
  },
  'zip-damaged': {
    severity: 'error',
    en: { message: '`{name}` cannot be unpacked: it is damaged', help: 'Make the package again, or copy it again.' },
    ru: { message: '`{name}` не распаковывается: файл повреждён', help: 'Соберите или скопируйте пакет заново.' },
    kk: { message: '`{name}` ашылмайды: бүлінген', help: 'Пакетті қайта жинаңыз не қайта көшіріңіз.' },
  },
} as const satisfies MessageTable;
