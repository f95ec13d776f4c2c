/** The curriculum as tables of words: the HTML page and the Markdown page show the same ones. */
import type { Language } from '../../../src/model/common.schema.ts';
import { textIn } from '../multilingual.ts';
import { numberIn } from '../numbers.ts';
import type { Inventory, Share } from '../report-types.ts';
import { reportStrings } from '../strings/for-language.ts';
import type { Curriculum, CurriculumModule, CurriculumPost } from './curriculum-types.ts';

export interface WordTable {
  readonly id: 'modules' | 'topics' | 'posts' | 'competencies';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What has to be said below. */
  readonly note: string;
}

export function curriculumTables(curriculum: Curriculum, language: Language): readonly WordTable[] {
  return [modules, topics, posts, competencies].map((table) => table(curriculum, language));
}

/** Modules side by side: what they have in common is read across. */
function modules(curriculum: Curriculum, language: Language): WordTable {
  const { curriculum: words, of } = reportStrings[language];
  const all = curriculum.modules;
  const columns = [...all.map((module) => [module]), all];
  const count = (name: string, pick: (inventory: Inventory) => number): readonly string[] => [name, ...columns.map((own) => String(sumOf(own, ({ inventory }) => pick(inventory))))];
  const share = (name: string, pick: (module: CurriculumModule) => Share): readonly string[] => [name, ...columns.map((own) => {
    const [part, whole] = [sumOf(own, (module) => pick(module).part), sumOf(own, (module) => pick(module).whole)];
    return `${part === whole ? '✓' : '✕'} ${of(part, whole)}`;
  })];
  return {
    id: 'modules', caption: words.modules, note: words.modulesNote,
    head: [words.module, ...all.map(({ title }) => textIn(title, language)), words.together],
    rows: [
      share(words.topics, ({ topics: own, promised }) => ({ part: own.length, whole: promised ?? own.length })),
      share(words.languages, ({ inventory }) => inventory.languages), share(words.posts, ({ inventory }) => inventory.levels),
      count(words.practice, ({ practice }) => practice), count(words.assessed, ({ assessed }) => assessed), count(words.pool, ({ pool }) => pool),
      share(words.notes, ({ inventory }) => inventory.notes), share(words.guessing, ({ inventory }) => inventory.guessing), share(words.parity, ({ inventory }) => inventory.parity),
      [words.after, ...all.map(({ after }) => after.map((id) => titleOf(id, curriculum, language)).join('; ') || '–'), ''],
    ],
  };
}

function sumOf(all: readonly CurriculumModule[], pick: (module: CurriculumModule) => number): number {
  return all.reduce((total, one) => total + pick(one), 0);
}

function titleOf(id: string, { modules: all }: Curriculum, language: Language): string {
  return textIn(all.find((module) => module.id === id)?.title ?? {}, language) || id;
}

function topics(curriculum: Curriculum, language: Language): WordTable {
  const { curriculum: words } = reportStrings[language];
  const all = curriculum.modules.flatMap((module) => module.topics.map((topic) => ({ module, topic })));
  return {
    id: 'topics', caption: words.topicList, head: ['№', words.topic, words.module, words.outcomes, words.checks, words.decisions], note: '',
    rows: all.map(({ module, topic }, index) => [String(index + 1), textIn(topic.title, language), textIn(module.title, language), String(topic.outcomes), String(topic.checks), String(topic.decisions)]),
  };
}

function posts(curriculum: Curriculum, language: Language): WordTable {
  const { curriculum: words } = reportStrings[language];
  return {
    id: 'posts', caption: words.order, head: [words.post, words.sequence, words.screen, words.classroom, words.together], note: words.hoursNote,
    rows: curriculum.posts.map((post) => {
      const { least, most } = hoursOf(post);
      const range = (extra: number): string => words.range(numberIn(language, Math.round(least + extra)), numberIn(language, Math.round(most + extra)));
      return [textIn(post.name, language), post.order.map((id, index) => `${index + 1}. ${titleOf(id, curriculum, language)}`).join(' → '), range(0), numberIn(language, post.classroom), range(post.classroom)];
    }),
  };
}

/** Academic hours at the screen, in the quickest and the slowest of the languages. */
function hoursOf({ hours }: CurriculumPost): { readonly least: number; readonly most: number } {
  const languages = [...new Set(hours.map(({ language }) => language))];
  const sums = languages.map((own) => hours.filter(({ language }) => language === own).reduce((sum, each) => sum + each.hours, 0));
  return { least: Math.min(...sums), most: Math.max(...sums) };
}

function competencies(curriculum: Curriculum, language: Language): WordTable {
  const { curriculum: words } = reportStrings[language];
  return {
    id: 'competencies', caption: words.competencies, head: [words.competency, words.measuredIn, ...curriculum.posts.map(({ name }) => textIn(name, language))], note: words.evidenceNote(curriculum.evidence),
    rows: curriculum.competencies.map(({ name, modules: own, byLevel }) => [
      textIn(name, language), own.map((one) => titleOf(one, curriculum, language)).join('; '),
      ...curriculum.posts.map(({ id }) => {
        const evidence = byLevel.find(({ level }) => level === id)?.evidence ?? { least: 0, most: 0 };
        return `${evidence.least >= curriculum.evidence ? '✓' : '✕'} ${words.range(String(evidence.least), String(evidence.most))}`;
      }),
    ]),
  };
}
