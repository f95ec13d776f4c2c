/** What a screen reader is told of each screen: roles, names and their order, as one would hear them. */
import { exampleWords } from './course-page.ts';
import { expect, test } from './lms.ts';

const words = exampleWords('en');

/** A line of what is heard. In quotes, because names may hold whatever a sentence holds. */
function line(depth: number, role: string, name: string, more = ''): string {
  return `${'  '.repeat(depth)}- '${`${role} "${name}"${more}`.replaceAll("'", "''")}'`;
}

test('every screen makes sense when it is only heard', async ({ lms }) => {
  const course = await lms.open('scorm12');
  await course.switchLanguage('en');
  const { shell, outline, rolePlay, quiz, result, search, lesson } = course.strings;
  const hears = (...lines: readonly string[]): Promise<void> => expect(course.frame.locator('body')).toMatchAriaSnapshot(lines.join('\n'));

  await test.step('the choice of a post', () => hears(
    '- banner:',
    line(1, 'button', shell.skip),
    line(1, 'button', `Academy. ${shell.toOutline}`),
    `${line(1, 'group', shell.language)}:`,
    line(2, 'button', 'Қаз – Қазақша'),
    line(2, 'button', 'Рус – Русский'),
    line(2, 'button', 'Eng – English', ' [pressed]'),
    line(1, 'button', shell.darkTheme),
    line(1, 'button', shell.screens.search),
    line(1, 'button', shell.leave),
    '- main:',
    line(1, 'heading', 'The first conversation', ' [level=1]'),
    `${line(1, 'region', outline.levelTitle)}:`,
    line(2, 'heading', outline.levelTitle, ' [level=2]'),
    line(2, 'button', 'Front-line'),
    line(2, 'button', 'Senior'),
  ));

  await course.chooseLevel(words.level);
  await test.step('the contents', () => hears(
    '- main:',
    line(1, 'heading', 'The first conversation', ' [level=1]'),
    line(1, 'button', outline.start(words.lesson)),
    `${line(1, 'region', 'Listening')}:`,
    line(2, 'heading', 'Listening', ' [level=2]'),
    '    - list:',
    '      - listitem: name a feeling',
    '    - list:',
    '      - listitem:',
    line(4, 'button', `${words.lesson} ${shell.kinds.lesson} ${shell.minutes(1)}`),
    '      - listitem:',
    line(4, 'button', `${words.rolePlay} ${shell.kinds['role-play']} ${shell.minutes(3)} ${outline.counts}`),
    '      - listitem:',
    line(4, 'button', `${words.quiz} ${shell.kinds.quiz} ${shell.minutes(1)} ${outline.counts}`),
    `${line(1, 'region', outline.rules)}:`,
    line(2, 'heading', outline.rules, ' [level=2]'),
    `${line(1, 'navigation', shell.lookUp)}:`,
    line(2, 'button', shell.screens.search),
    line(2, 'button', shell.screens.accessibility),
  ));

  await course.openUnit(words.lesson);
  await test.step('a lesson', () => hears(
    '- main:',
    `${line(1, 'navigation', shell.back)}:`,
    line(2, 'button', shell.toOutline),
    line(1, 'heading', words.lesson, ' [level=1]'),
    `${line(1, 'figure', 'Two people at a table')}:`,
    line(2, 'button', lesson.enlarge('Two people at a table')),
    `${line(1, 'navigation', shell.next)}:`,
    line(2, 'button', shell.doneNext(words.rolePlay)),
  ));

  await course.toOutline();
  await course.startRolePlay(words.rolePlay);
  await test.step('a conversation', () => hears(
    '- main:',
    '  - status: /This is my third time here!.*2/',
    line(1, 'heading', words.rolePlay, ' [level=1]'),
    `${line(1, 'region', rolePlay.now)}:`,
    `    - paragraph: /Trust.*${rolePlay.scaleValue('2', '5')}/`,
    `${line(1, 'list', rolePlay.transcript)}:`,
    '    - listitem:',
    line(3, 'heading', 'Opening', ' [level=2]'),
    '    - listitem:',
    '      - text: This is my third time here!',
    `${line(1, 'group', rolePlay.decide)}:`,
    // Shuffled in every attempt.
    ...[1, 2].map(() => `    - button /${words.kind[0]}|${words.unkind[0]}/`),
  ));

  for (const choice of words.unkind) await course.choose(choice);
  await course.button(rolePlay.toDebrief).click();
  await test.step('a debrief', () => hears(
    '- main:',
    line(1, 'heading', rolePlay.debrief, ' [level=1]'),
    `${line(1, 'region', rolePlay.endings.failure)}:`,
    line(2, 'heading', rolePlay.endings.failure, ' [level=2]'),
    line(1, 'region', rolePlay.decisions),
    `${line(1, 'region', rolePlay.rules)}:`,
    '    - list:',
    '      - listitem: Feeling first, procedure second.',
    `${line(1, 'region', rolePlay.road)}:`,
    `${line(2, 'list', rolePlay.road)}:`,
    `      - listitem: /Opening.*${rolePlay.roadTaken('1')}/`,
    `      - listitem: /The certificate.*${rolePlay.roadTaken('2')}/`,
    `${line(1, 'region', rolePlay.after)}:`,
    line(2, 'button', rolePlay.playAgain),
    line(2, 'button', rolePlay.watchPoor),
  ));

  await course.toOutline();
  await course.openUnit(words.quiz);
  await course.button(quiz.start).click();
  await test.step('a question', () => hears(
    '- main:',
    line(1, 'heading', words.quiz, ' [level=1]'),
    '  - article:',
    `${line(2, 'group', 'What do you do first?')}:`,
    line(3, 'heading', 'What do you do first?', ' [level=2]'),
    ...[1, 2].map(() => `      - radio /${words.right}|${words.wrong}/`),
    `${line(1, 'navigation', quiz.allQuestions)}:`,
    line(2, 'button', quiz.toHandIn),
  ));

  await course.toOutline();
  await course.button(outline.seeResult).click();
  await test.step('the result', () => hears(
    '- main:',
    line(1, 'heading', shell.screens.result, ' [level=1]'),
    line(1, 'heading', result.underWay, ' [level=2]'),
    `${line(1, 'region', result.howItCame)}:`,
    '    - table:',
    '      - rowgroup:',
    '        - row:',
    line(5, 'columnheader', result.unit),
    line(5, 'columnheader', result.best),
    '      - rowgroup:',
    '        - row:',
    line(5, 'rowheader', words.rolePlay),
    line(5, 'cell', '0%'),
  ));

  await course.frame.locator('header').getByRole('button', { name: shell.screens.search }).click();
  await course.frame.getByRole('searchbox').fill('listen');
  await test.step('the search', () => hears(
    '- main:',
    `${line(1, 'navigation', shell.back)}:`,
    line(2, 'button', shell.back),
    line(1, 'heading', shell.screens.search, ' [level=1]'),
    '  - search:',
    line(2, 'searchbox', search.label),
    '  - status: /\\d/',
    '  - list:',
    '    - listitem:',
    `      - button /${words.lesson}.*Listen first/`,
  ));
});
