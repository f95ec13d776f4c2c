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
  @media (max-width: 36rem) {
    td label {
      justify-content: start;
    }
    td .narrow {
      text-align: center;
    }
  }
`;
