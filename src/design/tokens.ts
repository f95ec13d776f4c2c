/**
 * The visual language as custom properties: deep teal for the state, warm ochre for the person across the desk.
 * They stand on the page's root, so that every element inherits them and a package can override `--accent` alone.
 * Every text colour has a contrast of at least 4.5:1 on `--paper`, `--card` and its own soft ground, in both themes.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { grounds, type Theme } from '../model/branding.ts';

const ground = (theme: Theme): CSSResult => css`
  --paper: ${unsafeCSS(grounds[theme].paper)};
  --card: ${unsafeCSS(grounds[theme].card)};
  --raised: ${unsafeCSS(grounds[theme].raised)};
  --ink: ${unsafeCSS(grounds[theme].ink)};
`;

const light = css`
  color-scheme: light;
  ${ground('light')}
  --ink-soft: #4a5d63;
  --line: #d6dedd;
  --line-strong: #6a7c81;
  --accent: #0b5563;
  --accent-strong: #083e49;
  --accent-soft: #e0eff1;
  --on-accent: #ffffff;
  --warm: #835300;
  --warm-fill: #dd9f2e;
  --warm-soft: #fbf0d8;
  --good: #1b6839;
  --good-soft: #e2f3e7;
  --bad: #a3281e;
  --bad-soft: #fceae7;
  --focus: #1957c2;
  --bubble: #ffffff;
  --bubble-own: #0b5563;
  --on-bubble-own: #ffffff;
  --shade: 0 1px 2px rgb(20 38 43 / 8%), 0 4px 16px rgb(20 38 43 / 6%);
  --veil: rgb(12 26 30 / 55%);
`;

const dark = css`
  color-scheme: dark;
  ${ground('dark')}
  --ink-soft: #b2c3c6;
  --line: #2d424a;
  --line-strong: #7d959b;
  --accent: #72cbd7;
  --accent-strong: #9adfe8;
  --accent-soft: #153a43;
  --on-accent: #05252b;
  --warm: #f1c06a;
  --warm-fill: #dd9f2e;
  --warm-soft: #372c15;
  --good: #84d69f;
  --good-soft: #153422;
  --bad: #ffa195;
  --bad-soft: #3f211d;
  --focus: #ffd166;
  --bubble: #1d3037;
  --bubble-own: #1b6372;
  --on-bubble-own: #ffffff;
  --shade: 0 1px 2px rgb(0 0 0 / 40%), 0 4px 16px rgb(0 0 0 / 30%);
  --veil: rgb(0 0 0 / 65%);
`;

const measures = css`
  /* The system's own first, by its one name: each name a computer does not know is looked for before the first word.
     Every family here draws all Kazakh letters; Georgia and the basic web subsets do not. */
  --font: system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
  --text-xs: 0.75rem;
  --text-s: 0.875rem;
  --text-m: 1.0625rem;
  --text-l: 1.25rem;
  --text-xl: 1.5rem;
  --text-xxl: clamp(1.625rem, 1.2rem + 2vw, 2.25rem);
  --leading: 1.6;
  --leading-tight: 1.25;
  --space-1: 0.25rem;
  --space-2: 0.5rem;
  --space-3: 0.75rem;
  --space-4: 1rem;
  --space-5: 1.5rem;
  --space-6: 2rem;
  --space-7: 3rem;
  --space-8: 4rem;
  --radius-s: 6px;
  --radius-m: 10px;
  --radius-l: 18px;
  --measure: 42rem;
  --target: 44px;
  --quick: 120ms;
  --calm: 280ms;
  --ease: cubic-bezier(0.2, 0, 0, 1);
`;

const highContrast = css`
  --ink-soft: var(--ink);
  --line: var(--line-strong);
  --line-strong: var(--ink);
  --shade: none;
`;

const forcedColours = css`
  --paper: Canvas;
  --card: Canvas;
  --raised: Canvas;
  --ink: CanvasText;
  --ink-soft: CanvasText;
  --line: CanvasText;
  --line-strong: CanvasText;
  --accent: LinkText;
  --accent-strong: LinkText;
  --accent-soft: Canvas;
  --on-accent: Canvas;
  --warm: CanvasText;
  --warm-fill: CanvasText;
  --warm-soft: Canvas;
  --good: CanvasText;
  --good-soft: Canvas;
  --bad: CanvasText;
  --bad-soft: Canvas;
  --focus: Highlight;
  --bubble: Canvas;
  --bubble-own: Canvas;
  --on-bubble-own: CanvasText;
  --shade: none;
`;

/** For the page's root. `data-theme="light"` or `"dark"` there overrides what the system prefers. */
export const tokens = css`
  :root {
    ${light}
    ${measures}
  }
  :root[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme='light']) {
      ${dark}
    }
  }
  @media (prefers-contrast: more) {
    :root {
      ${highContrast}
    }
  }
  @media (forced-colors: active) {
    :root:root {
      ${forcedColours}
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :root {
      --quick: 0ms;
      --calm: 0ms;
    }
  }
  @media print {
    :root:root {
      ${light}
      --paper: #ffffff;
      --shade: none;
    }
  }
`;
