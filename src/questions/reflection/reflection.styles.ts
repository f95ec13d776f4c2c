import { css } from 'lit';

export const reflectionStyles = css`
  textarea {
    display: block;
    width: 100%;
    resize: vertical;
  }
  /* A field cuts off what does not fit; paper shows it all. */
  .printed {
    display: none;
    white-space: pre-wrap;
  }
  @media print {
    .printed {
      display: block;
    }
  }
`;
