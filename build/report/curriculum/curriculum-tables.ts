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

function modules(curriculum: Curriculum, language: Language): WordTable {
  const { curriculum: words, of } = reportStrings[language];
  const shown = ({ part, whole }: Share): string => `${part === whole ? '✓' : '✕'} ${of(part, whole)}`;
  const counts = (inventories: readonly Inventory[]): readonly string[] => {
    const sum = (pick: (one: Inventory) => number): number => inventories.reduce((total, one) => total + pick(one), 0);
    const share = (pick: (one: Inventory) => Share): string => shown({ part: sum((one) => pick(one).part), whole: sum((one) => pick(one).whole) });
    return [
      share(({ languages }) => languages), share(({ levels }) => levels), String(sum(({ practice }) => practice)), String(sum(({ assessed }) => assessed)), String(sum(({ pool }) => pool)),
      share(({ notes }) => notes), share(({ guessing }) => guessing), share(({ parity }) => parity),
    ];
  };
  const taught = (all: readonly CurriculumModule[]): string => shown({ part: sumOf(all, ({ topics: own }) => own.length), whole: sumOf(all, ({ topics: own, promised }) => promised ?? own.length) });
  const row = (name: string, all: readonly CurriculumModule[], after: string): readonly string[] => [name, taught(all), ...counts(all.map(({ inventory }) => inventory)), after];
  return {
    id: 'modules', caption: words.modules, note: words.modulesNote,
    head: [words.module, words.topics, words.languages, words.posts, words.practice, words.assessed, words.pool, words.notes, words.guessing, words.parity, words.after],
    rows: [...curriculum.modules.map((one) => row(textIn(one.title, language), [one], one.after.map((id) => titleOf(id, curriculum, language)).join('; ') || '–')), row(words.together, curriculum.modules, '')],
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
