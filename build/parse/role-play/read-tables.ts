/** The table of personas and the table of scales. */
import type { Span } from '../../source/source-file.ts';
import { foldName } from '../keywords/fold-name.ts';
import { isWord } from '../keywords/fold-name.ts';
import { numberOf } from '../chips/chip-text.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Block, Cell, Table } from '../markdown/tree.ts';
import type { UnitContext } from '../unit.ts';
import type { PersonaRow, ScaleRow } from './role-play-document.ts';

export function readPersonas(blocks: readonly Block[], section: Span, context: UnitContext): readonly PersonaRow[] {
  const rows = tableRows(blocks, section, 'personas', context).flatMap((cells): readonly PersonaRow[] => {
    const [name, role, portrait] = cells.map(words);
    const span = rowSpan(cells);
    if (!name || !span) return reportNameless(cells, context);
    return [{ name, role: role ?? '', portrait: portrait ?? '', learner: isWord(name, context.words.learner), span }];
  });
  const named = unlikeNames(rows, context);
  // The learner may always speak, listed or not.
  return named.some(({ learner }) => learner) ? named : [...named, { name: properLearner(context), role: '', portrait: '', learner: true, span: section }];
}

function properLearner({ words: { learner } }: UnitContext): string {
  return learner[0].charAt(0).toUpperCase() + learner[0].slice(1);
}

export function readScales(blocks: readonly Block[], section: Span, context: UnitContext): readonly ScaleRow[] {
  const rows = tableRows(blocks, section, 'scales', context).flatMap((cells): readonly ScaleRow[] => {
    const name = words(cells[0]);
    const span = rowSpan(cells);
    if (!name || !span) return reportNameless(cells, context);
    const [start, min, max] = [1, 2, 3].map((column) => readNumber(cells[column], span, name, context));
    if (start === undefined || min === undefined || max === undefined) return [{ name, start: 0, min: 0, max: 5, span }];
    if (min >= max || start < min || start > max) context.reporter.report('role-play-scale-range', span, { scale: name, start, min, max });
    if (context.competencies.find(name) !== undefined) context.reporter.report('role-play-scale-competency', cells[0]?.span ?? span, { scale: name });
    return [{ name, start, min: Math.min(min, max), max: Math.max(min, max), span }];
  });
  return unlikeNames(rows, context);
}

function tableRows(blocks: readonly Block[], section: Span, what: 'personas' | 'scales', { reporter }: UnitContext): readonly (readonly Cell[])[] {
  const table = blocks.find((block): block is Table => block.kind === 'table');
  if (!table) reporter.report(what === 'personas' ? 'role-play-personas-table' : 'role-play-scales-table', blocks[0]?.span ?? section);
  return table?.rows ?? [];
}

function unlikeNames<T extends { readonly name: string; readonly span: Span }>(rows: readonly T[], { reporter }: UnitContext): readonly T[] {
  const seen = new Map<string, T>();
  for (const row of rows) {
    const before = seen.get(foldName(row.name));
    if (before) reporter.report('role-play-name-twice', row.span, { name: row.name }, { related: [{ message: before.name, span: before.span }] });
    else seen.set(foldName(row.name), row);
  }
  return [...seen.values()];
}

function reportNameless(cells: readonly Cell[], { reporter }: UnitContext): readonly never[] {
  const span = rowSpan(cells);
  if (span && cells.some((cell) => words(cell) !== '')) reporter.report('role-play-row-nameless', span);
  return [];
}

function readNumber(cell: Cell | undefined, row: Span, scale: string, { reporter }: UnitContext): number | undefined {
  const text = words(cell);
  const number = text === '' ? Number.NaN : numberOf(text);
  if (Number.isFinite(number)) return number;
  reporter.report('role-play-scale-number', cell && text !== '' ? cell.span : row, { scale, value: text });
  return undefined;
}

const words = (cell: Cell | undefined): string => plainText(cell?.inlines ?? []).trim();

function rowSpan(cells: readonly Cell[]): Span | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  return first && last ? { path: first.span.path, start: first.span.start, end: Math.max(first.span.start, last.span.end) } : undefined;
}
