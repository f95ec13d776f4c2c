/** Drawn with the colour of the text around them. Decoration only: the words stand beside them. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const drawings = {
  lesson: svg`<path d="M4 5.5A2.5 2.5 0 0 1 6.5 3H20v15H6.5A2.5 2.5 0 0 0 4 20.5z"/><path d="M4 20.5A2.5 2.5 0 0 0 6.5 21H20v-3"/><path d="M8.5 7.5h7M8.5 11h5"/>`,
  'role-play': svg`<path d="M3 5h12v8H8l-3 3v-3H3z"/><path d="M18 9h3v8h-2v3l-3-3H10"/>`,
  quiz: svg`<path d="M5 4h14v16H5z"/><path d="m8 9 1.5 1.5L12 8M14 9.5h2.5M8 15l1.5 1.5L12 14M14 15.5h2.5"/>`,
  survey: svg`<path d="M4 20V10M10 20V4M16 20v-7M21 20H3"/>`,
  reflection: svg`<path d="m4 20 1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z"/><path d="m14.5 6.5 3 3"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  next: svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`,
  back: svg`<path d="M19 12H5m6-6-6 6 6 6"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  leave: svg`<path d="M10 4H5v16h5M14 8l4 4-4 4M9 12h9"/>`,
  enlarge: svg`<path d="M4 10V4h6M20 14v6h-6M4 4l6.5 6.5M20 20l-6.5-6.5"/>`,
  moon: svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"/>`,
  sun: svg`<circle cx="12" cy="12" r="4.2"/><path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"/>`,
  warning: svg`<path d="M12 3.5 2.5 20h19z"/><path d="M12 10v4.5M12 17v.5"/>`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
  print: svg`<path d="M7 9V3h10v6M7 17H4v-8h16v8h-3M7 14h10v7H7z"/>`,
  dots: svg`<path d="M5 12h.01M12 12h.01M19 12h.01"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;

export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg class="icon" aria-hidden="true" width=${size} height=${size} viewBox="0 0 24 24" fill="none"
    stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${drawings[name]}</svg>`;
}
