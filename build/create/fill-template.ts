import type { CompetencyId, Language } from '../../src/model/common.schema.ts';
import type { Academy } from '../parse/config/academy.ts';

/** Text of a template by its path: `ru/lesson.md`. */
export type Templates = (path: string) => string;

/** A template with its `{{names}}` filled in. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A template asks for ${name}, which nobody gave.`);
    return value;
  });
}

/** Chips of an example measure what the module measures: its first two competencies, or its only one twice. */
export function firstCompetencies(academy: Academy, competencies: readonly CompetencyId[], language: Language): Readonly<Record<'first' | 'second', string>> {
  const [first = '', second = first] = competencies.map((id) => academy.competencies[id]?.short[language] ?? id);
  return { first, second };
}
