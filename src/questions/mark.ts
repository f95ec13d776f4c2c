/** Says of an option or a part whether it was right: a shape, words, and only then a colour. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../strings/locale.ts';

export type Mark = 'right' | 'wrong' | 'missed' | 'chosen';
export type Sign = Mark | 'partly' | 'none' | 'noted';

const strokes: Readonly<Record<Sign, string>> = {
  right: 'M4.5 10.5l3.5 3.5 7.5-8',
  noted: 'M4.5 10.5l3.5 3.5 7.5-8',
  missed: 'M4.5 10.5l3.5 3.5 7.5-8',
  wrong: 'M5.5 5.5l9 9m0-9l-9 9',
  partly: 'M4 11.5c2-3 4-3 6-1s4 2 6-1',
  none: 'M5 10h10',
  chosen: 'M6 10h8m-3-3l3 3-3 3',
};

export function drawSign(sign: Sign): TemplateResult {
  const stroke: SVGTemplateResult = svg`<path d=${strokes[sign]} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />`;
  return html`<svg class="sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${stroke}</svg>`;
}

export function renderMark(mark: Mark | undefined, locale: Locale): TemplateResult | typeof nothing {
  if (mark === undefined) return nothing;
  return html`<span class="mark ${mark}">${drawSign(mark)}${locale.strings.quiz.marks[mark]}</span>`;
}

/** Where there is room for the shape only, inside a line of text: the words are for screen readers. */
export function renderSmallMark(mark: Mark | undefined, locale: Locale): TemplateResult | typeof nothing {
  if (mark === undefined) return nothing;
  return html`<span class="mark ${mark}">${drawSign(mark)}<span class="visually-hidden">${locale.strings.quiz.marks[mark]}</span></span>`;
}

/** What to say of one of several options once the answer is settled. */
export function markOption(option: { readonly chosen: boolean; readonly correct: boolean }, withKey: boolean): Mark | undefined {
  if (option.chosen) return option.correct ? 'right' : 'wrong';
  return option.correct && withKey ? 'missed' : undefined;
}
