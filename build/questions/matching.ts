import type { Item } from '../../src/model/question-base.schema.ts';
import type { Cell, Table } from '../parse/markdown/tree.ts';
import { plainText } from '../parse/markdown/plain-text.ts';
import { renderInlines } from '../parse/markdown/render-html.ts';
import { foldName } from '../parse/keywords/fold-name.ts';
import type { Outline, UnitContext } from '../parse/unit.ts';
import { hasEnough } from './options.ts';
import type { QuestionPlace, QuestionReader } from './question-reader.ts';

/** One row: what to match, absent for a surplus answer, and with what. Rows with the same words on the right share an answer. */
interface Pair {
  readonly prompt: Cell | undefined;
  readonly answer: Cell;
}

/** A table of two columns under `match`. An empty left cell makes a surplus answer. */
export const matching: QuestionReader<'matching'> = {
  read(source, context) {
    const table = source.blocks.find((block): block is Table => block.kind === 'table');
    const pairs = table && readPairs(table, context);
    if (!table || !pairs) return undefined;
    const prompts = pairs.flatMap((pair) => pair.prompt ?? []);
    const answers = [...new Set(pairs.map((pair) => pair.answer))];
    if (!hasEnough(Math.min(prompts.length, answers.length), 2, source, context)) return undefined;
    return {
      kind: 'matching',
      outline: [...outlineOf(prompts), ...outlineOf(answers)],
      lower: (base, place) => ({
        kind: 'matching',
        ...base,
        prompts: lowerCells(prompts, 'prompts', place),
        answers: lowerCells(answers, 'answers', place),
        key: Object.fromEntries(pairs.flatMap(({ prompt, answer }) => (prompt ? [[place.context.code(prompt), place.context.code(answer)]] : []))),
        labels: { prompt: headerText(table, 0), answer: headerText(table, 1) },
      }),
    };
  },
};

function readPairs(table: Table, context: UnitContext): readonly Pair[] | undefined {
  if (table.header.length !== 2) {
    context.reporter.report('matching-columns', table.span, { count: table.header.length });
    return undefined;
  }
  const known = new Map<string, Cell>();
  return table.rows.flatMap(([left, right]) => {
    if (!left || !right) return [];
    const [prompt, words] = [plainText(left.inlines), foldName(plainText(right.inlines))];
    if (words === '') {
      if (prompt !== '') context.reporter.report('matching-answer-missing', left.span, { prompt });
      return [];
    }
    const answer = known.get(words) ?? right;
    known.set(words, answer);
    return [{ prompt: prompt === '' ? undefined : left, answer }];
  });
}

const headerText = (table: Table, column: number): string => plainText(table.header[column]?.inlines ?? []);

function outlineOf(cells: readonly Cell[]): readonly Outline[] {
  return cells.map((cell) => ({ letter: 'o', text: plainText(cell.inlines), part: cell, kept: true, children: [] }));
}

function lowerCells(cells: readonly Cell[], key: 'prompts' | 'answers', place: QuestionPlace): Item[] {
  return cells.map((cell, index) => {
    place.context.origin(`${place.pointer}/${key}/${index}`, cell.span);
    return { id: place.context.code(cell), html: renderInlines(cell.inlines, place.page) };
  });
}

