import { css } from 'lit';

export const bestWorstStyles = css`
  thead th {
    width: 7.5rem;
  }
  .told {
    display: grid;
    gap: var(--space-1);
    margin-block-start: var(--space-2);
    font-size: 0.95em;
  }
  @media (max-width: 36rem) {
    tbody tr {
      column-gap: var(--space-2);
    }
    td label {
      flex-direction: row;
      gap: var(--space-2);
      justify-content: start;
      padding-inline: var(--space-3);
      text-align: start;
      border: 1.5px solid var(--line-strong);
    }
    td label.chosen {
      border-color: var(--accent);
      background: var(--accent-soft);
    }
  }
`;
