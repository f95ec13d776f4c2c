import type { Language } from '../../../src/model/common.schema.ts';
import { curriculumTables, type WordTable } from './curriculum-tables.ts';
import type { Curriculum } from './curriculum-types.ts';

/** The tables of the curriculum for a page of the documentation. */
export function curriculumMarkdown(curriculum: Curriculum, language: Language): string {
  return curriculumTables(curriculum, language).map(tableIn).join('\n');
}

function tableIn({ caption, head, rows, note }: WordTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `## ${caption}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n${note === '' ? '' : `\n${note}\n`}`;
}
