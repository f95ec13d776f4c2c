import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--paper);
  }
  .note {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    justify-content: center;
    padding: var(--space-2) var(--space-4);
    background: var(--warm-soft);
    color: var(--ink);
    font-size: var(--text-s);
  }
  .note .icon {
    color: var(--warm);
  }
  .note.bad {
    background: var(--bad-soft);
  }
  .note.bad .icon {
    color: var(--bad);
  }
  main {
    flex: 1;
    width: 100%;
    max-width: 46rem;
    margin-inline: auto;
    padding: var(--space-6) var(--space-4) var(--space-8);
  }
  .trail {
    margin: calc(-1 * var(--space-4)) 0 var(--space-3) calc(-1 * var(--space-3));
  }
  /* The way on waits until the end of the conversation has been read. */
  role-play-view[reading] + unit-footer {
    display: none;
  }
  @media (max-width: 44rem) {
    main {
      padding-block-start: var(--space-5);
    }
    .trail {
      margin-block-start: calc(-1 * var(--space-3));
    }
  }
  @media print {
    .note,
    .trail {
      display: none;
    }
    main {
      max-width: none;
      padding: 0;
    }
  }
`;
