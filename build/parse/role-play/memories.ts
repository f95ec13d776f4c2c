import type { Span } from '../../source/source-file.ts';
import { nameSkeleton } from '../keywords/fold-name.ts';
import type { ChoiceDocument, LineDocument, MemoryName, SceneDocument } from './role-play-document.ts';

/** Everything remembered or asked for, in the order of first mention. */
export function memoriesOf(scenes: readonly SceneDocument[]): readonly MemoryName[] {
  const found = new Map<string, MemoryName>();
  const note = (name: string, span: Span): void => {
    if (!found.has(nameSkeleton(name))) found.set(nameSkeleton(name), { name, span });
  };
  for (const part of partsOf(scenes.flatMap(({ blocks }) => blocks))) {
    for (const test of part.guard?.tests ?? []) if (test.kind === 'memory-test') note(test.name, test.span);
    if ('remember' in part) for (const chip of part.remember) note(chip.name, chip.span);
  }
  return [...found.values()];
}

type GuardedPart = ChoiceDocument | Exclude<LineDocument, { kind: 'choices' }>;

function* partsOf(lines: readonly LineDocument[]): Generator<GuardedPart> {
  for (const line of lines) {
    if (line.kind !== 'choices') yield line;
    else {
      for (const option of line.options) {
        yield option;
        yield* partsOf(option.body);
      }
    }
  }
}
