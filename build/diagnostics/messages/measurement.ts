import type { MessageTable } from '../message.ts';

/** Whether what the course measures can bear what is said of it. */
export const measurementMessages = {
  'competency-evidence': {
    severity: 'info',
    en: { message: '`{competency}` rests on {count} decisions and questions, expected at least {needed} for a number', help: 'Learners see words instead of a number. Add decisions or questions that measure it.' },
    ru: { message: 'За компетенцией `{competency}` стоит решений и вопросов: {count}, а для числа нужно не меньше {needed}', help: 'Слушатель увидит слова вместо числа. Добавьте решения или вопросы, которые её измеряют.' },
    kk: { message: '`{competency}` құзыреттілігін өлшейтін шешім мен сұрақ саны: {count}, сан көрсету үшін кемінде {needed} керек', help: 'Тыңдаушы санның орнына сөз көреді. Оны өлшейтін шешім не сұрақ қосыңыз.' },
  },
  'module-guessing-passes': {
    severity: 'error',
    en: { message: 'Guessing everything passes the module with a chance of {odds} %, expected at most {limit} %', help: 'Ask more questions, raise the pass mark, or let another unit count in `pass`.' },
    ru: { message: 'Если всё угадывать, шанс пройти модуль — {odds} %, а допустимо не больше {limit} %', help: 'Добавьте вопросов, поднимите порог или засчитайте ещё одну часть в `pass`.' },
    kk: { message: 'Бәрін жорамалдап белгілесе, модульден өту ықтималдығы {odds}%, ал рұқсат етілгені — {limit}%', help: 'Сұрақ қосыңыз, өту шегін көтеріңіз немесе `pass` ішіне тағы бір бөлім енгізіңіз.' },
  },
  'quiz-few-questions': {
    severity: 'warning',
    en: { message: 'The verdict of this quiz rests on {count} questions, expected at least {least}', help: 'With so few, passing is partly luck: add questions, or do not let the quiz count.' },
    ru: { message: 'Вывод этого теста держится на малом числе вопросов: {count}, а нужно не меньше {least}', help: 'При таком числе многое решает удача: добавьте вопросов или не засчитывайте тест.' },
    kk: { message: 'Бұл тесттің қорытындысы мына санмен шектелген сұраққа сүйенеді: {count}, кемінде {least} керек', help: 'Мұндай санда көп нәрсе сәттілікке байланысты: сұрақ қосыңыз немесе тестті есепке алмаңыз.' },
  },
} as const satisfies MessageTable;
