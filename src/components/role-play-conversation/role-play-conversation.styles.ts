import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .meters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: var(--space-2) var(--space-5);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-m);
    background: var(--card);
  }
  @media (min-width: 48rem) and (min-height: 40rem) {
    .meters {
      position: sticky;
      inset-block-start: var(--space-2);
      z-index: 1;
      box-shadow: var(--shade);
    }
  }
  details {
    border-block-end: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-height: var(--target);
    color: var(--accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details .icon {
    transition: transform var(--quick) var(--ease);
  }
  details[open] .icon {
    transform: rotate(45deg);
  }
  .situation {
    display: grid;
    gap: var(--space-4);
    padding-block-end: var(--space-5);
  }
  .all {
    justify-self: center;
  }
  choice-list,
  .over {
    animation: arrive var(--calm) var(--ease);
    scroll-margin-block: min(6rem, 15vh) 1.5rem;
  }
  choice-list {
    padding-block-start: var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  .over {
    display: grid;
    gap: var(--space-4);
    justify-items: center;
    text-align: center;
    border-block-start: 4px solid var(--line-strong);
  }
  .over.success {
    border-block-start-color: var(--good);
  }
  .over.partial {
    border-block-start-color: var(--warm-fill);
  }
  .over.failure {
    border-block-start-color: var(--bad);
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    choice-list,
    .over {
      animation: none;
    }
  }
`;
