import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { LoweredCourse } from '../lower/origins.ts';

/** One text in every language the module has. */
export type Multilingual = Readonly<Partial<Record<Language, string>>>;

/** The same part of the course in each language. */
export function inLanguages({ languages, courses }: Pick<LoweredCourse, 'languages' | 'courses'>, textOf: (course: Course) => string | undefined): Multilingual {
  return Object.fromEntries(languages.flatMap((language) => {
    const course = courses[language];
    const text = course && textOf(course);
    return text === undefined ? [] : [[language, text]];
  }));
}

/** The text in a language, else in the first it has. */
export function textIn(text: Multilingual, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
