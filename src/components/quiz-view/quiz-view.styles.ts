import { css } from 'lit';

const frame = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    scroll-margin-block-start: 5rem;
  }
  .kind {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  /* While questions are on screen, the question is the heading that matters. */
  header.question h1 {
    font-size: var(--text-l);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  .card.intro,
  .card.list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facts li {
    padding: 0.1rem var(--space-3);
    border: 1px solid var(--line);
    border-radius: 999px;
    font-size: var(--text-s);
  }
  .rules {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding-inline-start: 1.3em;
  }
`;

const movement = css`
  .progress {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-1) var(--space-3);
    align-items: center;
  }
  .progress p {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  progress {
    grid-column: 1 / -1;
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--line);
    color: var(--accent);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .movement .onward {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;

const lists = css`
  .places,
  .review,
  .competencies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .place,
  summary {
    display: grid;
    grid-template-columns: 1.8em 1fr;
    gap: var(--space-1) var(--space-2);
    width: 100%;
    min-height: var(--target);
    padding: var(--space-3) var(--space-4);
    border: 1.5px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--card);
    text-align: start;
    cursor: pointer;
  }
  .place:hover,
  summary:hover {
    border-color: var(--accent);
  }
  .place.open,
  .place.partly {
    border-color: var(--warm);
  }
  .number {
    color: var(--ink-soft);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .state {
    display: inline-flex;
    grid-column: 2;
    gap: var(--space-2);
    align-items: center;
    color: var(--ink-soft);
    font-weight: 600;
  }
  .place.open .state,
  .place.partly .state,
  .state.partly,
  .state.none {
    color: var(--warm);
  }
  .state.right,
  .state.noted,
  .tally.whole {
    color: var(--good);
  }
  .state.wrong {
    color: var(--bad);
  }
  .tally {
    color: var(--warm);
    font-weight: 600;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The box a browser makes for what is folded takes no part in inheriting. */
  details > * {
    box-sizing: border-box;
  }
  /* Unfolded, the card tells the question, and the summary the verdict. */
  details[open] > summary > .stem {
    display: none;
  }
  details[open] > summary > .state {
    grid-row: 1;
  }
  details[open] > summary {
    border-color: var(--line);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  details > question-card::part(card) {
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    box-shadow: none;
  }
  details > question-card::part(verdict) {
    display: none;
  }
  .competencies li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
`;

const summary = css`
  .summary {
    display: grid;
    gap: var(--space-4);
    justify-items: start;
  }
  .seal {
    display: grid;
    place-items: center;
    width: 3.25rem;
    height: 3.25rem;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .seal svg {
    width: 1.75rem;
    height: 1.75rem;
  }
  .passed .seal {
    background: var(--good-soft);
    color: var(--good);
  }
  .failed .seal {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .percent {
    display: block;
    font-size: var(--text-xxl);
    font-variant-numeric: tabular-nums;
  }
`;

export const quizViewStyles = [frame, movement, lists, summary];
