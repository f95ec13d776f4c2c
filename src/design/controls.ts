/** What every element of the player shares: buttons, cards, chips, the focus ring, text for screen readers only. */
import { css } from 'lit';

const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--font);
    font-size: var(--text-m);
    line-height: var(--leading);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: var(--leading-tight);
    font-weight: 650;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--text-xxl);
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: var(--text-xl);
  }
  h3 {
    font-size: var(--text-l);
  }
  p {
    margin: 0;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  svg {
    flex: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius-s);
  }
  /* Headings take the focus when a screen opens; a ring around a heading says nothing to those who see it. */
  [tabindex='-1']:focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const buttons = css`
  button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: var(--space-2) var(--space-5);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--card);
    color: var(--ink);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background var(--quick) var(--ease),
      border-color var(--quick) var(--ease);
  }
  .button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }
  /* Without a frame: for what is at hand but not meant. */
  .button.quiet {
    padding-inline: var(--space-3);
    border-color: transparent;
    background: none;
    color: var(--accent);
  }
  .button.quiet:hover {
    background: var(--accent-soft);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--line-strong);
    background: none;
    color: var(--ink-soft);
    cursor: not-allowed;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }
`;

const surfaces = css`
  .card {
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--card);
    box-shadow: var(--shade);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    padding: 0.1rem var(--space-3);
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--accent-soft);
    color: var(--accent-strong);
    font-size: var(--text-s);
    font-weight: 600;
  }
  .chip.good {
    background: var(--good-soft);
    color: var(--good);
  }
  .chip.warm {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .chip.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-s);
  }
  @media (max-width: 30rem) {
    .card {
      padding: var(--space-4);
      border-radius: var(--radius-m);
    }
  }
  .card > h2 + p {
    margin-block-start: var(--space-2);
  }
  @media (forced-colors: active) {
    .chip,
    .card {
      border-color: CanvasText;
    }
    .button.primary {
      border-color: CanvasText;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .screen-only,
    .actions {
      display: none !important;
    }
    .card {
      break-inside: avoid;
      box-shadow: none;
    }
  }
`;

/** Put first in an element's `styles`. */
export const controls = [base, buttons, surfaces];
