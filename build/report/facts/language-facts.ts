import type { Language } from '../../../src/model/common.schema.ts';
import type { Course, Unit } from '../../../src/model/course.schema.ts';
import { textsOfCourse, textsOfUnit } from '../../analyse/language/course-texts.ts';
import { readability, type Readability } from '../../analyse/language/readability.ts';
import { textOf } from '../../analyse/language/text-of.ts';
import { placedQuestions } from '../../analyse/items/items-of.ts';
import { choicesOf } from '../../analyse/walk/choices-of.ts';
import type { CourseStudy } from '../../analyse/study.ts';
import { rounded } from '../numbers.ts';
import type { AccessibilityFacts, Finding, ParityFacts, ReadabilityFacts, ReadabilityTwins } from '../report-types.ts';
import { readabilityTwins } from './readability-twins.ts';

/** How each unit reads in each language. */
export function readabilityFacts(studies: readonly CourseStudy[]): readonly ReadabilityFacts[] {
  return studies.flatMap(({ course, language }) => course.units.map((unit): ReadabilityFacts => ({ unit: unit.id, language, ...legible(readabilityOf(unit, language)) })));
}

/** Kazakh beside Russian; null where the module lacks one of them. */
export function twinFacts(studies: readonly CourseStudy[]): ReadabilityTwins | null {
  const unitsIn = (own: Language): readonly Unit[] | undefined => studies.find(({ language }) => language === own)?.course.units;
  const [kazakh, russian] = [unitsIn('kk'), unitsIn('ru')];
  if (!kazakh || !russian) return null;
  return readabilityTwins(kazakh.flatMap((unit) => {
    const twin = russian.find(({ id }) => id === unit.id);
    return twin ? [{ unit: unit.id, kk: readabilityOf(unit, 'kk'), ru: readabilityOf(twin, 'ru') }] : [];
  }));
}

function readabilityOf(unit: Unit, language: Language): Readability {
  return readability(textsOfUnit(unit, '').map(({ html }) => html), language);
}

function legible({ wordsPerSentence, lettersPerWord, longWords, longSentences, grade, ...counts }: Readability): Readability {
  return {
    ...counts, wordsPerSentence: rounded(wordsPerSentence, 1), lettersPerWord: rounded(lettersPerWord, 1), longWords: rounded(longWords, 3), longSentences: rounded(longSentences, 3), grade: grade === null ? null : rounded(grade, 1),
  };
}

/** How much there is in each language, and how much of it differs from the language written first. */
export function parityFacts(studies: readonly CourseStudy[], findings: readonly Finding[]): readonly ParityFacts[] {
  return studies.map(({ course, language }) => ({
    language,
    units: course.units.length,
    ...countParts(course),
    characters: textsOfCourse(course).reduce((sum, { html }) => sum + textOf(html).length, 0),
    differences: findings.filter(({ code, path }) => code.startsWith('translation-') && path.includes(`/${language}/`)).length,
  }));
}

function countParts({ units }: Course): Pick<ParityFacts, 'scenes' | 'choices' | 'questions'> {
  const plays = units.filter((unit) => unit.kind === 'role-play');
  return {
    scenes: plays.reduce((sum, { scenes }) => sum + Object.keys(scenes).length, 0),
    choices: plays.reduce((sum, play) => sum + choicesOf(play).length, 0),
    questions: units.reduce((sum, unit) => sum + (unit.kind === 'role-play' ? 0 : placedQuestions(unit).length), 0),
  };
}

/** What can be counted about access; the rest is on the list of what was not checked. */
export function accessibilityFacts({ units }: Course): AccessibilityFacts {
  const blocks = units.flatMap((unit) => (unit.kind === 'lesson' ? unit.sections.flatMap((section) => section.blocks) : []));
  const figures = blocks.filter((block) => block.kind === 'figure');
  const recordings = blocks.filter((block) => block.kind === 'recording');
  return {
    figures: figures.length,
    described: figures.filter(({ alt }) => alt.trim() !== '').length,
    recordings: recordings.length,
    captioned: recordings.filter(({ captions }) => captions !== '').length,
    transcribed: recordings.filter(({ transcript }) => transcript !== undefined).length,
  };
}
