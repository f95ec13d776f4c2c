import { walkInlines } from '../markdown/inspect.ts';
import type { Block, NoteDefinition } from '../markdown/tree.ts';
import type { UnitContext } from '../unit.ts';

/** The footnotes in the order in which the text refers to them; what does not fit together is reported. */
export function readNotes(blocks: readonly Block[], context: UnitContext): readonly NoteDefinition[] {
  const definitions = new Map<string, NoteDefinition>();
  for (const block of blocks) {
    if (block.kind !== 'note-definition') continue;
    if (definitions.has(block.id)) context.reporter.report('note-twice', block.span, { id: block.id });
    else definitions.set(block.id, block);
  }
  const used = new Set<NoteDefinition>();
  for (const inline of walkInlines(blocks)) {
    if (inline.kind !== 'note-reference') continue;
    const definition = definitions.get(inline.text);
    if (definition) used.add(definition);
    else context.reporter.report('note-undefined', inline.span, { id: inline.text });
  }
  for (const [id, definition] of definitions) if (!used.has(definition)) context.reporter.report('note-unused', definition.span, { id });
  return [...used];
}
