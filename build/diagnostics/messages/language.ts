import type { MessageTable } from '../message.ts';

/** How the course speaks: in one language, in one way of address, plainly. */
export const languageMessages = {
  'language-left-inside': {
    severity: 'warning',
    en: { message: 'Unexpected paragraph in {language}: `{text}…`', help: 'Translate it; or mark it as a quotation: `<span lang="…">`.' },
    ru: { message: 'Здесь остался {language} текст: `{text}…`', help: 'Переведите его или отметьте как цитату: `<span lang="…">`.' },
    kk: { message: 'Мұнда {language} мәтін қалып қойған: `{text}…`', help: 'Аударыңыз немесе дәйексөз деп белгілеңіз: `<span lang="…">`.' },
  },
  'language-look-alikes': {
    severity: 'warning',
    en: { message: 'The word `{word}` has Latin letters among its Cyrillic ones: `{latin}`', help: 'Type the word again on the Kazakh or Russian keyboard.' },
    ru: { message: 'В слове `{word}` есть латинские буквы: `{latin}`', help: 'Наберите слово заново в русской или казахской раскладке.' },
    kk: { message: '`{word}` сөзінде латын әріптері бар: `{latin}`', help: 'Сөзді қазақша не орысша пернетақтада қайта теріңіз.' },
  },
  'address-mixed': {
    severity: 'warning',
    en: { message: 'The learner is addressed as `{word}` here and as `{other}` elsewhere in this unit', help: 'Choose one way of address and keep to it; personas may speak as they like.' },
    ru: { message: 'Здесь к слушателю обращаются `{word}`, а в других местах этой части `{other}`', help: 'Выберите одно обращение; персонажи могут говорить по-своему.' },
    kk: { message: 'Мұнда тыңдаушыға `{word}` деп, осы бөлімнің басқа жерінде `{other}` деп айтылған', help: 'Бір ғана үлгіні ұстаныңыз; кейіпкерлер өзінше сөйлей береді.' },
  },
  'plain-language': {
    severity: 'info',
    en: { message: 'Office language: `{words}`', help: 'Plainer: {better}.' },
    ru: { message: 'Канцелярит: `{words}`', help: 'Проще: {better}.' },
    kk: { message: 'Кеңсе тілі: `{words}`', help: 'Қарапайым түрі: {better}.' },
  },
  'sentence-long': {
    severity: 'warning',
    en: { message: 'This sentence has {words} words, expected at most {most}: `{start} …`', help: 'Make two sentences of it.' },
    ru: { message: 'В предложении {words} слов, а нужно не больше {most}: `{start} …`', help: 'Разбейте его на два.' },
    kk: { message: 'Сөйлемде {words} сөз бар, ең көбі {most} болуы керек: `{start} …`', help: 'Екі сөйлемге бөліңіз.' },
  },
  'abbreviation-unexplained': {
    severity: 'info',
    en: { message: '`{short}` stands here for the first time and is not explained', help: 'Write it out once, with the short form in brackets, or add it to the glossary.' },
    ru: { message: '`{short}` встречается здесь впервые и не расшифровано', help: 'Напишите один раз полностью, с сокращением в скобках, или добавьте в глоссарий.' },
    kk: { message: '`{short}` мұнда алғаш рет кездеседі, бірақ түсіндірілмеген', help: 'Бір рет толық жазып, қысқартуын жақшаға алыңыз немесе терминдер сөздігіне қосыңыз.' },
  },
  'glossary-term-differs': {
    severity: 'warning',
    en: { message: 'The term `{original}` is used in this lesson in `{source}`, but `{term}` is not used here', help: 'Call the thing by the word of the glossary here too, or correct the glossary.' },
    ru: { message: 'В `{source}` в этом уроке стоит термин `{original}`, а `{term}` здесь нет', help: 'Назовите это и здесь словом из словаря или исправьте словарь.' },
    kk: { message: '`{source}` ішінде осы сабақта `{original}` термині бар, ал мұнда `{term}` жоқ', help: 'Мұнда да сөздіктегі сөзді қолданыңыз немесе сөздікті түзетіңіз.' },
  },
  'glossary-term-unused': {
    severity: 'info',
    en: { message: 'No lesson uses the term `{term}`', help: 'Use the word in a lesson, where it will be explained at a touch, or take it out of the glossary.' },
    ru: { message: 'Термина `{term}` нет ни в одном уроке', help: 'Употребите слово в уроке, там его объяснят по нажатию, или уберите его из словаря.' },
    kk: { message: '`{term}` термині бірде-бір сабақта жоқ', help: 'Сөзді сабақта қолданыңыз, басқанда түсіндірмесі шығады, немесе сөздіктен алып тастаңыз.' },
  },
} as const satisfies MessageTable;
