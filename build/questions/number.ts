import { readNumber } from '../../src/questions/number/number.grade.ts';
import { renderInlines, type Page } from '../parse/markdown/render-html.ts';
import type { TextInline } from '../parse/markdown/tree.ts';
import { readGapParts, type GapPart } from './gap-parts.ts';
import type { QuestionReader } from './question-reader.ts';

const AMOUNT = String.raw`[-−–+]?\d[\d \u00a0\u202f]*(?:[.,]\d+)?`;
const NUMBER = new RegExp(String.raw`^\s*(${AMOUNT})\s*(?:(?:±|\+\/?[-−])\s*(${AMOUNT}))?\s*$`, 'u');

/** `42`, `42 ± 0.5`, `0,5`. Undefined when a gap asks for words. */
export function readNumberGap(gap: TextInline): { readonly answer: number; readonly tolerance: number } | undefined {
  const match = NUMBER.exec(gap.text);
  const answer = match && readNumber(match[1] ?? '');
  if (!match || answer === undefined || answer === null) return undefined;
  return { answer, tolerance: Math.abs(readNumber(match[2] ?? '0') ?? 0) };
}

/** A text with one `[[42 ± 0.5]]`. */
export const number: QuestionReader<'number'> = {
  read(source, context) {
    const parts = readGapParts(source.blocks, context.reporter);
    const place = parts.findIndex((part) => part.kind === 'gap');
    const part = parts[place];
    const value = part?.kind === 'gap' ? readNumberGap(part.gap) : undefined;
    if (part?.kind !== 'gap' || !value) return undefined;
    return {
      kind: 'number',
      outline: [],
      lower: (base, { context: lowering, page, pointer }) => {
        lowering.origin(`${pointer}/answer`, part.gap.span);
        return { kind: 'number', ...base, before: join(parts.slice(0, place), page), after: join(parts.slice(place + 1), page), ...value };
      },
    };
  },
};

const join = (parts: readonly GapPart[], page: Page): string =>
  parts.map((part) => (part.kind === 'words' ? renderInlines(part.inlines, page) : part.kind === 'markup' ? part.html : '')).join('');
