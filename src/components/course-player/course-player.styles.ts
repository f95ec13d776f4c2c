import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--paper);
  }
  /* The room of the bar, which comes behind the contents: they must not jump. */
  player-header {
    display: grid;
    align-items: center;
    min-height: 63px;
    border-block-end: 1px solid var(--line);
    background: var(--card);
  }
  /* Until then its name stands where it will stand, and takes as many lines. */
  player-header:not(:defined)::before {
    content: attr(data-name);
    padding-inline-start: calc(max(var(--space-4), (100% - 76rem) / 2) + 34px + var(--space-3));
    font-weight: 650;
    line-height: 1.25;
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
    player-header {
      min-height: 115px;
    }
    /* Beside it two buttons, below it the tools. */
    player-header:not(:defined)::before {
      display: flex;
      align-items: center;
      box-sizing: content-box;
      min-height: var(--target);
      padding-block: var(--space-2) calc(2 * var(--space-2) + 46px);
      padding-inline: calc(var(--space-4) + 34px + var(--space-3)) calc(var(--space-4) + 2 * (var(--target) + var(--space-2)));
      font-size: var(--text-s);
    }
    main {
      padding-block-start: var(--space-5);
    }
    .trail {
      margin-block-start: calc(-1 * var(--space-3));
    }
  }
  @media (max-width: 26rem) {
    player-header:not(:defined)::before {
      padding-inline-start: calc(var(--space-4) + 34px + var(--space-2));
      font-size: var(--text-xs);
    }
  }
  @media print {
    player-header,
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
