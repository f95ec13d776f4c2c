import { css } from 'lit';

export const questionCardStyles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }
  /* Stays in the accessibility tree, or its first words would not be announced; only its share of the gaps goes. */
  .verdict:empty {
    margin-block-start: calc(-1 * var(--space-4));
  }
  .told {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-3) var(--space-4);
    border: 1px solid transparent;
    border-radius: var(--radius-m);
    font-size: var(--text-m);
  }
  .told.right,
  .told.noted {
    background: var(--good-soft);
    color: var(--good);
  }
  .told.partly,
  .told.none {
    background: var(--warm-soft);
    color: var(--warm);
  }
  .told.wrong {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .feedback {
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--warm-fill);
  }
  @media (forced-colors: active) {
    .told {
      border-color: CanvasText;
    }
  }
`;
