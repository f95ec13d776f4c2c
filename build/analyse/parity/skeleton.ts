/** A unit without its words: what must be the same in every language, part by part, with the place of each part. */
import type { Unit } from '../../../src/model/course.schema.ts';
import type { LessonBlock } from '../../../src/model/lesson.schema.ts';
import type { Question } from '../../../src/model/question.schema.ts';
import type { Choice, Guard, RolePlay } from '../../../src/model/role-play.schema.ts';

/** Words for a part in messages: keys of the table in `part-names.ts`. */
export type PartName =
  | 'unit' | 'mode' | 'pass' | 'levels' | 'feedback-moment' | 'scene' | 'ending' | 'block' | 'choice' | 'target' | 'points' | 'effects'
  | 'memory' | 'condition' | 'once' | 'order' | 'persona' | 'scale' | 'rule' | 'section' | 'question' | 'key' | 'draw' | 'competency' | 'media' | 'plan' | 'note-section' | 'note-link' | 'term' | 'source';

export interface Part {
  /** JSON pointer below the unit: the same part has the same pointer in every language. */
  readonly pointer: string;
  readonly name: PartName;
  /** What must be equal; parts that only have to be there have "". */
  readonly value: string;
}

export function skeletonOf(unit: Unit): readonly Part[] {
  const common = [part('/levels', 'levels', unit.levels.join(', '))];
  switch (unit.kind) {
    case 'role-play':
      return [...common, ...rolePlayParts(unit)];
    case 'lesson':
      return [...common, ...unit.sections.flatMap((section, index) => sectionParts(section, `/sections/${index}`))];
    case 'quiz':
      return [
        ...common, part('/mode', 'mode', unit.mode), part('/pass', 'pass', unit.pass), part('/draw', 'draw', values(unit.draw ?? {})),
        ...questionsParts(unit.questions, '/questions'),
      ];
    default:
      return [...common, ...questionsParts(unit.questions, '/questions')];
  }
}

function part(pointer: string, name: PartName, value: string | number = ''): Part {
  return { pointer, name, value: String(value) };
}

function values(record: Readonly<Record<string, number>>): string {
  return Object.entries(record).filter(([, value]) => value !== 0).map(([key, value]) => `${key} ${value > 0 ? '+' : '−'}${Math.abs(value)}`).sort().join(', ');
}

function rolePlayParts(unit: RolePlay): readonly Part[] {
  return [
    part('/mode', 'mode', unit.mode),
    part('/pass', 'pass', unit.pass),
    part('/feedback', 'feedback-moment', unit.feedback ?? ''),
    part('/plan', 'plan', unit.plan === undefined ? 'no' : 'yes'),
    ...unit.personas.map((_, index) => part(`/personas/${index}`, 'persona')),
    ...unit.scales.map(({ start, min, max }, index) => part(`/scales/${index}`, 'scale', `${start}, ${min}…${max}`)),
    ...unit.rules.map((_, index) => part(`/rules/${index}`, 'rule')),
    ...Object.values(unit.scenes).flatMap((scene) => [
      part(`/scenes/${scene.id}`, 'scene'),
      part(`/scenes/${scene.id}/ending`, 'ending', scene.ending ?? ''),
      ...blocksParts(scene.blocks, `/scenes/${scene.id}/blocks`),
    ]),
  ];
}

type Block = RolePlay['scenes'][string]['blocks'][number] | Choice['body'][number];

function blocksParts(blocks: readonly Block[], base: string): readonly Part[] {
  return blocks.flatMap((block, index) => {
    const pointer = `${base}/${index}`;
    const kind = part(pointer, 'block', block.kind === 'speech' ? `speech ${block.persona}` : block.kind);
    if (block.kind === 'choices') {
      const options = block.options as readonly Choice[];
      return [kind, part(`${pointer}/order`, 'order', block.order), ...options.flatMap((choice, number) => choiceParts(choice, `${pointer}/options/${number}`))];
    }
    const target = block.kind === 'goto' ? [part(`${pointer}/target`, 'target', block.target)] : [];
    return [kind, ...conditionParts(block, pointer), ...target];
  });
}

function choiceParts(choice: Choice, pointer: string): readonly Part[] {
  return [
    part(pointer, 'choice'),
    part(`${pointer}/target`, 'target', choice.target ?? ''),
    part(`${pointer}/points`, 'points', values(choice.points)),
    part(`${pointer}/effects`, 'effects', values(choice.effects)),
    part(`${pointer}/remember`, 'memory', choice.remember.join(', ')),
    ...conditionParts(choice, pointer),
    ...blocksParts(choice.body, `${pointer}/body`),
  ];
}

function conditionParts(block: { readonly when?: Guard | undefined; readonly once: boolean }, pointer: string): readonly Part[] {
  return [part(`${pointer}/when`, 'condition', block.when ? guardText(block.when) : ''), part(`${pointer}/once`, 'once', block.once ? 'yes' : 'no')];
}

function guardText({ all, negated }: Guard): string {
  const tests = all.map((test) => (test.kind === 'memory' ? `${test.remembered ? '' : 'not '}${test.memory}` : `${test.scale} ${test.comparison} ${test.value}`));
  return `${negated ? 'otherwise ' : ''}${tests.sort().join(' and ')}`;
}

function sectionParts(section: { readonly levels: readonly string[]; readonly blocks: readonly LessonBlock[] }, pointer: string): readonly Part[] {
  return [
    part(pointer, 'section'),
    part(`${pointer}/levels`, 'levels', section.levels.join(', ')),
    ...section.blocks.filter((block) => block.kind !== 'prose').flatMap((block, index) => lessonBlockParts(block, `${pointer}/blocks`, index)),
  ];
}

/** Prose may be cut into other paragraphs; everything else in a lesson has a counterpart. */
function lessonBlockParts(block: LessonBlock, base: string, index: number): readonly Part[] {
  const pointer = `${base}/${index}`;
  if (block.kind === 'check') return questionParts(block.question, pointer);
  const media = block.kind === 'figure' || block.kind === 'recording' ? [part(`${pointer}/src`, 'media', block.src)] : [];
  return [part(pointer, 'block', block.kind === 'callout' ? `callout ${block.tone}` : block.kind), ...media];
}

function questionsParts(questions: readonly Question[], base: string): readonly Part[] {
  return questions.flatMap((question, index) => questionParts(question, `${base}/${index}`));
}

function questionParts(question: Question, pointer: string): readonly Part[] {
  return [
    part(pointer, 'question', question.kind),
    part(`${pointer}/points`, 'points', question.points),
    part(`${pointer}/competency`, 'competency', question.competency ?? ''),
    part(`${pointer}/levels`, 'levels', question.levels.join(', ')),
    part(`${pointer}/key`, 'key', keyOf(question)),
  ];
}

function keyOf(question: Question): string {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map(({ correct }) => (correct ? 'x' : '·')).join('');
    case 'true-false':
      return question.correct ? 'true' : 'false';
    case 'matching': {
      const place = (id: string | undefined): number => question.answers.findIndex((answer) => answer.id === id) + 1;
      return `${question.prompts.map(({ id }) => place(question.key[id])).join(' ')} of ${question.answers.length}`;
    }
    case 'ordering':
      return String(question.items.length);
    case 'gaps':
      return String(question.parts.filter((each) => each.kind === 'gap').length);
    case 'number':
      return `${question.answer} ± ${question.tolerance}`;
    case 'best-worst':
      return question.options.map(({ weight }) => weight).join(' ');
    case 'scale':
      return `${question.from}–${question.to}, ${question.statements.length}`;
    case 'reflection':
      return String(question.minLength);
  }
}
