import type { Reporter } from '../../diagnostics/report.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Chip } from '../chips/chip.ts';
import { readChips } from '../chips/read-chips.ts';
import type { ProperName } from '../chips/print-chip.ts';
import type { ChipText } from '../chips/chip-text.ts';
import type { NameTable } from '../names.ts';
import type { UnitContext } from '../unit.ts';
import type { PersonaRow, ScaleRow } from './role-play-document.ts';

/** What the readers of a role-play's parts know. */
export interface Reading {
  readonly context: UnitContext;
  readonly file: SourceFile;
  readonly reporter: Reporter;
  readonly personas: NameTable<PersonaRow>;
  readonly scales: NameTable<ScaleRow>;
  /** There is no table of personas; that has been said, so no name is unknown. */
  readonly personasMissing: boolean;
}

export function chipsOf(codes: readonly ChipText[], reading: Pick<Reading, 'context' | 'reporter' | 'scales'>): readonly Chip[] {
  return codes.flatMap((code) => readChips(code, reading.context.language, reading.reporter, properName(reading)));
}

/** The name to write for a scale or a competency. */
export function properName({ context, scales }: Pick<Reading, 'context' | 'scales'>): ProperName {
  return (name) => scales.proper(name) ?? context.competencies.proper(name);
}

/** Whether a name is one that `name +1` can be about. */
export function isKnownName(name: string, { context, scales }: Reading): boolean {
  return scales.find(name) !== undefined || context.competencies.find(name) !== undefined;
}
