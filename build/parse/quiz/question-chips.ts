import type { Chip, ChipKind } from '../chips/chip.ts';
import { readChip } from '../chips/read-chip.ts';
import { readChips } from '../chips/read-chips.ts';
import { isWord } from '../keywords/fold-name.ts';
import type { TextInline } from '../markdown/tree.ts';
import type { UnitContext } from '../unit.ts';
import type { QuestionChips } from './question-document.ts';

const KINDS: readonly ChipKind[] = ['match', 'order', 'best-worst', 'scale', 'reflection'];

/** Chips people put above a gap, which says already what it is. */
const NEEDLESS = ['gaps', 'number', 'пропуски', 'число', 'впишите', 'санмен жазыңыз', 'сан', 'толтырыңыз', 'single', 'multiple'];

export interface ReadQuestionChips extends QuestionChips {
  /** The chip that names the kind of question. */
  readonly kind: Chip | undefined;
}

/** Reads the chips of a question; what means nothing there is reported. */
export function readQuestionChips(codes: readonly TextInline[], context: UnitContext): ReadQuestionChips {
  const chips = codes.flatMap((code) => readChips(code, context.language, context.reporter, context.competencies.proper));
  const kinds = chips.filter((chip) => KINDS.includes(chip.kind));
  const points = chips.filter((chip) => chip.kind === 'points');
  const names = chips.filter((chip) => chip.kind === 'name' && !isNeedless(chip, context));
  const competencies = names.flatMap((chip) => readCompetency(chip, context) ?? []);
  for (const extra of [kinds[1], points[1], names[1]]) if (extra) context.reporter.report('question-chip-twice', extra.span, { chip: extra.text });
  for (const chip of chips) if (!belongsToQuestion(chip)) context.reporter.report('question-chip-unexpected', chip.span, { chip: chip.text });
  return {
    kind: kinds[0],
    points: points[0] && readPoints(points[0], context),
    competency: competencies[0],
    levels: chips.flatMap((chip) => (chip.kind === 'levels' ? chip.levels : [])),
  };
}

/** Whether a code span in a heading is a chip rather than words: it must be certain. */
export function isQuestionChip(code: TextInline, context: UnitContext): boolean {
  const chip = readChip(code, context.words);
  return chip.kind === 'name' ? context.competencies.find(chip.name) !== undefined : belongsToQuestion(chip);
}

function belongsToQuestion(chip: Chip): boolean {
  return KINDS.includes(chip.kind) || chip.kind === 'points' || chip.kind === 'levels' || chip.kind === 'name';
}

function isNeedless(chip: Chip, context: UnitContext): boolean {
  const needless = isWord(chip.text, NEEDLESS) && context.competencies.find(chip.text) === undefined;
  if (needless) context.reporter.report('question-chip-needless', chip.span, { chip: chip.text });
  return needless;
}

function readCompetency(chip: Chip, context: UnitContext): QuestionChips['competency'] {
  const id = context.competencies.find(chip.text);
  if (id !== undefined) return { id, span: chip.span };
  const nearest = context.competencies.nearest(chip.text);
  context.reporter.report('competency-undeclared', chip.span, { name: chip.text, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
  return undefined;
}

function readPoints(chip: Chip, context: UnitContext): QuestionChips['points'] {
  if (chip.kind !== 'points') return undefined;
  if (chip.value > 0) return { value: chip.value, span: chip.span };
  context.reporter.report('question-points-range', chip.span, { chip: chip.text, example: `2 ${context.words.points[0]}` });
  return undefined;
}
