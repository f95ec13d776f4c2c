import { css } from 'lit';

export const orderingStyles = css`
  .item {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
  }
  .item[draggable='true'] {
    cursor: grab;
  }
  .item.dragged {
    border-style: dashed;
    opacity: 0.6;
  }
  .place {
    min-width: 1.2em;
    color: var(--accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .words {
    flex: 1 1 8rem;
    min-width: 0;
    padding-block: var(--space-1);
  }
  .movers {
    display: flex;
    gap: var(--space-2);
  }
  .mover {
    width: var(--target);
    padding: 0;
  }
  @media (max-width: 26rem) {
    .movers {
      flex-direction: column;
    }
  }
`;
