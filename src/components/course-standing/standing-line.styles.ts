import { css } from 'lit';

/** A line that says where the learner stands: small words beside each other. */
export const standingLine = css`
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
`;
