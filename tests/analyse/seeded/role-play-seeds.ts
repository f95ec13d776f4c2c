/** Faults in a role-play: choices added to its first decision, scenes added at its end, rows added to its tables. */
import { foldName } from '../../../build/parse/keywords/fold-name.ts';
import { keywords } from '../../../build/parse/keywords/keywords.ts';
import { slugOf } from '../../../build/parse/markdown/slug.ts';
import type { ModuleCopy } from './module-copy.ts';
import { seedWords } from './words.ts';

/** A role-play with both tables, so that rows can be added. */
export function rolePlayPage(copy: ModuleCopy): string {
  const { sections } = keywords[copy.language];
  const page = copy.pages('role-play').find((path) => sectionStart(copy.text(path), sections.scales) >= 0);
  if (page === undefined) throw new Error('The module has no role-play with scales.');
  return page;
}

export function titleLine(text: string): string {
  return /^# .+$/mu.exec(text)![0];
}

function sectionStart(text: string, names: readonly string[]): number {
  return [...text.matchAll(/^# (.+)$/gmu)].find(([, name = '']) => names.some((known) => foldName(name).startsWith(foldName(known))))?.index ?? -1;
}

function addRow(copy: ModuleCopy, path: string, names: readonly string[], row: string): void {
  const text = copy.text(path);
  const rows = [...text.slice(sectionStart(text, names)).matchAll(/^\|.*$/gmu)];
  const end = rows.findIndex((one, index) => index > 0 && one.index - rows[index - 1]!.index > rows[index - 1]![0].length + 1);
  const last = rows[(end < 0 ? rows.length : end) - 1]!;
  const place = sectionStart(text, names) + last.index + last[0].length;
  copy.write(path, `${text.slice(0, place)}\n${row}${text.slice(place)}`);
}

/** Behind the last choice of the first list of the first scene. */
function addChoices(copy: ModuleCopy, path: string, choices: readonly string[]): void {
  const text = copy.text(path);
  const scene = text.search(/^## /mu);
  const list = scene + text.slice(scene).search(/^- /mu);
  const length = text.slice(list).search(/\n(?![-\s]|$)|\n\n(?=[^\s-])/u);
  const end = list + (length < 0 ? text.length - list : length);
  copy.write(path, `${text.slice(0, end).trimEnd()}\n\n${choices.join('\n\n')}\n${text.slice(end)}`);
}

/** Before what stands behind the scenes. */
function addScenes(copy: ModuleCopy, path: string, scenes: readonly string[]): void {
  const text = copy.text(path);
  const first = text.search(/^## /mu);
  const after = text.slice(first).search(/^# /mu);
  const end = after < 0 ? text.length : first + after;
  copy.write(path, `${text.slice(0, end).trimEnd()}\n\n${scenes.join('\n\n')}\n\n${text.slice(end)}`);
}

interface Choice {
  readonly text: string;
  readonly to: string;
  readonly chips?: string;
  readonly said?: string;
}

function choice({ text, to, chips = '', said }: Choice): string {
  return [`- [${text}](#${slugOf(to)})`, ...(chips === '' ? [] : [`    ${chips}`]), ...(said === undefined ? [] : ['', `    > ${said}`])].join('\n');
}

/** What can be wrong with the graph, all in one copy: each fault stands by itself. */
export function seedGraph(copy: ModuleCopy, competency: string): void {
  const path = rolePlayPage(copy);
  const { language } = copy;
  const [words, table] = [seedWords[language], keywords[language]];
  const { scenes, choices, said } = words;
  const speaker = /^\| \*\*(.+?)\*\*/mu.exec(copy.text(path))![1]!;
  const back = /^## (.+)$/gmu.exec(copy.text(path))![1]!;
  const when = `${table.ifBefore[0]} ${words.probe} ≥`;
  addRow(copy, path, table.sections.scales, `| ${words.probe} | 2 | 0 | 5 |`);
  addRow(copy, path, table.sections.scales, `| ${words.idle} | 2 | 0 | 5 |`);
  addRow(copy, path, table.sections.personas, `| **${words.stranger}** | – | – |`);
  addChoices(copy, path, [
    choice({ text: choices[0]!, to: scenes.dead, said }),
    choice({ text: choices[1]!, to: scenes.round, said: `${said} 1.` }),
    choice({ text: choices[2]!, to: scenes.quick, chips: `\`${when} 4\``, said: `${said} 2.` }),
    choice({ text: choices[3]!, to: scenes.quick, chips: `\`${when} 1\``, said: `${said} 3.` }),
    choice({ text: choices[4]!, to: scenes.quick, chips: `\`${table.remember[0]}: ${words.vain}\``, said: `${said} 4.` }),
    choice({ text: choices[5]!, to: scenes.quick, chips: `\`${table.ifBefore[0]} ${words.unheard}\``, said: `${said} 5.` }),
    choice({ text: choices[6]!, to: scenes.quick, said: `${said} 6.` }),
    choice({ text: choices[7]!, to: scenes.quick, said: `${said} 6.` }),
    choice({ text: choices[8]!, to: scenes.quick, chips: `\`${competency} +1\`` }),
    choice({ text: choices[9]!, to: scenes.failing, chips: `\`${competency} +9\``, said: `${said} 7.` }),
  ]);
  addScenes(copy, path, [
    `## ${scenes.dead}\n\n> **${speaker}**: ${said}`,
    `## ${scenes.round}\n\n> **${speaker}**: ${said}\n\n${choice({ text: choices[0]!, to: scenes.round, said })}`,
    `## ${scenes.lonely}\n\n> **${speaker}**: ${said}\n\n[${back}](#${slugOf(back)})`,
    `## ${scenes.failing}\n\n\`${table.endings.failure[0]}\`\n\n${said}`,
    `## ${scenes.quick}\n\n> **${speaker}**: ${words.longLine}\n\n\`${table.endings.success[0]}\`\n\n${said}`,
  ]);
  const expected: readonly (readonly [string, string])[] = [
    ['role-play-dead-end', `## ${scenes.dead}`], ['role-play-no-way-out', `## ${scenes.round}`], ['role-play-lines-repeat', `## ${scenes.round}`], ['role-play-scene-unreachable', `## ${scenes.lonely}`],
    ['role-play-ending-contradicts', `## ${scenes.failing}`], ['role-play-few-decisions', `## ${scenes.quick}`], ['line-too-long', words.longLine.slice(0, 20)],
    ['role-play-choice-unreachable', `${when} 4`], ['role-play-condition-constant', `${when} 1`], ['role-play-memory-unused', `: ${words.vain}`], ['role-play-memory-never-set', `${words.unheard}\``],
    ['role-play-choices-alike', choices[7]!], ['role-play-choice-without-feedback', choices[8]!], ['role-play-scale-unused', `| ${words.idle}`], ['role-play-persona-silent', `**${words.stranger}**`],
  ];
  for (const [code, at] of expected) copy.expect(code, path, at);
}

const allEndings = ({ endings }: (typeof keywords)['ru']): RegExp => new RegExp(`\`(?:${Object.values(endings).flat().join('|')})\``, 'giu');

/** Every ending is a success, and next to nothing is asked for. */
export function seedEasyPass(copy: ModuleCopy): void {
  const path = rolePlayPage(copy);
  const table = keywords[copy.language];
  copy.write(path, copy.text(path).replace(/^pass:.*\n/mu, '').replace(/^(kind:.*\n)/mu, '$1pass: 0\n').replace(allEndings(table), `\`${table.endings.success[0]}\``));
  for (const code of ['role-play-pass-unavoidable', 'role-play-guessing-passes']) copy.expect(code, path, titleLine(copy.text(path)));
}

export function seedNoSuccess(copy: ModuleCopy): void {
  const path = rolePlayPage(copy);
  const table = keywords[copy.language];
  copy.write(path, copy.text(path).replace(allEndings(table), `\`${table.endings.failure[0]}\``));
  copy.expect('role-play-no-success', path, titleLine(copy.text(path)));
}

/** The only success lies behind a choice that earns nothing where something could be earned. */
export function seedHardPass(copy: ModuleCopy, competency: string): void {
  seedNoSuccess(copy);
  copy.seeded.length = 0;
  const path = rolePlayPage(copy);
  const { scenes, choices, said } = seedWords[copy.language];
  addChoices(copy, path, [choice({ text: choices[0]!, to: scenes.quick, said }), choice({ text: choices[1]!, to: scenes.quick, chips: `\`${competency} +1\``, said: `${said} 1.` }).replace(slugOf(scenes.quick), slugOf(scenes.failing))]);
  addScenes(copy, path, [`## ${scenes.quick}\n\n\`${keywords[copy.language].endings.success[0]}\`\n\n${said}`, `## ${scenes.failing}\n\n\`${keywords[copy.language].endings.failure[0]}\`\n\n${said}`]);
  copy.expect('role-play-pass-unreachable', path, /^pass:.*$/mu.exec(copy.text(path))?.[0] ?? titleLine(copy.text(path)));
}
