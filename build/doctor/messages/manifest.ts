import type { MessageTable } from '../../diagnostics/message.ts';

/** The manifest as a whole: there, readable, of a known version. */
export const manifestMessages = {
  'manifest-missing': {
    severity: 'error',
    en: { message: 'There is no `imsmanifest.xml`', help: 'Without it no LMS takes this for SCORM. Export the course as SCORM again.' },
    ru: { message: 'Нет файла `imsmanifest.xml`', help: 'Без него ни одна СДО не признает SCORM. Экспортируйте курс в SCORM заново.' },
    kk: { message: '`imsmanifest.xml` файлы жоқ', help: 'Онсыз ешбір оқу жүйесі SCORM деп танымайды. Курсты SCORM түрінде қайта шығарыңыз.' },
  },
  'manifest-not-at-root': {
    severity: 'error',
    en: { message: 'The manifest lies in a folder, expected at the root of the zip', help: 'Zip the contents of the folder, not the folder.' },
    ru: { message: 'Манифест лежит в папке, а должен быть в корне архива', help: 'Упакуйте содержимое папки, а не саму папку.' },
    kk: { message: 'Манифест қалтада жатыр, мұрағат түбірінде болуы керек', help: 'Қалтаның өзін емес, ішіндегісін мұрағаттаңыз.' },
  },
  'manifest-name-case': {
    severity: 'error',
    en: { message: 'The manifest has capitals in its name, expected `imsmanifest.xml`', help: 'Rename it: most servers tell capitals from small letters.' },
    ru: { message: 'В имени манифеста заглавные буквы, нужно `imsmanifest.xml`', help: 'Переименуйте: большинство серверов различает регистр.' },
    kk: { message: 'Манифест атауында бас әріп бар, `imsmanifest.xml` болуы керек', help: 'Қайта атаңыз: серверлердің көбі бас әріпті ажыратады.' },
  },
  'manifest-too-large': {
    severity: 'error',
    en: { message: 'The manifest has {size} MB, expected less than {limit}', help: 'It lists far more than a course can have.' },
    ru: { message: 'Манифест занимает {size} МБ, ожидается меньше {limit}', help: 'В нём перечислено больше, чем бывает в курсе.' },
    kk: { message: 'Манифест {size} МБ, {limit} МБ-тан аз болуы керек', help: 'Онда курста болуы мүмкін емес көп нәрсе тізілген.' },
  },
  'manifest-not-utf8': {
    severity: 'error',
    en: { message: 'The manifest is not written in UTF-8', help: 'Save it as UTF-8: titles come out as signs nobody can read, or the import fails.' },
    ru: { message: 'Манифест записан не в UTF-8', help: 'Сохраните его в UTF-8: иначе названия станут нечитаемыми или импорт не удастся.' },
    kk: { message: 'Манифест UTF-8 кодында емес', help: 'UTF-8 түрінде сақтаңыз: әйтпесе атаулар оқылмайды не импорт өтпейді.' },
  },
  'manifest-byte-order-mark': {
    severity: 'warning',
    en: { message: 'The manifest begins with a byte order mark', help: 'Save it as UTF-8 without BOM.' },
    ru: { message: 'Манифест начинается с метки BOM', help: 'Сохраните его в UTF-8 без BOM.' },
    kk: { message: 'Манифест BOM белгісінен басталады', help: 'BOM белгісінсіз UTF-8 түрінде сақтаңыз.' },
  },
  'manifest-not-well-formed': {
    severity: 'error',
    en: { message: 'The manifest is no proper XML: {problem} (line {line})', help: 'Correct that line, or export the course again.' },
    ru: { message: 'Манифест — неправильный XML: {problem} (строка {line})', help: 'Исправьте эту строку или экспортируйте курс заново.' },
    kk: { message: 'Манифест дұрыс XML емес: {problem} ({line}-жол)', help: 'Сол жолды түзетіңіз не курсты қайта шығарыңыз.' },
  },
  'manifest-document-type': {
    severity: 'warning',
    en: { message: 'The manifest has a document type of its own', help: 'Take the `<!DOCTYPE …>` out: careful systems refuse it.' },
    ru: { message: 'У манифеста есть объявление типа документа', help: 'Уберите `<!DOCTYPE …>`: осторожные системы его не принимают.' },
    kk: { message: 'Манифестте құжат түрінің хабарландыруы бар', help: '`<!DOCTYPE …>` жолын алып тастаңыз: сақ жүйелер оны қабылдамайды.' },
  },
  'manifest-root': {
    severity: 'error',
    en: { message: 'Unexpected `{name}` at the top of the manifest, expected `manifest`', help: 'Export the course as SCORM again.' },
    ru: { message: 'Вверху манифеста `{name}`, а должен быть `manifest`', help: 'Экспортируйте курс в SCORM заново.' },
    kk: { message: 'Манифест басында `{name}` тұр, `manifest` болуы керек', help: 'Курсты SCORM түрінде қайта шығарыңыз.' },
  },
  'manifest-invalid': {
    severity: 'error',
    en: { message: 'Against the schema of {version}: {problem}', help: 'Strict systems refuse such a manifest.' },
    ru: { message: 'Не по схеме {version}: {problem}', help: 'Строгие системы такой манифест не примут.' },
    kk: { message: '{version} сызбасына сай емес: {problem}', help: 'Қатаң жүйелер мұндай манифестті қабылдамайды.' },
  },
  'manifest-version-unknown': {
    severity: 'error',
    en: { message: 'Unexpected `schemaversion` `{version}`, expected `1.2`, `CAM 1.3`, `2004 3rd Edition` or `2004 4th Edition`', help: 'Moodle takes it for SCORM 1.2, whatever it is.' },
    ru: { message: '`schemaversion` равно `{version}`, а бывает `1.2`, `CAM 1.3`, `2004 3rd Edition` или `2004 4th Edition`', help: 'Moodle примет это за SCORM 1.2, чем бы оно ни было.' },
    kk: { message: '`schemaversion` мәні `{version}`, ал `1.2`, `CAM 1.3`, `2004 3rd Edition`, `2004 4th Edition` болады', help: 'Moodle мұны қандай болса да SCORM 1.2 деп қабылдайды.' },
  },
  'manifest-schema': {
    severity: 'warning',
    en: { message: 'Unexpected `schema` `{schema}`, expected `ADL SCORM`', help: 'Some systems ask for these very words.' },
    ru: { message: '`schema` равно `{schema}`, а должно быть `ADL SCORM`', help: 'Некоторые системы требуют именно этих слов.' },
    kk: { message: '`schema` мәні `{schema}`, `ADL SCORM` болуы керек', help: 'Кейбір жүйелер дәл осы сөздерді талап етеді.' },
  },
  'manifest-namespace': {
    severity: 'error',
    en: { message: 'The default namespace is `{found}`, expected `{expected}`', help: 'Open edX finds nothing in such a manifest.' },
    ru: { message: 'Основное пространство имён `{found}`, а должно быть `{expected}`', help: 'Open edX ничего не найдёт в таком манифесте.' },
    kk: { message: 'Негізгі атаулар кеңістігі `{found}`, `{expected}` болуы керек', help: 'Open edX мұндай манифестте ештеңе таппайды.' },
  },
  'manifest-prefix': {
    severity: 'warning',
    en: { message: 'The prefix `{found}` stands for what everybody calls `{expected}`', help: 'Moodle looks for the usual prefix, letter by letter.' },
    ru: { message: 'Префикс `{found}` стоит вместо принятого `{expected}`', help: 'Moodle ищет принятый префикс буква в букву.' },
    kk: { message: '`{found}` префиксі жалпыға ортақ `{expected}` орнына тұр', help: 'Moodle үйреншікті префиксті әріпке дейін іздейді.' },
  },
  'manifest-schemas-missing': {
    severity: 'info',
    en: { message: 'The schemas of the version are not at the root of the zip: {files}', help: 'Only ADL’s own checker asks for them.' },
    ru: { message: 'В корне архива нет схем версии: {files}', help: 'Их требует только проверка самой ADL.' },
    kk: { message: 'Мұрағат түбірінде нұсқа сызбалары жоқ: {files}', help: 'Оларды тек ADL тексерісі сұрайды.' },
  },
  'identifier-twice': {
    severity: 'error',
    en: { message: 'The identifier `{id}` is used twice', help: 'Systems mix up what has the same identifier.' },
    ru: { message: 'Идентификатор `{id}` использован дважды', help: 'Системы путают то, что называется одинаково.' },
    kk: { message: '`{id}` идентификаторы екі рет қолданылған', help: 'Жүйелер бірдей аталғанды шатастырады.' },
  },
  'identifier-form': {
    severity: 'error',
    en: { message: 'The identifier `{id}` is none: it must begin with a letter and have no spaces', help: 'Rename it; records of learners hang on it, so do it once and for all.' },
    ru: { message: '`{id}` не может быть идентификатором: первой должна быть буква, пробелов быть не должно', help: 'Переименуйте один раз и навсегда: к нему привязаны записи учащихся.' },
    kk: { message: '`{id}` идентификатор бола алмайды: әріптен басталуы, бос орынсыз болуы керек', help: 'Біржола қайта атаңыз: оқушылардың жазбалары соған байланған.' },
  },
  'identifier-long': {
    severity: 'warning',
    en: { message: 'The identifier `{id}` has {length} characters, expected at most 255', help: 'Moodle cuts it off there.' },
    ru: { message: 'В идентификаторе `{id}` {length} знаков, допустимо 255', help: 'Moodle обрежет его.' },
    kk: { message: '`{id}` идентификаторында {length} таңба, ең көбі 255', help: 'Moodle оны қиып тастайды.' },
  },
} as const satisfies MessageTable;
