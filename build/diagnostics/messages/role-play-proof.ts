import type { MessageTable } from '../message.ts';

/** What the walk through every road of a role-play can find. */
export const rolePlayProofMessages = {
  'role-play-scene-unreachable': {
    severity: 'error',
    en: { message: 'No road leads to the scene `{scene}`', help: 'Link to it from a choice, or delete it.' },
    ru: { message: 'Ни одна дорога не ведёт к сцене `{scene}`', help: 'Поставьте на неё ссылку из варианта ответа или удалите её.' },
    kk: { message: '`{scene}` көрінісіне ешқандай жол апармайды', help: 'Оған бір нұсқадан сілтеме қойыңыз немесе көріністі өшіріңіз.' },
  },
  'role-play-choice-unreachable': {
    severity: 'error',
    en: { message: 'The choice `{choice}` is never on offer', help: 'Its condition can never hold when the scene is reached: change the condition or the choices before it.' },
    ru: { message: 'Вариант `{choice}` никогда не появится', help: 'Его условие не может выполниться к этому моменту: измените условие или варианты до него.' },
    kk: { message: '`{choice}` нұсқасы ешқашан шықпайды', help: 'Осы сәтке дейін оның шарты орындала алмайды: шартты немесе алдыңғы нұсқаларды өзгертіңіз.' },
  },
  'role-play-dead-end': {
    severity: 'error',
    en: { message: 'The play stops in the scene `{scene}` without an ending', help: 'Give the scene a choice, a go-there link or an ending such as `ending success`.' },
    ru: { message: 'Игра обрывается в сцене `{scene}`: ни вариантов, ни ссылки дальше, ни финала', help: 'Добавьте варианты, ссылку дальше или финал, например `финал успех`.' },
    kk: { message: 'Ойын `{scene}` көрінісінде үзіліп қалады: нұсқа да, сілтеме де, аяқталу да жоқ', help: 'Нұсқа, сілтеме немесе `сәтті аяқталу` сияқты белгі қосыңыз.' },
  },
  'role-play-no-way-out': {
    severity: 'error',
    en: { message: 'From the scene `{scene}` no ending can be reached any more', help: 'Give one of its choices a link that leads on to an ending.' },
    ru: { message: 'Из сцены `{scene}` уже нельзя прийти ни к одному финалу', help: 'Сделайте так, чтобы хотя бы один вариант вёл к финалу.' },
    kk: { message: '`{scene}` көрінісінен енді ешбір аяқталуға жету мүмкін емес', help: 'Кемінде бір нұсқа аяқталуға апаратындай етіңіз.' },
  },
  'role-play-no-success': {
    severity: 'error',
    en: { message: 'This role-play has no ending of success that can be reached', help: 'Mark one ending with `ending success` and lead a road to it.' },
    ru: { message: 'В этой ролевой игре нет достижимого успешного финала', help: 'Пометьте один из финалов `финал успех` и проведите к нему дорогу.' },
    kk: { message: 'Бұл рөлдік ойында жетуге болатын сәтті аяқталу жоқ', help: 'Бір аяқталуды `сәтті аяқталу` деп белгілеп, оған жол салыңыз.' },
  },
  'role-play-pass-unreachable': {
    severity: 'error',
    en: { message: 'Nobody can pass: the best successful road gives {percent} % and the pass mark is {pass} %', help: 'Lower `pass`, or raise the points on the road of success.' },
    ru: { message: 'Пройти невозможно: лучшая успешная дорога даёт {percent} %, а порог — {pass} %', help: 'Снизьте `pass` или добавьте баллов на дороге к успеху.' },
    kk: { message: 'Өту мүмкін емес: ең жақсы сәтті жол {percent}% береді, ал өту шегі — {pass}%', help: '`pass` мәнін төмендетіңіз немесе сәтті жолдағы ұпайды көбейтіңіз.' },
  },
  'role-play-pass-unavoidable': {
    severity: 'warning',
    en: { message: 'Nobody can fail: every road passes', help: 'Let a tempting wrong choice lead to partial success or failure.' },
    ru: { message: 'Не пройти невозможно: порог берёт любая дорога', help: 'Пусть соблазнительная ошибка ведёт к частичному успеху или неудаче.' },
    kk: { message: 'Өтпеу мүмкін емес: қай жолмен жүрсе де өтеді', help: 'Тартымды қате нұсқа ішінара сәтті немесе сәтсіз аяқталуға апарсын.' },
  },
  'role-play-guessing-passes': {
    severity: 'error',
    en: { message: 'Whoever chooses {strategy} passes with a chance of {odds} %, expected at most {limit} %', help: 'Make wrong choices cost points or lead away from success, or raise `pass`.' },
    ru: { message: 'Если выбирать {strategy}, шанс пройти — {odds} %, а допустимо не больше {limit} %', help: 'Пусть ошибки стоят баллов или уводят от успеха; можно поднять `pass`.' },
    kk: { message: '{strategy} таңдаса, өту ықтималдығы {odds}%, ал рұқсат етілгені — {limit}%', help: 'Қате нұсқа ұпай алсын немесе сәтті жолдан бұрсын; `pass` мәнін көтеруге де болады.' },
  },
  'role-play-condition-constant': {
    severity: 'warning',
    en: { message: 'This condition is {verdict} when the play comes here', help: 'Drop the condition, or change the choices before it so that it can go both ways.' },
    ru: { message: 'Это условие к этому моменту {verdict}', help: 'Уберите условие или измените варианты до него, чтобы бывало и так и так.' },
    kk: { message: 'Ойын осы жерге жеткенде бұл шарт {verdict}', help: 'Шартты алып тастаңыз немесе алдыңғы нұсқаларды екі жағдай да болатындай өзгертіңіз.' },
  },
  'role-play-memory-unused': {
    severity: 'warning',
    en: { message: '`{memory}` is remembered but no condition asks for it', help: 'Let it come back later with `if {memory}`, or delete it.' },
    ru: { message: '`{memory}` запоминается, но ни одно условие об этом не спрашивает', help: 'Пусть это вернётся позже: `если {memory}`; или удалите.' },
    kk: { message: '`{memory}` есте сақталады, бірақ ешбір шарт оны сұрамайды', help: 'Кейін `{memory} болса` деп қайтарыңыз немесе өшіріңіз.' },
  },
  'role-play-memory-never-set': {
    severity: 'error',
    en: { message: 'A condition asks for `{memory}`, but no choice remembers it', help: 'Add `remember: {memory}` to a choice, or correct the word.' },
    ru: { message: 'Условие спрашивает про `{memory}`, но ни один вариант этого не запоминает', help: 'Добавьте к варианту `запомнить: {memory}` или исправьте слово.' },
    kk: { message: 'Шарт `{memory}` туралы сұрайды, бірақ оны ешбір нұсқа есте сақтамайды', help: 'Нұсқаға `есте сақтау: {memory}` қосыңыз немесе сөзді түзетіңіз.' },
  },
  'role-play-scale-unused': {
    severity: 'warning',
    en: { message: 'The scale `{scale}` opens and closes nothing', help: 'Let a condition ask for it, or delete it: a meter without consequences teaches nothing.' },
    ru: { message: 'Шкала `{scale}` ни на что не влияет', help: 'Поставьте условие, которое о ней спрашивает, или удалите её.' },
    kk: { message: '`{scale}` шкаласы ештеңеге әсер етпейді', help: 'Ол туралы сұрайтын шарт қойыңыз немесе шкаланы өшіріңіз.' },
  },
  'role-play-choices-alike': {
    severity: 'warning',
    en: { message: 'The choices `{one}` and `{other}` differ in nothing but words', help: 'Give them different consequences or different feedback, or keep one.' },
    ru: { message: 'Варианты `{one}` и `{other}` отличаются только словами', help: 'Дайте им разные последствия или разные отзывы либо оставьте один.' },
    kk: { message: '`{one}` мен `{other}` нұсқаларының сөзінен басқа айырмасы жоқ', help: 'Салдарын не түсіндірмесін бөлек етіңіз немесе біреуін қалдырыңыз.' },
  },
  'role-play-ending-contradicts': {
    severity: 'warning',
    en: { message: '`{scene}` is an ending of {kind}, yet a road with {percent} % leads to it; the pass mark is {pass} %', help: 'Points and ending tell different stories: change the points on that road, or the kind of ending.' },
    ru: { message: 'Финал `{scene}` — {kind}, а прийти к нему можно с {percent} % при пороге {pass} %', help: 'Баллы и финал рассказывают разное: измените баллы на этой дороге или вид финала.' },
    kk: { message: '`{scene}` — {kind} аяқталу, ал оған {percent}% жинап жетуге болады; өту шегі — {pass}%', help: 'Ұпай бір нәрсені, аяқталу басқа нәрсені айтады: сол жолдағы ұпайды немесе аяқталу түрін өзгертіңіз.' },
  },
  'role-play-lines-repeat': {
    severity: 'info',
    en: { message: 'The scene `{scene}` can be met again on one road and then repeats the same words', help: 'Put `once` above the lines that sound odd the second time.' },
    ru: { message: 'В сцену `{scene}` можно вернуться, и тогда те же слова прозвучат снова', help: 'Поставьте `один раз` над репликами, которые во второй раз звучат странно.' },
    kk: { message: '`{scene}` көрінісіне қайта келуге болады, сонда сол сөздер тағы айтылады', help: 'Екінші рет оғаш естілетін сөздердің үстіне `бір рет` деп қойыңыз.' },
  },
  'role-play-persona-silent': {
    severity: 'warning',
    en: { message: '`{persona}` is in the table of personas but never speaks', help: 'Give them a line, or take them out of the table.' },
    ru: { message: '`{persona}` есть в таблице персонажей, но ни разу не говорит', help: 'Дайте персонажу реплику или уберите его из таблицы.' },
    kk: { message: '`{persona}` кейіпкерлер кестесінде бар, бірақ бір де сөз айтпайды', help: 'Оған сөз беріңіз немесе кестеден алып тастаңыз.' },
  },
  'role-play-few-decisions': {
    severity: 'warning',
    en: { message: 'Decisions on the shortest road to the ending `{scene}`: {count}, expected at least {least}', help: 'A conversation shorter than that measures little: add a decision on that road.' },
    ru: { message: 'Решений на самой короткой дороге к финалу `{scene}`: {count}, а нужно не меньше {least}', help: 'Такой короткий разговор мало что показывает: добавьте решение на этой дороге.' },
    kk: { message: '`{scene}` аяқталуына апаратын ең қысқа жолдағы шешім саны: {count}, кемінде {least} керек', help: 'Мұндай қысқа әңгіме көп нәрсені көрсетпейді: сол жолға шешім қосыңыз.' },
  },
  'role-play-choice-without-feedback': {
    severity: 'warning',
    en: { message: 'The choice `{choice}` has points but neither a reaction nor feedback', help: 'Say under it, in a quote, what it did and why.' },
    ru: { message: 'У варианта `{choice}` есть баллы, но нет ни реакции, ни отзыва', help: 'Напишите под ним в цитате, к чему он привёл и почему.' },
    kk: { message: '`{choice}` нұсқасының ұпайы бар, бірақ реакциясы да, түсіндірмесі де жоқ', help: 'Астына дәйексөзбен оның неге апарғанын және себебін жазыңыз.' },
  },
  'role-play-too-large': {
    severity: 'warning',
    en: { message: 'This role-play has more than {limit} different states, so not everything about it could be proved', help: 'Fewer scales, memories and once-only choices make fewer states.' },
    ru: { message: 'У этой ролевой игры больше {limit} разных состояний, доказать удалось не всё', help: 'Чем меньше шкал, запомненного и одноразовых вариантов, тем меньше состояний.' },
    kk: { message: 'Бұл рөлдік ойында {limit} күйден көп, сондықтан бәрі дәлелденген жоқ', help: 'Шкала, есте сақтау және бір реттік нұсқа азайса, күй де азаяды.' },
  },
} as const satisfies MessageTable;
