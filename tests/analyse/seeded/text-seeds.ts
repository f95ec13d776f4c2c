/** Faults in lessons, glossaries and quizzes. */
import type { Language } from '../../../src/model/common.schema.ts';
import type { DiagnosticCode } from '../../../build/diagnostics/registry.ts';
import { itemOf } from '../items/item-fixture.ts';
import { en } from '../items/labelled/en.ts';
import { kk } from '../items/labelled/kk.ts';
import type { LabelledItem } from '../items/labelled/labelled-item.ts';
import { ru } from '../items/labelled/ru.ts';
import { secondEn } from '../items/labelled/second-en.ts';
import { secondKk } from '../items/labelled/second-kk.ts';
import { secondRu } from '../items/labelled/second-ru.ts';
import { MODULE, type ModuleCopy } from './module-copy.ts';
import { titleLine } from './role-play-seeds.ts';
import { seedWords } from './words.ts';

const LABELLED: Readonly<Record<Language, readonly LabelledItem[]>> = { en: [...secondEn, ...en], ru: [...secondRu, ...ru], kk: [...secondKk, ...kk] };
/** Where the finding of an item stands: at its heading, at a feedback, else at an answer. */
const AT_HEADING: readonly string[] = ['item-negative-stem', 'item-stem-unfocused', 'item-shared-opening', 'item-blank-inside', 'item-true-false-options', 'item-option-count', 'item-number-order', 'item-k-type', 'item-too-long', 'item-all-correct'];

export interface SeededItem {
  readonly code: DiagnosticCode;
  readonly heading: string;
  readonly place: 'heading' | 'feedback' | 'option';
}

/** One item for each flaw that the labelled set has, written behind the questions of a quiz. */
export function seedItems(copy: ModuleCopy): readonly SeededItem[] {
  const [path] = copy.pages('quiz');
  const codes = [...new Set(LABELLED[copy.language].flatMap(({ flaw }) => flaw ?? []))];
  return codes.map((code, number) => {
    const { stem, options } = itemOf(LABELLED[copy.language].find(({ flaw }) => flaw === code)!);
    const answers = options.map(({ text, key, feedback }, index) => `- [${key ? 'x' : ' '}] ${text}\n\n    > ${feedback ?? `${seedWords[copy.language].said} ${number}, ${index}.`}`);
    copy.append(path!, `### № ${number}. ${stem}\n\n${answers.join('\n\n')}`);
    return { code, heading: `### № ${number}. ${stem}`, place: code.startsWith('item-feedback') ? 'feedback' : AT_HEADING.includes(code) ? 'heading' : 'option' };
  });
}

export function seedLesson(copy: ModuleCopy, source: Language): void {
  const [path = ''] = copy.pages('lesson');
  const words = seedWords[copy.language];
  const paragraphs: readonly (readonly [string, string | undefined])[] = [
    ['language-left-inside', words.foreign], ['language-look-alikes', words.mixed], ['address-mixed', words.familiar], ['plain-language', words.office], ['sentence-long', words.longSentence], ['abbreviation-unexplained', words.abbreviation],
  ];
  for (const [code, text] of paragraphs) {
    if (text === undefined) continue;
    copy.append(path, text);
    copy.expect(code, path, text);
  }
  for (const language of ['kk', 'ru', 'en'] as const) {
    for (const term of seedWords[language].terms) copy.append(`${MODULE}/${language}/glossary.md`, `## ${term}\n\n${seedWords[language].said}`);
  }
  if (copy.language === source) copy.expect('glossary-term-unused', `${MODULE}/${source}/glossary.md`, `## ${words.terms[0]}`);
  else {
    copy.append(copy.pages('lesson', source)[0]!, `${seedWords[source].terms[1]}.`);
    copy.expect('glossary-term-differs', path, titleLine(copy.text(path)));
  }
}

interface QuestionBlock {
  readonly heading: string;
  readonly options: readonly string[];
}

/** Questions with one right answer among three and more. */
function singleQuestions(text: string): readonly QuestionBlock[] {
  return text.split(/^(?=### )/mu).slice(1).flatMap((block) => {
    const [heading = '', ...options] = block.trimEnd().split(/\n(?=- \[[ x]\])/u);
    return options.length >= 3 && options.filter((option) => option.startsWith('- [x]')).length === 1 ? [{ heading, options }] : [];
  });
}

/** In every question the right answer stands first, is the longest and alone has a figure. */
export function seedHabits(copy: ModuleCopy): void {
  const [path = ''] = copy.pages('quiz');
  const text = copy.text(path);
  const said = seedWords[copy.language].said;
  const plain = (option: string): string => option.replace(/^.*$/mu, (line) => line.replace(/\d/gu, ''));
  const telling = ({ heading, options }: QuestionBlock, number: number): string => {
    const [key, others] = [options.find((option) => option.startsWith('- [x]'))!, options.filter((option) => !option.startsWith('- [x]'))];
    return [heading.replace(/^### /u, `### ${number}. `), plain(key).replace(/^.*$/mu, (line) => `${line} ${said} ${said} 5`), ...others.map(plain)].join('\n');
  };
  const questions = singleQuestions(text);
  if (questions.length === 0) throw new Error(`${path} has no question with one right answer.`);
  copy.write(path, `${text.slice(0, text.search(/^### /mu))}${Array.from({ length: 12 }, (_, index) => telling(questions[index % questions.length]!, index + 1)).join('\n\n')}\n`);
  for (const code of ['item-key-length-habit', 'item-key-position', 'item-key-mark-habit']) copy.expect(code, path, titleLine(text));
}

/** Too little to measure, said once for the language written first. */
export function seedMeasurement(copy: ModuleCopy): void {
  const [path = ''] = copy.pages('quiz');
  const text = copy.text(path);
  const questions = text.split(/^(?=### )/mu);
  copy.write(path, `${questions[0]!.replace(/^pass:.*\n/mu, '').replace(/^draw:.*\n(?: .*\n)*/mu, '').replace(/^(kind:.*\n)/mu, '$1pass: 1\n')}${questions[1]!}`);
  copy.expect('quiz-few-questions', path, titleLine(text));
  const config = `${MODULE}/course.yaml`;
  const name = /([^/]+)\.md$/u.exec(path)![1]!;
  copy.write(config, `${copy.text(config).replace(/^(?:limits|pass|evidence):.*\n(?:[ #].*\n)*/gmu, '').trimEnd()}\npass: { mark: 1, units: [${name}] }\nevidence: 99\n`);
  copy.expect('competency-evidence', config, 'competencies:');
  copy.expect('module-guessing-passes', config, 'pass: {');
}

/** What only a comparison with the language written first can find. */
export function seedParity(copy: ModuleCopy): void {
  const [quiz = ''] = copy.pages('quiz');
  const [play = ''] = copy.pages('role-play');
  const [lesson = ''] = copy.pages('lesson');
  const chip = /`[^`\n]* \+\d`/u.exec(copy.text(play))![0];
  copy.replace(play, chip, chip.replace(/\+\d/u, '+8'));
  copy.expect('translation-differs', play, '+8`');
  copy.append(lesson, `## ${seedWords[copy.language].scenes.lonely}\n\n${seedWords[copy.language].said}`);
  copy.expect('translation-extra-part', lesson, `## ${seedWords[copy.language].scenes.lonely}`);
  const text = copy.text(quiz);
  const last = text.lastIndexOf('\n### ');
  copy.write(quiz, text.slice(0, last + 1));
  const heads = copy.text(quiz).match(/^### .*$/gmu)!;
  copy.expect('translation-missing-part', quiz, heads.at(-1)!);
  const { options } = singleQuestions(copy.text(quiz))[0]!;
  const key = options.find((option) => option.startsWith('- [x]'))!.split('\n', 1)[0]!;
  copy.replace(quiz, key, `${key} ${seedWords[copy.language].said} ${seedWords[copy.language].said}`);
  copy.expect('translation-length-rank', quiz, key);
}
