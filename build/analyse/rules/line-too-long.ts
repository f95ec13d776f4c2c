import { textOf } from '../language/text-of.ts';
import type { Rule } from '../rule.ts';
import { linesOf } from '../walk/choices-of.ts';

const MOST_WORDS = 45;

export const lineTooLong: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    for (const { line, place } of linesOf(rolePlay)) {
      const words = textOf(line.html).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;
      if (words > MOST_WORDS) report('line-too-long', `${pointer}${place}`, { words, most: MOST_WORDS });
    }
  }
};
