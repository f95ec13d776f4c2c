import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--space-3);
  }
  ol {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--card);
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: var(--space-1) var(--space-3);
    align-items: center;
    min-height: 3.25rem;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-m);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--accent-soft);
  }
  summary > .icon {
    color: var(--accent);
    transition: transform var(--quick) var(--ease);
  }
  details[open] summary > .icon {
    transform: rotate(45deg);
  }
  summary b {
    font-weight: 650;
  }
  .body {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-2) var(--space-4) var(--space-4);
  }
  h3 {
    margin-block-end: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .heard {
    color: var(--ink-soft);
    font-style: italic;
  }
  .chosen {
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--bubble-own);
  }
  .better {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 1px solid var(--good-soft);
    border-inline-start: 4px solid var(--good);
    border-radius: var(--radius-s);
    background: var(--good-soft);
  }
  .better h3 {
    color: var(--good);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
  .rewind {
    margin: calc(-1 * var(--space-2)) calc(-1 * var(--space-3));
  }
  .apart {
    justify-content: space-between;
  }
  .apart .button {
    margin-inline: calc(-1 * var(--space-3));
  }
  @media (max-width: 34rem) {
    summary {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    summary .chip {
      grid-row: 2;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .better {
      border-color: CanvasText;
    }
  }
`;
