import { css } from 'lit';

/** The frame of a question, rows to choose from, text fields, and what is said of them afterwards. */
export const questionStyles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset > * + *:not(.visually-hidden) {
    margin-block-start: var(--space-3);
  }
  legend {
    display: block;
    width: 100%;
    padding: 0;
  }
  .stem {
    font-size: var(--text-l);
    font-weight: 650;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .stem > p {
    display: inline;
  }
  .rows {
    display: grid;
    gap: var(--space-3);
    padding: 0;
    list-style: none;
  }
  ol.rows {
    margin-block-end: 0;
  }
  .row {
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--card);
  }
  .row.chosen {
    border-color: var(--accent);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .row.right {
    border-color: var(--good);
    background: var(--good-soft);
    box-shadow: inset 0 0 0 1px var(--good);
  }
  .row.wrong {
    border-color: var(--bad);
    background: var(--bad-soft);
    box-shadow: inset 0 0 0 1px var(--bad);
  }
  .row.missed {
    border: 1.5px dashed var(--good);
  }
  label.pick {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-3);
    align-items: start;
    min-height: var(--target);
    padding: var(--space-3) var(--space-4);
    cursor: pointer;
  }
  fieldset.settled label.pick {
    cursor: default;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 1.3rem;
    height: 1.3rem;
    margin: 0.2rem 0 0;
    accent-color: var(--accent);
  }
  /* A disabled button is drawn so pale that what was chosen can't be told. */
  input[type='radio']:checked:disabled {
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--accent);
  }
  input[type='checkbox']:checked:disabled {
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--accent);
  }
  .note {
    display: grid;
    gap: var(--space-1);
    padding: 0 var(--space-4) var(--space-3) calc(var(--space-4) + 1.3rem + var(--space-3));
    font-size: 0.95em;
  }
  .mark {
    display: inline-flex;
    gap: var(--space-2);
    align-items: center;
    font-size: var(--text-s);
    font-weight: 650;
  }
  .mark.right,
  .mark.missed {
    color: var(--good);
  }
  .mark.wrong {
    color: var(--bad);
  }
  .mark.chosen {
    color: var(--ink-soft);
  }
  input[type='text'],
  select,
  textarea {
    min-height: var(--target);
    padding: var(--space-2) var(--space-3);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-s);
    background: var(--card);
    color: var(--ink);
  }
  select {
    max-width: 100%;
  }
  :is(input[type='text'], select, textarea):disabled {
    border-style: dashed;
    color: var(--ink);
    opacity: 1;
    -webkit-text-fill-color: currentColor;
  }
  .key {
    color: var(--ink);
  }
  .key > ol {
    margin-block: var(--space-2) 0;
  }
  .key > b {
    color: var(--good);
  }
  @media (hover: hover) {
    .row.pickable:hover {
      border-color: var(--accent);
    }
  }
  @media (forced-colors: active) {
    .row.chosen,
    .row.right,
    .row.wrong {
      border-width: 3px;
    }
  }
`;
