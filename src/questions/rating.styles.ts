import { css, type CSSResult } from 'lit';

/**
 * A table of radio buttons, a row for each thing rated; on a narrow screen, and always in a table of many columns
 * (`.long`), each row becomes a block of its own.
 * The roles are written out in the templates, because browsers forget a table whose display is changed.
 */
const table = css`
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    font-weight: inherit;
    text-align: start;
  }
  thead th {
    padding: var(--space-2);
    font-size: var(--text-s);
    font-weight: 650;
    text-align: center;
    vertical-align: bottom;
  }
  tbody tr {
    border-block-start: 1px solid var(--line);
  }
  tbody th {
    padding: var(--space-3) var(--space-3) var(--space-3) 0;
  }
  thead td {
    width: auto;
  }
  td {
    padding: 0;
    text-align: center;
  }
  td label {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
    align-items: center;
    justify-content: center;
    min-width: var(--target);
    min-height: var(--target);
    padding: var(--space-1);
    border-radius: var(--radius-s);
    cursor: pointer;
  }
  td label:hover {
    background: var(--accent-soft);
  }
  td input[type='radio'] {
    margin: 0;
  }
  td .narrow {
    display: none;
    font-size: var(--text-s);
  }
`;

function stacked(selector: CSSResult): CSSResult {
  return css`
    ${selector},
    ${selector} tbody {
      display: block;
    }
    ${selector} thead {
      display: none;
    }
    ${selector} tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding-block: var(--space-3);
    }
    ${selector} tbody th {
      flex-basis: 100%;
      padding: 0 0 var(--space-2);
    }
    ${selector} td {
      flex: 1 1 var(--target);
    }
    ${selector} td label {
      padding-inline: 0;
    }
    ${selector} td .narrow {
      display: block;
    }
  `;
}

export const ratingStyles = [
  table,
  stacked(css`.long`),
  css`
    @media (max-width: 36rem) {
      ${stacked(css`table`)}
    }
  `,
];
