import { css } from 'lit';

export const scaleStyles = css`
  .end {
    display: block;
    color: var(--ink-soft);
    font-weight: 400;
  }
  thead th {
    width: 4.25rem;
  }
  /* More than fits a row goes on in the next, under the first ones. */
  td {
    max-width: 7rem;
  }
  td label {
    justify-content: start;
  }
  td .narrow {
    text-align: center;
  }
`;
