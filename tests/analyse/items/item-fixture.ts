import type { Item } from '../../../build/analyse/items/item.ts';
import { askingSentence } from '../../../build/analyse/items/items-of.ts';
import type { RuleContext } from '../../../build/analyse/rule.ts';
import type { DiagnosticCode } from '../../../build/diagnostics/registry.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import type { LabelledItem } from './labelled/labelled-item.ts';

/** An item of a labelled set: a decision where there is no stem, several answers where several are marked, `**…**` in bold. */
export function itemOf({ language, item }: Pick<LabelledItem, 'language' | 'item'>): Item {
  const [written = '', ...answers] = item.split('|').map((part) => part.trim());
  const options = answers.map((answer, index) => {
    const [words = '', feedback] = answer.split(' > ');
    return { text: words.replace(/^\*/u, ''), key: answer.startsWith('*'), feedback, pointer: `/units/0/questions/0/options/${index}` };
  });
  const stem = written.replaceAll('**', '');
  return { kind: kindOf(stem, options), language, pointer: '/units/0/questions/0', stem, question: askingSentence(stem, stem), emphasised: written.includes('**'), options, shuffled: true };
}

function kindOf(stem: string, options: readonly { readonly key: boolean }[]): Item['kind'] {
  if (stem === '') return 'decision';
  return options.filter(({ key }) => key).length > 1 ? 'multiple' : 'single';
}

/** A context in which there is nothing but items. */
export function ruleContext(items: readonly Item[], report: (code: DiagnosticCode) => void): RuleContext {
  const course: Course = {
    modelVersion: 1, id: 'example', version: '1', language: items[0]?.language ?? 'en', languages: ['en'], title: '', description: '', institution: '', levels: [{ id: 'senior', name: '' }],
    framework: [], competencies: [], topics: [], units: [], glossary: [], sources: [],
    rules: { complete: [], scored: [], mark: 70, each: true, partialPasses: false, evidence: 8 },
  };
  const lowered = { languages: [course.language], source: course.language, courses: { [course.language]: course }, origins: {}, media: new Map() };
  return { lowered, language: course.language, course, words: 'en', place: () => ({ path: '', start: 0, end: 0 }), report, rolePlays: [], items };
}
