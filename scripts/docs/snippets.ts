/**
 * Snippets for VS Code: the signs that Russian and Kazakh keyboards lack, behind words in the author's own language.
 * Chips are written with the keywords the compiler reads, so the two cannot differ.
 */
import type { Language } from '../../src/model/common.schema.ts';
import type { KeywordTable } from '../../build/parse/keywords/keyword-table.ts';
import { keywords, LANGUAGES } from '../../build/parse/keywords/keywords.ts';
import { snippetWords, type SnippetName } from './snippet-words.ts';

export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

type Body = (words: KeywordTable, say: (word: string) => string) => readonly string[];

/** `${1:…}` is where the cursor goes, with words to type over. */
const bodies: Readonly<Record<SnippetName, (language: Language) => Body>> = {
  scene: () => (_, say) => [`## \${1:${say('scene')}}`, '', `> **\${2:${say('name')}}** *(\${3:${say('mood')}})*: \${4:${say('words')}}`, '', '$0'],
  speech: () => (_, say) => [`> **\${1:${say('name')}}** *(\${2:${say('mood')}})*: \${3:${say('words')}}`, '$0'],
  choice: () => (_, say) => [`- [\${1:${say('words')}}](#\${2:${say('address')}})`, `    \`\${3:${say('competency')}} +\${4:1}\``, '', `    > \${5:${say('feedback')}}`, '$0'],
  points: () => (_, say) => [`\`\${1:${say('competency')}} +\${2:1}\`$0`],
  minus: () => (_, say) => [`\`\${1:${say('competency')}} −\${2:1}\`$0`],
  condition: (language) => (words, say) => [chip(language, words, `\${1:${say('scaleName')}} ≥ \${2:3}`), '', '$0'],
  otherwise: () => (words) => [`\`${words.otherwise[0]}\``, '', '$0'],
  remember: () => (words, say) => [`\`${words.remember[0]}: \${1:${say('memory')}}\`$0`],
  once: () => (words) => [`\`${words.once[0]}\`$0`],
  ending: () => (words) => [`\`\${1|${Object.values(words.endings).map(([word]) => word).join(',')}|}\``, '', '$0'],
  goto: () => (_, say) => [`[\${1:${say('words')}}](#\${2:${say('address')}})`, '$0'],
  tables: () => (words, say) => [
    `# ${capital(words.sections.personas[0])}`, '', `| ${say('name')} | ${say('role')} | ${say('portrait')} |`, '| --- | --- | --- |', `| **\${1:${say('name')}}** | \${2:${say('role')}} | \${3:${say('portrait')}} |`, `| **${capital(words.learner[0])}** | \${4:${say('role')}} | |`, '',
    `# ${capital(words.sections.scales[0])}`, '', `| ${say('scale')} | ${say('start')} | ${say('least')} | ${say('most')} |`, '| --- | --- | --- | --- |', `| \${5:${say('scaleName')}} | 2 | 0 | 5 |`, '$0',
  ],
  single: () => (_, say) => [`### \${1:${say('question')}}`, '', ...['x', ' ', ' '].flatMap((tick, index) => [`- [${tick}] \${${2 * index + 2}:${say('answer')}}`, '', `    > \${${2 * index + 3}:${say('feedback')}}`, '']), '$0'],
  trueFalse: () => (words, say) => [`### \${1:${say('statement')}}`, '', `- [x] ${capital(words.trueWord[0])}`, '', `    > \${2:${say('feedback')}}`, '', `- [ ] ${capital(words.falseWord[0])}`, '', `    > \${3:${say('feedback')}}`, '$0'],
  match: () => (words, say) => [`### \${1:${say('question')}}`, `\`${words.match[0]}\``, '', `| \${2:${say('left')}} | \${3:${say('right')}} |`, '| --- | --- |', `| \${4:${say('left')} 1} | \${5:${say('right')} 1} |`, `| \${6:${say('left')} 2} | \${7:${say('right')} 2} |`, '$0'],
  order: () => (words, say) => [`### \${1:${say('question')}}`, `\`${words.order[0]}\``, '', `1. \${2:${say('answer')}}`, `2. \${3:${say('answer')}}`, `3. \${4:${say('answer')}}`, '$0'],
  gap: () => (_, say) => [`[[\${1:${say('answer')}} / \${2:${say('answer')}}]]$0`],
  number: () => () => ['[[${1:42} ± ${2:1}]]$0'],
  callout: () => (_, say) => ['> [!${1|NOTE,TIP,IMPORTANT|}]', `> \${2:${say('words')}}`, '$0'],
  case: () => (words, say) => [`> **${capital(words.callouts.case[0])}.** \${1:${say('words')}}`, '$0'],
  rule: () => (words, say) => [`> **${capital(words.callouts.rule[0])}.** \${1:${say('words')}}`, '$0'],
  foldOut: () => (_, say) => ['<details>', `<summary>\${1:${say('summary')}}</summary>`, '', `\${2:${say('words')}}`, '', '</details>', '$0'],
  figure: () => (_, say) => [`![\${1:${say('alt')}}](../media/\${2:picture}.png)`, '$0'],
};

function chip(language: Language, words: KeywordTable, body: string): string {
  return language === 'kk' ? `\`${body} ${words.ifAfter[0] ?? ''}\`` : `\`${words.ifBefore[0]} ${body}\``;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function snippets(language: Language): Readonly<Record<string, Snippet>> {
  const { names, say } = snippetWords[language];
  return Object.fromEntries((Object.keys(bodies) as SnippetName[]).map((name) => {
    const [prefix, description] = names[name];
    return [`${language}: ${prefix}`, { scope: 'markdown', prefix: [prefix], body: bodies[name](language)(keywords[language], (word) => say[word as keyof typeof say]), description }];
  }));
}

export function snippetFile(): string {
  return `${JSON.stringify(Object.assign({}, ...LANGUAGES.map(snippets)), undefined, 2)}\n`;
}
