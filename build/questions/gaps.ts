import type { Gaps } from '../../src/questions/gaps/gaps.schema.ts';
import { renderInlines } from '../parse/markdown/render-html.ts';
import type { TextInline } from '../parse/markdown/tree.ts';
import type { UnitContext } from '../parse/unit.ts';
import { acceptedAnswers, readGapParts, type GapPart } from './gap-parts.ts';
import type { QuestionPlace, QuestionReader } from './question-reader.ts';

/** A text with `[[…]]`. */
export const gaps: QuestionReader<'gaps'> = {
  read(source, context) {
    const parts = readGapParts(source.blocks, context.reporter);
    const written = parts.flatMap((part) => (part.kind === 'gap' ? [part.gap] : []));
    const empty = written.filter((gap) => reportsEmpty(gap, context));
    if (written.length === 0 || empty.length > 0) return undefined;
    return {
      kind: 'gaps',
      outline: written.map((gap) => ({ letter: 'o', text: gap.text, part: gap, kept: true, children: [] })),
      lower: (base, place) => ({ kind: 'gaps', ...base, parts: lowerParts(parts, place) }),
    };
  },
};

function reportsEmpty(gap: TextInline, context: UnitContext): boolean {
  if (acceptedAnswers(gap).length > 0) return false;
  context.reporter.report('gap-empty', gap.span);
  return true;
}

function lowerParts(parts: readonly GapPart[], place: QuestionPlace): Gaps['parts'] {
  const lowered: Gaps['parts'] = [];
  for (const part of parts) {
    const last = lowered.at(-1);
    if (part.kind === 'gap') {
      place.context.origin(`${place.pointer}/parts/${lowered.length}`, part.gap.span);
      lowered.push({ kind: 'gap', id: place.context.code(part.gap), accepted: [...acceptedAnswers(part.gap)] });
    } else {
      const html = part.kind === 'markup' ? part.html : renderInlines(part.inlines, place.page);
      if (last?.kind === 'text') last.html += html;
      else lowered.push({ kind: 'text', html });
    }
  }
  return lowered;
}
